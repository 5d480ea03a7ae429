import { describe, expect, it } from 'vitest';
import { interactionsOf } from '../../src/metrics/interactions.ts';
import { addRanges, rangeOfCount } from '../../src/metrics/ranges.ts';
import { parseCount } from '../../src/platforms/parse/counts.ts';
import { countsAt } from './builders.ts';
import { seeded } from './random.ts';

/** Suffix, language, what it stands for, decimal sign. */
type Suffix = [text: string, lang: string, power: number, sign: string];

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

  // "8万" and "80K" are one value and two statements.
  it.each([
    ['8万', 'zh', 75_000, 89_999],
    ['8.1万', 'zh', 80_500, 81_999],
    ['12万', 'zh', 115_000, 129_999],
    ['1.2亿', 'zh', 115_000_000, 129_999_999],
    ['3L', 'en-IN', 250_000, 399_999],
    ['3.4L', 'en-IN', 335_000, 349_999],
    ['2 Cr', 'en-IN', 15_000_000, 29_999_999],
    ['80K', 'en', 79_500, 80_999],
    ['12,3 rb', 'id', 12_250, 12_399],
    ['0,5 rb', 'id', 450, 599],
    ['1,2 mil M', 'es', 1_150_000_000, 1_299_999_999],
    ['18 Mio.', 'de', 17_500_000, 18_999_999],
  ])('written %s in %s is as wide as its last digit says', (text, lang, low, high) => {
    const count = parseCount(text, lang);
    expect(count && rangeOfCount(count)).toMatchObject({ low, high });
  });

  it('holds the true number for every suffix of every language, with and without a decimal', () => {
    const random = seeded(3);
    const suffixes: [Suffix, ...Suffix[]] = [
      ['rb', 'id', 1e3, ','],
      ['jt', 'id', 1e6, ','],
      ['M', 'id', 1e9, ','],
      ['K', 'en', 1e3, '.'],
      ['L', 'en-IN', 1e5, '.'],
      ['Cr', 'en-IN', 1e7, '.'],
      ['万', 'zh', 1e4, '.'],
      ['亿', 'zh', 1e8, '.'],
      ['Mrd.', 'de', 1e9, ','],
    ];
    for (let run = 0; run < 2_000; run++) {
      const [suffix, lang, power, sign] = random.pick(suffixes);
      const truth = random.int(power, 99 * power);
      const decimals = random.int(0, 1);
      const step = power / 10 ** decimals;
      const rounding = random.pick([Math.floor, Math.round]);
      const text = `${(rounding(truth / step) / 10 ** decimals).toFixed(decimals).replace('.', sign)} ${suffix}`;
      const count = parseCount(text, lang);
      const range = count && rangeOfCount(count);
      expect([text, (range?.low ?? 0) <= truth, (range?.high ?? 0) >= truth]).toEqual([text, true, true]);
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
