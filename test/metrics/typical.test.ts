import jstat from 'jstat';
import { mean, median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { medianInterval, typicalOf } from '../../src/metrics/typical.ts';
import { seeded, times } from './random.ts';
import { logNormals, points, widened } from './samples.ts';

/** Rows of the table in DOMAIN 2.4: N, k, coverage in percent. */
const TABLE: [n: number, k: number, coverage: number][] = [
  [5, 1, 93.8],
  [6, 1, 96.9],
  [7, 1, 98.4],
  [8, 2, 93.0],
  [9, 2, 96.1],
  [10, 2, 97.9],
  [11, 3, 93.5],
  [12, 3, 96.1],
  [13, 4, 90.8],
  [14, 4, 94.3],
  [15, 4, 96.5],
  [16, 5, 92.3],
  [17, 5, 95.1],
  [18, 6, 90.4],
  [19, 6, 93.6],
  [20, 6, 95.9],
  [25, 8, 95.7],
  [30, 11, 90.1],
  [40, 15, 91.9],
  [60, 24, 90.8],
  [100, 42, 91.1],
];

describe('The interval of a median', () => {
  it.each(TABLE)('of %i values goes from the %i. on each side and covers %f %%', (n, k, coverage) => {
    const found = medianInterval(n);
    expect(found?.k).toBe(k);
    expect(Math.abs((found?.coverage ?? 0) * 100 - coverage)).toBeLessThan(0.051);
  });

  it('is that of the binomial distribution, and one step inwards would cover too little', () => {
    for (let n = 5; n <= 400; n++) {
      const found = medianInterval(n);
      if (found === undefined) throw new Error(`none for ${n}`);
      expect(found.coverage).toBeCloseTo(1 - 2 * jstat.binomial.cdf(found.k - 1, n, 0.5), 9);
      expect(1 - 2 * jstat.binomial.cdf(found.k, n, 0.5)).toBeLessThan(0.9);
    }
  });

  it('is there for a hundred thousand values, as wide as a normal distribution says', () => {
    const found = medianInterval(100_000);
    expect(found?.coverage).toBeGreaterThanOrEqual(0.9);
    expect(found?.coverage).toBeLessThan(0.905);
    const expected = 50_000 - (1.6449 * Math.sqrt(100_000)) / 2;
    expect(Math.abs((found?.k ?? 0) - expected)).toBeLessThan(2);
    expect(medianInterval(99_999)?.coverage).toBeGreaterThanOrEqual(0.9);
  });

  it('is not there below five values', () => {
    expect([0, 1, 2, 3, 4].map(medianInterval)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('holds the median of what was drawn as often as it says', () => {
    const random = seeded(24);
    const runs = 3_000;
    for (let n = 5; n <= 30; n++) {
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const { interval } = typicalOf(points(logNormals(random, n)));
        if (interval && interval.low <= 1 && interval.high >= 1) held += 1;
      }
      const coverage = medianInterval(n)?.coverage ?? 0;
      const error = Math.sqrt((coverage * (1 - coverage)) / runs);
      expect(Math.abs(held / runs - coverage), `of ${n}`).toBeLessThan(4 * error);
    }
  });
});

describe('What is typical', () => {
  it('of eight values is their median, the second on each side, and their mean', () => {
    expect(typicalOf(points([8, 1, 7, 2, 6, 3, 5, 40]))).toEqual({
      n: 8,
      median: { low: 5.5, high: 5.5 },
      interval: { low: 2, high: 8, coverage: 238 / 256 },
      mean: { low: 9, high: 9 },
    });
  });

  it('of fewer than five values is only how many they are', () => {
    expect(typicalOf([])).toEqual({ n: 0 });
    expect(typicalOf(points([1, 2, 3, 4]))).toEqual({ n: 4 });
  });

  it('carries both ends of rounded numbers, the interval the outer ones', () => {
    const rates = [10, 20, 30, 40, 50].map((stated) => ({ low: stated - 1, high: stated + 2, stated }));
    expect(typicalOf(rates)).toEqual({
      n: 5,
      median: { low: 29, high: 32, stated: 30 },
      interval: { low: 9, high: 52, coverage: 0.9375 },
      mean: { low: 29, high: 32, stated: 30 },
    });
  });

  it('has the median and the mean of an independent library', () => {
    const random = seeded(41);
    for (let run = 0; run < 200; run++) {
      const values = logNormals(random, random.int(5, 60));
      const typical = typicalOf(points(values));
      expect(typical.median?.low).toBeCloseTo(median(values), 12);
      expect(typical.mean?.high).toBeCloseTo(mean(values), 10);
    }
  });

  it('does not depend on the order of the values', () => {
    const random = seeded(42);
    for (let run = 0; run < 200; run++) {
      const rates = points(logNormals(random, random.int(3, 40))).map((rate) =>
        widened(rate, random.int(0, 20)),
      );
      expect(typicalOf(random.shuffle(rates))).toEqual(typicalOf(rates));
    }
  });

  it('never becomes narrower when a number is known less well', () => {
    const random = seeded(43);
    for (let run = 0; run < 200; run++) {
      const rates = points(logNormals(random, random.int(5, 40)));
      const exact = typicalOf(rates);
      const rounded = typicalOf(rates.map((rate) => widened(rate, random.int(0, 30))));
      for (const part of ['median', 'interval', 'mean'] as const) {
        expect(rounded[part]?.low).toBeLessThanOrEqual(exact[part]?.low ?? Number.NaN);
        expect(rounded[part]?.high).toBeGreaterThanOrEqual(exact[part]?.high ?? Number.NaN);
      }
      expect(rounded.interval?.coverage).toBe(exact.interval?.coverage);
      expect(rounded.median?.stated ?? rounded.median?.low).toBe(exact.median?.low);
    }
  });

  it('is found for a hundred thousand values', () => {
    const { n, median: middle, interval } = typicalOf(points(times(100_000, (index) => index)));
    expect({ n, middle }).toEqual({ n: 100_000, middle: { low: 49_999.5, high: 49_999.5 } });
    expect((interval?.low ?? 0) + (interval?.high ?? 0)).toBe(99_999);
  });
});
