import { useId } from 'preact/hooks';

export type ChoiceProps<V extends string> = {
  /** What is chosen, for readers. */
  legend: string;
  /** `name` is the full name where the visible text is an abbreviation; `lang` its language. */
  options: readonly { value: V; text: string; name?: string; lang?: string }[];
  value: V;
  onChange: (value: V) => void;
  /** The legend stands before the choices instead of being for readers only. */
  showLegend?: boolean;
};

/** One of a few values, all of them visible: a group of radio buttons that the arrow keys walk. */
export function Choice<V extends string>({
  legend,
  options,
  value,
  onChange,
  showLegend = false,
}: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={showLegend ? 'choice-legend' : 'reader-only'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.name}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.name && { 'aria-label': `${option.text}, ${option.name}` })}
          />
          <span lang={option.lang} aria-hidden={option.name ? true : undefined}>
            {option.text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
