import { dot, ruleX } from './plot.ts';

/** A place in a picture that says what it stands for when it is pointed at, and may lead to it. */
export type Hit = { x: number | Date; y: number; said: string; href?: string | undefined };

/** A value between two bounds; equal ones are exact. Drawn hollow where it counts for less than the others. */
export type Dot = Hit & { low: number; high: number; hollow: boolean };

/**
 * Dots with a thin bar between the bounds of those that are not exact, and over them invisible circles that a finger
 * meets. The last marks of a picture, so that they lie on top.
 */
export function dotMarks(dots: readonly Dot[], size = 4) {
  return [
    ruleX(
      dots.filter(({ low, high }) => low !== high),
      { x: 'x', y1: 'low', y2: 'high', stroke: 'var(--ink-soft)', strokeWidth: 1.25 },
    ),
    dot(
      dots.filter(({ hollow }) => !hollow),
      { x: 'x', y: 'y', r: size, fill: 'var(--accent)', stroke: 'var(--surface)', strokeWidth: 1 },
    ),
    dot(
      dots.filter(({ hollow }) => hollow),
      { x: 'x', y: 'y', r: size - 0.25, fill: 'var(--surface)', stroke: 'var(--accent)', strokeWidth: 1.5 },
    ),
    hitMark(dots),
  ];
}

export function hitMark(hits: readonly Hit[]) {
  return dot(hits, {
    x: 'x',
    y: 'y',
    r: 9,
    fill: 'transparent',
    ariaLabel: 'said',
    href: 'href',
    className: 'chart-hits',
  });
}
