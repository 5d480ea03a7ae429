import type { Sign } from './chart-types.ts';

/** The words for the few signs that cannot be labelled where they stand. Colour is never the only difference. */
export function ChartSigns({ signs }: { signs: readonly Sign[] }) {
  return (
    <ul class="chart-signs">
      {signs.map(({ look, text }) => (
        <li key={look}>
          <svg class="chart-sign" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
            <Look look={look} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Look({ look }: { look: Sign['look'] }) {
  switch (look) {
    case 'dot':
      return <circle cx="9" cy="6" r="4" fill="var(--accent)" />;
    case 'hollow':
      return <circle cx="9" cy="6" r="3.5" fill="var(--surface)" stroke="var(--accent)" stroke-width="1.5" />;
    case 'bar':
      return <path d="M9 0v12" stroke="var(--ink-soft)" stroke-width="1.25" />;
    case 'tick':
      return <path d="M9 0v12" stroke="var(--level)" stroke-width="3" stroke-linecap="round" />;
    case 'band':
      return <rect width="18" height="12" fill="var(--level-fill)" fill-opacity="0.25" />;
    case 'dashed':
      return <path d="M0 6h18" stroke="var(--accent)" stroke-width="2" stroke-dasharray="3 3" />;
    case 'between':
      return <rect width="18" height="12" fill="var(--accent)" fill-opacity="0.14" />;
  }
}
