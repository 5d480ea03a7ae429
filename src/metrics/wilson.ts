import { FEWEST } from './quantiles.ts';

/** 95 % of a normal distribution lie within so many standard deviations (DOMAIN 2.10). */
const Z = 1.96;

/** `k` of `n`, with the bounds of Wilson's 95 % interval. `share`, `low` and `high` from 0 to 1. */
export type Share = { k: number; n: number; share: number; low: number; high: number };

/**
 * The Wilson interval of a share (DOMAIN 2.10): 7 of 12 are 58 % (32–81 %). `k` from 0 to `n`, whole numbers. For
 * things of which each counts once; a rate of engagement is none. Undefined below five: only the counts are printed.
 */
export function wilson(k: number, n: number): Share | undefined {
  if (n < FEWEST) return undefined;
  const share = k / n;
  const widening = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / widening;
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / widening;
  // At both ends centre and half cancel out exactly, which floating point misses.
  return { k, n, share, low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}
