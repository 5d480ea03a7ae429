import type { Interval } from './interval.ts';

/** The typical value of some figures that are known as intervals (DOMAIN 2.2 and 2.4). Below five only how many. */
export type Typical = {
  n: number;
  /** `er-account`: the middle value, or the mean of the two middle ones; of the low ends, the high ends, the stated. */
  median?: Interval;
  /**
   * Between which values the true middle lies with at least the coverage of 0.9: the k-th lowest and the k-th highest,
   * whatever the distribution.
   */
  spread?: { low: number; high: number; k: number; coverage: number };
  /** `er-account-mean`: Σ / n. */
  mean?: Interval;
};

const FEWEST = 5;

export function typicalOf(values: readonly Interval[]): Typical {
  const n = values.length;
  if (n < FEWEST) return { n };
  const lows = sorted(values.map(({ low }) => low));
  const highs = sorted(values.map(({ high }) => high));
  const stated = sorted(values.map((value) => value.stated));
  const { k, coverage } = placesOf(n);
  return {
    n,
    median: { low: middleOf(lows), high: middleOf(highs), stated: middleOf(stated) },
    spread: { low: lows[k - 1] ?? Number.NaN, high: highs[n - k] ?? Number.NaN, k, coverage },
    mean: { low: meanOf(lows), high: meanOf(highs), stated: meanOf(stated) },
  };
}

/** The middle of numbers in order. NaN for none. */
export function middleOf(numbers: readonly number[]): number {
  const half = numbers.length / 2;
  const upper = numbers[Math.floor(half)] ?? Number.NaN;
  if (!Number.isInteger(half)) return upper;
  return ((numbers[half - 1] ?? Number.NaN) + upper) / 2;
}

export function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The largest k with coverage 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ 0.90, counted in whole numbers: of 2ⁿ throws of n coins,
 * in how many fewer than k show heads.
 */
export function placesOf(n: number): { k: number; coverage: number } {
  const all = 2n ** BigInt(n);
  let k = 0;
  let fewer = 0n;
  /** How many throws show exactly k heads. */
  let exactly = 1n;
  // Coverage ≥ 0.9 is 2 · fewer ≤ all / 10.
  while (20n * (fewer + exactly) <= all) {
    fewer += exactly;
    exactly = (exactly * BigInt(n - k)) / BigInt(k + 1);
    k += 1;
  }
  const precision = 10n ** 12n;
  return { k, coverage: 1 - (2 * Number((fewer * precision) / all)) / 1e12 };
}
