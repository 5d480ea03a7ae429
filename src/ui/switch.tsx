import type { ComponentChildren } from 'preact';

export type SwitchProps = { on: boolean; onChange: (on: boolean) => void; children: ComponentChildren };

/** A setting that takes effect at once. Its children are its name. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
