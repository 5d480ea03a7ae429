import { type Range, statedOf } from '../model/verdict.ts';
import { rangeOf } from './ranges.ts';

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

/** Low ends, high ends and stated numbers of a set of ranges, each in order of size. */
export type SortedEnds = { lows: readonly number[]; highs: readonly number[]; stated: readonly number[] };

export function sortEnds(ranges: readonly Range[]): SortedEnds {
  return {
    lows: ranges.map((range) => range.low).sort((a, b) => a - b),
    highs: ranges.map((range) => range.high).sort((a, b) => a - b),
    stated: ranges.map(statedOf).sort((a, b) => a - b),
  };
}

/**
 * Bounds of a quantile of values that are known only as ranges. A quantile grows with each of its values, so its
 * least is the quantile of the low ends and its greatest that of the high ends; the stated numbers' own lies between.
 * Undefined for fewer than five.
 */
export function quantileRange(ends: SortedEnds, p: number): Range | undefined {
  if (ends.lows.length < FEWEST) return undefined;
  return rangeOf(quantile(ends.lows, p), quantile(ends.highs, p), quantile(ends.stated, p));
}
