import type { Range } from '../model/verdict.ts';
import { FEWEST, quantileRange, sortEnds } from './quantiles.ts';
import { rangeOf } from './ranges.ts';

/** The least probability with which an interval must hold the median (DOMAIN 2.4). */
const LEAST_COVERAGE = 0.9;

/** What is typical of `n` values, in their own unit. Below five there is nothing but `n`: "data belum cukup". */
export type Typical = {
  n: number;
  median?: Range;
  /** Holds the median of what the values were drawn from with probability `coverage` (0 to 1), at the least. */
  interval?: { low: number; high: number; coverage: number };
  /** For comparison with tables that print means; a few great values carry it away, so it stands second. */
  mean?: Range;
};

/**
 * Median with its order-statistic interval, and mean (DOMAIN 2.4). `values` in any order, each a different post's: one
 * given twice counts twice. The ends of the interval are values of the sample: the k-th smallest low end and the k-th
 * greatest high end, so that it holds whatever the rounded numbers stand for.
 */
export function typicalOf(values: readonly Range[]): Typical {
  const n = values.length;
  const ends = sortEnds(values);
  const median = quantileRange(ends, 0.5);
  const found = medianInterval(n);
  if (median === undefined || found === undefined) return { n };
  const low = ends.lows[found.k - 1];
  const high = ends.highs[n - found.k];
  if (low === undefined || high === undefined) return { n };
  const { coverage } = found;
  const mean = rangeOf(meanOf(ends.lows), meanOf(ends.highs), meanOf(ends.stated));
  return { n, median, interval: { low, high, coverage }, mean };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

const intervals = new Map<number, { k: number; coverage: number }>();

/**
 * Which order statistics hold the median between them: from the k-th smallest to the k-th greatest of `n` values, k
 * the largest with coverage 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ 0.90 (DOMAIN 2.4). No distribution is assumed; ties raise
 * the coverage at most. Undefined below five, where not even k = 1 would do.
 */
export function medianInterval(n: number): { k: number; coverage: number } | undefined {
  if (n < FEWEST) return undefined;
  const known = intervals.get(n);
  if (known !== undefined) return known;
  const found = widenFromCentre(n);
  intervals.set(n, found);
  return found;
}

/**
 * The coverage is also P(k ≤ Bin(n, ½) ≤ n − k), which grows from the middle of the distribution outwards by terms
 * that are each a multiple of the one before: no power or factorial that runs over for a large n, and nothing small
 * is left over from a difference of great numbers.
 */
function widenFromCentre(n: number): { k: number; coverage: number } {
  let k = Math.floor(n / 2);
  let term = 1;
  for (let i = 1; i <= k; i++) term *= (2 * i - 1) / (2 * i);
  const isOdd = n % 2 === 1;
  if (isOdd) term *= n / (2 * (k + 1));
  let coverage = isOdd ? 2 * term : term;
  while (coverage < LEAST_COVERAGE) {
    term *= k / (n - k + 1);
    k -= 1;
    coverage += 2 * term;
  }
  return { k, coverage };
}
