import type { Range } from '../model/verdict.ts';

/** Below this many values nothing is said: "data belum cukup" (DOMAIN 2.4). */
export const FEWEST = 5;

/**
 * The value below which the share `p` (0 to 1) of sorted numbers lies, between two neighbours by linear
 * interpolation: type 7 of Hyndman and Fan, the one of spreadsheets (QUARTILE.INC). NaN for no numbers.
 */
export function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Low ends and high ends of a set of ranges, each in order of size. */
export type SortedEnds = { lows: readonly number[]; highs: readonly number[] };

export function sortEnds(ranges: readonly Range[]): SortedEnds {
  return {
    lows: ranges.map((range) => range.low).sort((a, b) => a - b),
    highs: ranges.map((range) => range.high).sort((a, b) => a - b),
  };
}

/**
 * Bounds of a quantile of values that are known only as ranges. A quantile grows with each of its values, so its
 * least is the quantile of the low ends and its greatest that of the high ends. Undefined for fewer than five.
 */
export function quantileRange(ends: SortedEnds, p: number): Range | undefined {
  if (ends.lows.length < FEWEST) return undefined;
  return { low: quantile(ends.lows, p), high: quantile(ends.highs, p) };
}
