import { type Range, statedOf } from '../model/verdict.ts';
import { rangeOf } from './ranges.ts';

/**
 * σ²/τ², the variance among an account's own posts over that among accounts: 1.2² / 0.8² rounded, both assumed
 * (DOMAIN 2.5).
 */
const RATIO = 2;

/**
 * ln((I + 0.5) / denominator), the y of DOMAIN 2.5: the half keeps a post without interactions finite. `interactions`
 * zero or more, `denominator` above zero (a measurement has a rate for no other).
 */
export function logRate(interactions: number, denominator: number): number {
  return Math.log((interactions + 0.5) / denominator);
}

/** All values of `logRate` that rounded numbers allow. */
export function logRateRange(interactions: Range, denominator: Range): Range {
  return rangeOf(
    logRate(interactions.low, denominator.high),
    logRate(interactions.high, denominator.low),
    logRate(statedOf(interactions), statedOf(denominator)),
  );
}

/**
 * `er-adjusted` in percent (DOMAIN 2.5): what few posts say, drawn towards what was known before. `own` are the log
 * rates of the period's posts; `prior` those of the account's 90 days before, or of accounts like it. Own posts weigh
 * N / (N + ratio). Always to be labelled "disesuaikan". Undefined when either is empty.
 */
export function adjustedRate(
  own: readonly number[],
  prior: readonly number[],
  ratio = RATIO,
): number | undefined {
  if (own.length === 0 || prior.length === 0) return undefined;
  const weight = own.length / (own.length + ratio);
  return Math.exp(weight * meanOf(own) + (1 - weight) * meanOf(prior)) * 100;
}

/** All values of `adjustedRate` that rounded numbers allow: it grows with each of its log rates. */
export function adjustedRateRange(
  own: readonly Range[],
  prior: readonly Range[],
  ratio = RATIO,
): Range | undefined {
  const lows = (ranges: readonly Range[]) => ranges.map(({ low }) => low);
  const highs = (ranges: readonly Range[]) => ranges.map(({ high }) => high);
  const low = adjustedRate(lows(own), lows(prior), ratio);
  const high = adjustedRate(highs(own), highs(prior), ratio);
  const stated = adjustedRate(own.map(statedOf), prior.map(statedOf), ratio);
  if (low === undefined || high === undefined || stated === undefined) return undefined;
  return rangeOf(low, high, stated);
}

/** Added in order of size, so that the same numbers in another order give the same mean to the last digit. */
function meanOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / numbers.length;
}
