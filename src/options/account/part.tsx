import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type PartProps = {
  title: string;
  /** What the part is about and how it is made. */
  note?: ComponentChildren;
  children: ComponentChildren;
};

/** A part of a page under its own heading. */
export function Part({ title, note, children }: PartProps) {
  const id = useId();
  return (
    <section class="report-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
