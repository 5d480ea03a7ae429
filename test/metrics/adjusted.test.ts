import { describe, expect, it } from 'vitest';
import { adjustedRate, adjustedRateRange, logRate, logRateRange } from '../../src/metrics/adjusted.ts';
import { type Random, seeded, times } from './random.ts';
import { normal, point } from './samples.ts';

describe('The logarithm of a rate', () => {
  it('has half an interaction more, so that none is finite', () => {
    expect(logRate(9.5, 1_000)).toBeCloseTo(Math.log(0.01), 12);
    expect(logRate(0, 1_000)).toBeCloseTo(Math.log(0.0005), 12);
  });

  it('is lowest with the fewest interactions on the most followers', () => {
    const range = logRateRange({ low: 9, high: 12, stated: 10 }, { low: 950, high: 1_099, stated: 1_000 });
    expect(range).toEqual({ low: logRate(9, 1_099), high: logRate(12, 950), stated: logRate(10, 1_000) });
  });
});

describe('The adjusted rate', () => {
  it('of two posts lies halfway between them and what was known before', () => {
    // ȳ = ln 4 %, m = ln 1 %, w = 2 / (2 + 2): the geometric mean of 4 and 1.
    const own = [Math.log(0.02), Math.log(0.08)];
    expect(adjustedRate(own, [Math.log(0.01)])).toBeCloseTo(2, 12);
  });

  it('leans more on the posts the more there are, and on the ratio it is given', () => {
    const own = times(6, () => Math.log(0.16));
    const prior = [Math.log(0.01)];
    expect(adjustedRate(own, prior)).toBeCloseTo(16 ** 0.75, 12);
    expect(adjustedRate(own, prior, 6)).toBeCloseTo(16 ** 0.5, 12);
    expect(adjustedRate(own, prior, 0)).toBeCloseTo(16, 12);
  });

  it('is not there without posts, nor without anything known before', () => {
    expect(adjustedRate([], [-4])).toBeUndefined();
    expect(adjustedRate([-4], [])).toBeUndefined();
    expect(adjustedRateRange([], [point(-4)])).toBeUndefined();
  });

  it('carries both ends of rounded numbers', () => {
    const own = [{ low: -5, high: -4, stated: -4.6 }];
    const prior = [point(-4.5), { low: -6, high: -5, stated: -5.5 }];
    expect(adjustedRateRange(own, prior)).toEqual({
      low: adjustedRate([-5], [-4.5, -6]),
      high: adjustedRate([-4], [-4.5, -5]),
      stated: adjustedRate([-4.6], [-4.5, -5.5]),
    });
  });

  it('does not depend on the order of the posts', () => {
    const random = seeded(51);
    for (let run = 0; run < 200; run++) {
      const [own, prior] = [times(random.int(1, 20), () => normal(random)), times(9, () => normal(random))];
      expect(adjustedRate(random.shuffle(own), random.shuffle(prior))).toBe(adjustedRate(own, prior));
    }
  });

  // DOMAIN 2.5: accounts' true log rates with standard deviation 0.8 about a known mean, posts with 1.2 about these.
  it.each([
    [3, 0.694, 0.524],
    [12, 0.348, 0.319],
  ])('of %i posts errs by as much less than their mean as DOMAIN 2.5 says', (n, plain, adjusted) => {
    const errors = errorsOf(seeded(52), n, 40_000);
    expect(Math.abs(errors.plain - plain)).toBeLessThan(0.008);
    expect(Math.abs(errors.adjusted - adjusted)).toBeLessThan(0.008);
  });
});

/** Root mean square errors of the logarithm, of the posts' plain mean and of the adjusted rate. */
function errorsOf(random: Random, n: number, runs: number): { plain: number; adjusted: number } {
  const before = Math.log(0.01);
  let plain = 0;
  let adjusted = 0;
  for (let run = 0; run < runs; run++) {
    const truth = before + 0.8 * normal(random);
    const own = times(n, () => truth + 1.2 * normal(random));
    plain += (own.reduce((sum, y) => sum + y, 0) / n - truth) ** 2;
    adjusted += (Math.log((adjustedRate(own, [before]) ?? 0) / 100) - truth) ** 2;
  }
  return { plain: Math.sqrt(plain / runs), adjusted: Math.sqrt(adjusted / runs) };
}
