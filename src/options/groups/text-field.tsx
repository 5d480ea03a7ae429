import { useId } from 'preact/hooks';

export type TextFieldProps = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'search';
  /** Only digits are expected. */
  isNumber?: boolean;
  /** What is wrong with the value, in words. */
  problem?: string | undefined;
};

/** A line to type into, with what is wrong below it. */
export function TextField({ label, value, onInput, type = 'text', isNumber, problem }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    value,
    autocomplete: 'off',
    ...(isNumber && { inputMode: 'numeric' as const }),
    ...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'search' ? <input type="search" {...field} /> : <input type="text" {...field} />}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
