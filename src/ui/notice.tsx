import type { ComponentChildren } from 'preact';

export type Tone = 'info' | 'warn' | 'danger';
export type NoticeProps = {
  tone: Tone;
  title: string;
  children?: ComponentChildren;
  /** What the user can do about it. */
  action?: ComponentChildren;
};

const SIGNS: Record<Tone, string> = {
  info: 'M10 9v5M10 6h.01',
  warn: 'M10 5.5v5.5M10 14h.01',
  danger: 'M7 7l6 6M13 7l-6 6',
};

/** A state of the page in a plain sentence. The sign differs by tone, so that colour is not alone. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone}>
      <svg
        class="notice-sign"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <circle cx="10" cy="10" r="8.25" stroke-width="1.5" />
        <path d={SIGNS[tone]} stroke-width="2" stroke-linecap="round" />
      </svg>
      <p class="notice-title">{title}</p>
      {children && <p>{children}</p>}
      {action && <div class="notice-action">{action}</div>}
    </div>
  );
}
