import type { ComponentChildren } from 'preact';

export type FigureProps = {
  label: string;
  value: ComponentChildren;
  /** What the number rests on: its age, its n, its formula. */
  note?: ComponentChildren;
};

/** A labelled number with what it rests on, as an entry of a `<dl>`. */
export function Figure({ label, value, note }: FigureProps) {
  return (
    <div class="figure">
      <dt class="figure-label">{label}</dt>
      <dd>
        <div class="figure-value">{value}</div>
        {note && <div class="figure-note">{note}</div>}
      </dd>
    </div>
  );
}
