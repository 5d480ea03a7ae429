import { describe, expect, it } from 'vitest';
import { compareFormats } from '../../src/metrics/formats.ts';
import type { Format } from '../../src/model/reading.ts';
import type { Range } from '../../src/model/verdict.ts';
import { seeded, times } from './random.ts';
import { logNormals, points, widened } from './samples.ts';

function postsOf(format: Format | undefined, rates: readonly Range[]): { format?: Format; rate: Range }[] {
  return rates.map((rate) => ({ rate, ...(format && { format }) }));
}

const photos = postsOf('photo', points([1, 2, 3, 4, 5]));
const reels = postsOf('reel', points([11, 12, 13, 14, 15]));

describe('Formats side by side', () => {
  it('differ when every post of one lies above every post of the other', () => {
    const compared = compareFormats([...reels, ...photos]);
    // R = 15 and 40 of N = 10: H = 12/110 · (225 + 1600)/5 − 33.
    const h = (12 / 110) * 365 - 33;
    expect(compared.formats.map(({ format, typical }) => [format, typical.n, typical.median?.low])).toEqual([
      ['photo', 5, 3],
      ['reel', 5, 13],
    ]);
    expect(compared.test?.h).toBeCloseTo(h, 10);
    expect(compared.test?.p).toBeCloseTo(0.00902, 5);
    expect(compared.pairs).toEqual([
      {
        a: 'photo',
        b: 'reel',
        delta: -1,
        deltaRange: { low: -1, high: -1 },
        size: 'large',
        p: compared.test?.p,
        differs: true,
      },
    ]);
    expect(compared.differs).toBe(true);
  });

  it('are not seen to differ when the intervals of their medians overlap', () => {
    const higher = points([4.5, 12, 13, 14, 15]);
    const lower = points([1, 2, 3, 4, 5]);
    for (const [photo, reel] of [
      [higher, lower],
      [lower, higher],
    ] as const) {
      const { pairs, differs } = compareFormats([...postsOf('photo', photo), ...postsOf('reel', reel)]);
      expect(pairs[0]?.p).toBeLessThan(0.05);
      expect([pairs[0]?.differs, differs]).toEqual([false, false]);
    }
  });

  it('are not seen to differ when as many pairs would show as much by chance', () => {
    const apart = (['text', 'photo', 'video', 'reel'] as const).flatMap((format, index) =>
      postsOf(format, points(times(5, (i) => index * 10 + i))),
    );
    const { test, pairs, differs } = compareFormats(apart);
    expect(test?.p).toBeLessThan(0.001);
    expect(pairs).toHaveLength(6);
    for (const pair of pairs) expect(pair.p).toBeCloseTo(6 * 0.00902, 4);
    expect(differs).toBe(false);
    expect(compareFormats(apart.slice(5)).pairs.map((pair) => pair.differs)).toEqual([true, true, true]);
  });

  it('are not seen to differ as a whole when the test over all does not say so', () => {
    const compared = compareFormats([
      ...postsOf('photo', points(times(7, (i) => 100 - (i + 1) / 10))),
      ...postsOf('reel', points(times(7, (i) => 100 + (i + 1) / 10))),
      ...postsOf('text', points(times(100, (i) => 50.5 + i))),
    ]);
    expect(compared.test?.p).toBeGreaterThan(0.5);
    expect(compared.pairs.find(({ a, b }) => a === 'photo' && b === 'reel')?.differs).toBe(true);
    expect(compared.differs).toBe(false);
  });

  it('with fewer than five posts have only their number, and are not tested', () => {
    const few = postsOf('video', points([90, 91, 92, 93]));
    const compared = compareFormats([...photos, ...reels, ...few]);
    expect(compared.formats.map(({ format, typical }) => [format, typical.n])).toEqual([
      ['photo', 5],
      ['video', 4],
      ['reel', 5],
    ]);
    expect(compared.formats[1]?.typical).toEqual({ n: 4 });
    expect(compared.pairs.map(({ a, b }) => [a, b])).toEqual([['photo', 'reel']]);
    expect(compared.test).toEqual(compareFormats([...photos, ...reels]).test);
  });

  it('leave out posts of unknown format', () => {
    expect(compareFormats([...photos, ...postsOf(undefined, points([7, 8, 9, 10, 11]))])).toEqual(
      compareFormats(photos),
    );
    expect(compareFormats(photos)).toMatchObject({ pairs: [], differs: false });
    expect(compareFormats(photos).test).toBeUndefined();
  });

  it('have no test when all rates are equal', () => {
    const equals = points([2, 2, 2, 2, 2]);
    const { test, pairs } = compareFormats([...postsOf('photo', equals), ...postsOf('reel', equals)]);
    expect(test).toBeUndefined();
    expect(pairs[0]).toMatchObject({ delta: 0, size: 'negligible', differs: false });
    expect(pairs[0]?.p).toBeUndefined();
  });

  it('differ only when rounding cannot have made it so, in either direction', () => {
    const near = points([5.5, 6, 6.5, 7, 7.5]);
    expect(compareFormats([...photos, ...postsOf('reel', near)]).differs).toBe(true);
    const lower = near.map((rate) => ({ ...rate, low: rate.low - 3, stated: rate.low }));
    const { pairs, differs } = compareFormats([...photos, ...postsOf('reel', lower)]);
    expect(pairs[0]).toMatchObject({ delta: -1, differs: false });
    expect(pairs[0]?.deltaRange.high).toBeGreaterThan(-1);
    expect(differs).toBe(false);
  });

  it('differ only when rounding cannot have moved one against the other', () => {
    // n = 20: the intervals go from the 6. to the 15. and stay apart, whatever the outer five stand for.
    const higher = [
      ...points(times(15, (i) => 20 + i)),
      ...times(5, (i) => ({ low: 1, high: 40, stated: 35 + i / 10 })),
    ];
    const lower = [
      ...points(times(15, (i) => 2 + i)),
      ...times(5, (i) => ({ low: 1.5, high: 50, stated: 1.6 + i / 10 })),
    ];
    const stated = (rates: readonly Range[]) => points(rates.map((rate) => rate.stated ?? rate.low));
    for (const [photo, reel] of [
      [higher, lower],
      [lower, higher],
    ] as const) {
      const compared = compareFormats([...postsOf('photo', photo), ...postsOf('reel', reel)]);
      const [a, b] = compared.formats.map(({ typical }) => typical.interval);
      expect(Math.max(a?.low ?? 0, b?.low ?? 0)).toBeGreaterThan(Math.min(a?.high ?? 99, b?.high ?? 99));
      expect(compared.differs).toBe(false);
      const exact = compareFormats([...postsOf('photo', stated(photo)), ...postsOf('reel', stated(reel))]);
      expect(exact.differs).toBe(true);
    }
  });

  it('are not seen to differ when their medians say one thing and the pairs of posts another', () => {
    // Most of the one lie a little above most of the other, but two in five far below two in five of these.
    const above = points(times(100, (i) => (i < 41 ? 0 : 10)));
    const below = points(times(100, (i) => (i < 41 ? 100 : 9)));
    for (const [photo, reel] of [
      [above, below],
      [below, above],
    ] as const) {
      const { pairs, formats } = compareFormats([...postsOf('photo', photo), ...postsOf('reel', reel)]);
      const lows = formats.map(({ typical }) => typical.interval?.low ?? 0);
      const [delta = 0] = pairs.map((pair) => pair.delta);
      expect(pairs[0]?.p).toBeLessThan(0.001);
      expect(Math.abs(delta)).toBeGreaterThan(0.3);
      expect(Math.sign(delta)).toBe(-Math.sign((lows[0] ?? 0) - (lows[1] ?? 0)));
      expect(pairs[0]?.differs).toBe(false);
    }
  });

  it('never have a p above one', () => {
    const { pairs } = compareFormats(mixed(() => [1, 2, 3, 4, 5]));
    expect(pairs.map(({ p }) => p)).toEqual([1, 1, 1]);
  });

  it('do not depend on the order of the posts', () => {
    const random = seeded(101);
    for (let run = 0; run < 50; run++) {
      const all = random.shuffle(mixed(() => logNormals(random, random.int(3, 12))));
      expect(compareFormats(random.shuffle(all))).toEqual(compareFormats(all));
    }
  });

  it('are never seen to differ more when a number is known less well', () => {
    const random = seeded(102);
    const seen = new Set<string>();
    for (let run = 0; run < 200; run++) {
      let scale = 1;
      let posts = mixed(() => {
        scale *= 8;
        return logNormals(random, random.int(6, 14), 0.7).map((value) => value * scale);
      });
      let exact = compareFormats(posts);
      for (let step = 0; step < 2; step++) {
        posts = posts.map(({ rate, format }) => ({ format, rate: widened(rate, random.int(0, 60)) }));
        const rounded = compareFormats(posts);
        for (const [index, pair] of rounded.pairs.entries()) {
          const before = exact.pairs[index];
          seen.add(`${before?.differs} ${pair.differs}`);
          if (pair.differs) expect(before?.differs).toBe(true);
          expect(pair.deltaRange.low).toBeLessThanOrEqual(before?.deltaRange.low ?? -2);
          expect(pair.deltaRange.high).toBeGreaterThanOrEqual(before?.deltaRange.high ?? 2);
        }
        exact = rounded;
      }
    }
    expect([...seen].sort()).toEqual(['false false', 'true false', 'true true']);
  });
});

function mixed(rates: () => number[]): { format: Format; rate: Range }[] {
  return (['text', 'photo', 'reel'] as const).flatMap((format) =>
    points(rates()).map((rate) => ({ format, rate })),
  );
}
