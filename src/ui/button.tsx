import type { ComponentChildren } from 'preact';

export type ButtonProps = {
  children: ComponentChildren;
  onClick: () => void;
  kind?: 'plain' | 'primary' | 'danger';
  disabled?: boolean;
  /** For readers, where the visible text alone does not say what it acts on. It must contain the visible text. */
  label?: string;
};

export function Button({ children, onClick, kind = 'plain', disabled = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
