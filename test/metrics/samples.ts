import type { Range } from '../../src/model/verdict.ts';
import { type Random, times } from './random.ts';

/** A standard normal number (Box and Muller). */
export function normal({ next }: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Rates as simulated in DOMAIN 2.4: log-normal, median 1, σ 1.2. */
export function logNormals(random: Random, count: number, sigma = 1.2): number[] {
  return times(count, () => Math.exp(sigma * normal(random)));
}

export function point(value: number): Range {
  return { low: value, high: value };
}

export function points(values: readonly number[]): Range[] {
  return values.map(point);
}

/** The same number, rounded by its platform to within some percent: wider upwards, as counts are. */
export function widened({ low, high, stated = low }: Range, percent: number): Range {
  return { low: low * (1 - percent / 200), high: high * (1 + percent / 100), stated };
}
