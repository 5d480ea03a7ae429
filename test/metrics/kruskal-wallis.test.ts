import kruskalTest from '@stdlib/stats-kruskal-test';
import { describe, expect, it } from 'vitest';
import { kruskalWallis } from '../../src/metrics/kruskal-wallis.ts';
import { seeded, times } from './random.ts';
import { logNormals } from './samples.ts';

describe('The Kruskal–Wallis test', () => {
  it('gives ties their mean rank and corrects for them', () => {
    // Ranks 1, 3, 3 and 3, 5, 6: H = 12/42 · (7² + 14²)/3 − 21 = 7/3, over 1 − 24/210.
    const test = kruskalWallis([
      [1, 2, 2],
      [2, 3, 4],
    ]);
    expect(test?.h).toBeCloseTo(7 / 3 / (1 - 24 / 210), 12);
    expect(test?.df).toBe(1);
    expect(test?.p).toBeCloseTo(0.10457, 4);
  });

  it('finds what Hollander and Wolfe (1973, p. 116) print', () => {
    const test = kruskalWallis([
      [2.9, 3.0, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4.0, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2.0],
    ]);
    expect(test?.h).toBeCloseTo(0.7714, 4);
    expect(test?.p).toBeCloseTo(0.68, 3);
  });

  it('is the one of an independent library, with and without ties', () => {
    const random = seeded(81);
    for (let run = 0; run < 200; run++) {
      const rough = run % 2 === 0;
      const groups = times(random.int(2, 6), () =>
        logNormals(random, random.int(3, 20)).map((value) => (rough ? Math.round(value * 2) : value)),
      );
      const expected = kruskalTest(...groupsOf(groups));
      const found = kruskalWallis(groups);
      expect(found?.df).toBe(expected.df);
      expect(found?.h).toBeCloseTo(expected.statistic, 8);
      expect(found?.p).toBeCloseTo(expected.pValue, 8);
    }
  });

  it('says nothing of fewer than two groups with values, or of values that are all equal', () => {
    expect(kruskalWallis([])).toBeUndefined();
    expect(kruskalWallis([[], []])).toBeUndefined();
    expect(kruskalWallis([[1, 2, 3], []])).toBeUndefined();
    expect(kruskalWallis([[2, 2], [2], [2, 2, 2]])).toBeUndefined();
    expect(kruskalWallis([[1], [2]])?.df).toBe(1);
  });

  it('passes over an empty group', () => {
    expect(kruskalWallis([[1, 5], [], [3, 4, 6]])).toEqual(
      kruskalWallis([
        [1, 5],
        [3, 4, 6],
      ]),
    );
  });

  it('does not depend on the order of the values, nor on their unit', () => {
    const random = seeded(82);
    for (let run = 0; run < 200; run++) {
      const groups = times(3, () => times(random.int(2, 9), () => random.int(1, 12)));
      expect(kruskalWallis(groups.map(random.shuffle))).toEqual(kruskalWallis(groups));
      expect(kruskalWallis(groups.map((values) => values.map((value) => value / 8)))).toEqual(
        kruskalWallis(groups),
      );
    }
  });

  it('is calm where there is no difference', () => {
    const random = seeded(83);
    const runs = 2_000;
    const alarms = times(runs, () => kruskalWallis(times(3, () => logNormals(random, 8)))?.p ?? 1);
    const share = alarms.filter((p) => p < 0.05).length / runs;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.06);
  });
});

/** The library's types ask for at least one group. */
function groupsOf(groups: number[][]): [number[], ...number[][]] {
  const [first = [], ...rest] = groups;
  return [first, ...rest];
}
