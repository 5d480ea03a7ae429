import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquareSurvival } from '../../src/metrics/chi-square.ts';

describe('The chi-square distribution', () => {
  // The .05 and .001 columns of the usual table.
  it.each([
    [1, 3.841459, 10.827566],
    [2, 5.991465, 13.815511],
    [3, 7.814728, 16.266236],
    [5, 11.070498, 20.515006],
    [8, 15.507313, 26.124482],
  ])('with %i degrees of freedom has its printed critical values', (df, five, tenth) => {
    expect(chiSquareSurvival(five, df)).toBeCloseTo(0.05, 7);
    expect(chiSquareSurvival(tenth, df)).toBeCloseTo(0.001, 8);
  });

  it('is an exponential one with two degrees of freedom, and its sum with four, however small', () => {
    for (const x of [0.001, 0.1, 1, 3.9, 4.1, 10, 100, 1_000]) {
      expect(chiSquareSurvival(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
      expect(chiSquareSurvival(x, 4) / (Math.exp(-x / 2) * (1 + x / 2))).toBeCloseTo(1, 11);
    }
  });

  it('is the one of an independent library', () => {
    for (let df = 1; df <= 12; df++) {
      for (let x = 0.05; x < 60; x *= 1.15) {
        expect(chiSquareSurvival(x, df)).toBeCloseTo(1 - jstat.chisquare.cdf(x, df), 9);
      }
    }
  });

  it('lies wholly above zero, and falls to nothing', () => {
    expect(chiSquareSurvival(0, 3)).toBe(1);
    expect(chiSquareSurvival(-1e-12, 1)).toBe(1);
    expect(chiSquareSurvival(1e-300, 1)).toBeCloseTo(1, 12);
    expect(chiSquareSurvival(100_000, 1)).toBe(0);
  });
});
