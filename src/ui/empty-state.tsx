import type { ComponentChildren } from 'preact';

export type EmptyStateProps = { title: string; children: ComponentChildren; action?: ComponentChildren };

/** Where nothing is yet: says why, and how something comes to be here. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <svg
        class="empty-cup"
        viewBox="0 0 64 64"
        width="64"
        height="64"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        <path
          d="M16 10h32l-3.7 40a5 5 0 0 1-5 4.5H24.7a5 5 0 0 1-5-4.5z"
          stroke-width="2"
          stroke-linejoin="round"
        />
        <path d="M33 20h12M33 29h10.5M33 38h10" stroke-width="2" stroke-linecap="round" />
        <path d="M20 47h24" stroke="var(--level-fill)" stroke-width="3" stroke-linecap="round" />
      </svg>
      <h2 class="empty-title">{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
