import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/metrics/wilson.ts';
import { seeded } from './random.ts';

const percents = (k: number, n: number) => {
  const share = wilson(k, n);
  return share && [share.share, share.low, share.high].map((part) => Math.round(part * 100));
};

describe('The bounds of a share', () => {
  // 7 of 12 from DOMAIN 2.10; 1 of 10 and 0 and 10 of 10 by hand: 0 of 10 is z²/(n + z²) = 3.8416/13.8416.
  it.each([
    [7, 12, [58, 32, 81]],
    [1, 10, [10, 2, 40]],
    [0, 10, [0, 0, 28]],
    [10, 10, [100, 72, 100]],
    [50, 100, [50, 40, 60]],
  ])('of %i of %i are Wilson’s', (k, n, expected) => {
    expect(percents(k, n)).toEqual(expected);
  });

  it('touch 0 and 1 exactly where none and where all are counted', () => {
    for (let n = 5; n < 200; n++) {
      expect(wilson(0, n)).toMatchObject({ k: 0, n, low: 0 });
      expect(wilson(n, n)).toMatchObject({ k: n, n, high: 1 });
    }
  });

  it('are not given below five, where only the counts are printed', () => {
    expect(wilson(2, 4)).toBeUndefined();
    expect(wilson(0, 0)).toBeUndefined();
    expect(wilson(2, 5)).toBeDefined();
  });

  it('solve (share − p)² = z² p (1 − p) / n, mirror each other, and hold the share', () => {
    const random = seeded(71);
    for (let run = 0; run < 500; run++) {
      const n = random.int(5, 5_000);
      const k = random.int(1, n - 1);
      const found = wilson(k, n);
      const mirrored = wilson(n - k, n);
      if (!found || !mirrored) throw new Error('no share');
      for (const p of [found.low, found.high]) {
        expect((found.share - p) ** 2).toBeCloseTo((1.96 ** 2 * p * (1 - p)) / n, 12);
      }
      expect(found.low).toBeCloseTo(1 - mirrored.high, 12);
      expect(found.low).toBeLessThan(found.share);
      expect(found.high).toBeGreaterThan(found.share);
    }
  });
});
