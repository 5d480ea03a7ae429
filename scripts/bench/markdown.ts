/** How a figure stands to the most that it may be. */
export function judged(value: number, most: number): string {
  return value <= most ? 'ok' : 'OVER';
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
