import { describe, expect, it } from 'vitest';
import { interactionsOf } from '../../src/metrics/interactions.ts';
import { addRanges, rangeOfCount } from '../../src/metrics/ranges.ts';
import { countsAt } from './builders.ts';
import { seeded } from './random.ts';

const rounded = (value: number) => rangeOfCount({ value, exact: false });

describe('The range of a count', () => {
  it('is a point when the count is exact', () => {
    expect(rangeOfCount({ value: 12_300, exact: true })).toEqual({ low: 12_300, high: 12_300 });
    expect(rangeOfCount({ value: 0, exact: true })).toEqual({ low: 0, high: 0 });
  });

  // By hand from DOMAIN 2.1: [v − u/2, v + u), u the unit the platform wrote the number in.
  it.each([
    [12_300, 12_250, 12_399],
    [12_000, 11_500, 12_999],
    [10_000, 9_500, 10_999],
    [100_000, 99_500, 100_999],
    [1_500, 1_450, 1_599],
    [1_800_000, 1_750_000, 1_899_999],
    [2_000_000, 1_500_000, 2_999_999],
    [1_000_000_000, 500_000_000, 1_999_999_999],
    [900, 900, 900],
    [12_345, 12_345, 12_345],
    [0, 0, 0],
  ])('of a rounded %i reaches from %i to %i', (value, low, high) => {
    expect(rounded(value)).toStrictEqual(low === high ? { low, high } : { low, high, stated: value });
  });

  it('holds the true number, whether the platform rounded it or cut it', () => {
    const random = seeded(1);
    for (let run = 0; run < 2_000; run++) {
      const truth = random.int(1_000, 10 ** random.int(4, 9));
      const suffix = truth >= 1_000_000 ? 1_000_000 : 1_000;
      for (const unit of truth < 10 * suffix ? [suffix / 10, suffix] : [suffix]) {
        for (const shown of [Math.floor(truth / unit) * unit, Math.round(truth / unit) * unit]) {
          const range = rounded(shown);
          expect(range.low).toBeLessThanOrEqual(truth);
          expect(range.high).toBeGreaterThanOrEqual(truth);
        }
      }
    }
  });

  it('of a sum lies between the sums of the ends', () => {
    expect(addRanges([rounded(1_500), { low: 3, high: 3 }])).toEqual({
      low: 1_453,
      high: 1_602,
      stated: 1_503,
    });
  });
});

describe('Interactions', () => {
  const names = ['likes', 'comments'] as const;

  it('are the sum of their counts, as old as the oldest of them', () => {
    const counts = { ...countsAt(50, { likes: 12 }), ...countsAt(40, { comments: 3 }) };
    expect(interactionsOf(counts, names)).toEqual({
      known: true,
      range: { low: 15, high: 15 },
      exact: true,
      at: 40,
    });
  });

  it('are not exact when one count was rounded', () => {
    const counts = { ...countsAt(50, { comments: 3 }), likes: { value: 1_500, exact: false, at: 50 } };
    expect(interactionsOf(counts, names)).toMatchObject({ range: { low: 1_453, high: 1_602 }, exact: false });
  });

  it('are unknown, never a partial sum, when a count was not read', () => {
    expect(interactionsOf(countsAt(50, { likes: 12 }), names)).toEqual({
      known: false,
      reason: 'count-unread',
    });
    expect(interactionsOf({}, names)).toEqual({ known: false, reason: 'count-unread' });
    expect(interactionsOf({}, [])).toEqual({ known: false, reason: 'count-unread' });
  });

  it('are hidden when the owner hides a count, also where another was not read', () => {
    const hidden = { likes: { hidden: true, at: 50 } as const };
    expect(interactionsOf({ ...countsAt(50, { comments: 3 }), ...hidden }, names)).toEqual({
      known: false,
      reason: 'count-hidden',
    });
    expect(interactionsOf(hidden, names)).toEqual({ known: false, reason: 'count-hidden' });
  });

  it('read a zero as a number', () => {
    expect(interactionsOf(countsAt(50, { likes: 0, comments: 0 }), names)).toMatchObject({
      known: true,
      range: { low: 0, high: 0 },
    });
  });
});
