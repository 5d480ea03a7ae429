import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { postsOfMonth, rankActive, rankPopular } from '../../src/metrics/rankings.ts';
import type { Within } from '../../src/metrics/within.ts';
import { postWith } from './builders.ts';
import { seeded, times } from './random.ts';

const known = (low: number, high = low): Within => ({ state: 'estimate', low, high });
const unmeasured: Within = { state: 'unmeasured', reason: 'not-read' };
const notDue: Within = { state: 'not-due' };

describe('The posts of a month', () => {
  it('are those of the office’s own calendar, with a count of those that may be of it too', () => {
    const { createdAt: _, ...timeless } = postWith('6', 0);
    const posts = [
      postWith('1', 0, { createdAt: Date.parse('2026-07-31T16:59Z') }),
      postWith('2', 0, { createdAt: Date.parse('2026-07-31T17:00Z') }),
      postWith('3', 0, { createdAt: Date.parse('2026-08-31T16:59Z') }),
      postWith('4', 0, { createdAt: Date.parse('2026-08-31T17:00Z') }),
      postWith('5', 0, { promoted: true }),
      postWith('7', 0, { replyTo: { self: false } }),
      postWith('8', 0, { replyTo: { self: true } }),
      timeless,
    ];
    const found = postsOfMonth(posts, '2026-08', calendarOf('Asia/Jakarta'));
    expect(found.posts.map(({ key }) => key)).toEqual(['x:2', 'x:3', 'x:8']);
    expect(found).toMatchObject({ timeUnknown: 1, leftOut: 2 });
  });
});

describe('The most active accounts', () => {
  it('share a place for equal numbers, after which one is skipped', () => {
    const posts = { a: 3, b: 9, c: 5, d: 5, e: 0 };
    const ranked = rankActive(Object.entries(posts).map(([account, n]) => ({ account, posts: n })));
    expect(ranked.map(({ account, rank }) => [account, rank])).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['a', 4],
      ['e', 5],
    ]);
  });

  it('are without a place, and last, where the ministry does not list their platform', () => {
    const ranked = rankActive([
      { account: 'outside', posts: 99, outside: true },
      { account: 'a', posts: 3 },
    ]);
    expect(ranked).toStrictEqual([
      { account: 'a', posts: 3, rank: 1, best: 1, worst: 1 },
      { account: 'outside', posts: 99, outside: true },
    ]);
  });
});

describe('The most popular accounts', () => {
  const placesOf = (accounts: { [name: string]: Within[] }) => {
    const ranked = rankPopular(Object.entries(accounts).map(([account, each]) => ({ account, each })));
    return ranked.map(({ account, best, worst }) => [account, best, worst]);
  };

  it('have one place each where their sums do not overlap', () => {
    expect(placesOf({ a: [known(5, 9)], b: [known(60), known(40)], c: [known(10, 20)] })).toEqual([
      ['b', 1, 1],
      ['c', 2, 2],
      ['a', 3, 3],
    ]);
  });

  it('have several possible places where they do', () => {
    expect(placesOf({ a: [known(100)], b: [known(30, 50)], c: [known(45, 60)], d: [known(20, 30)] })).toEqual(
      [
        ['a', 1, 1],
        ['c', 2, 3],
        ['b', 2, 4],
        ['d', 3, 4],
      ],
    );
  });

  it('are not told apart when their sums are equal', () => {
    expect(placesOf({ a: [known(7)], b: [known(7)] })).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
    ]);
  });

  it('may be above all others with a post that is not measured, but need not be', () => {
    expect(placesOf({ a: [known(100)], b: [known(5), unmeasured], c: [known(1)] })).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
      ['c', 3, 3],
    ]);
    expect(placesOf({ a: [known(100)], b: [known(5), notDue] })).toEqual([
      ['a', 1, 1],
      ['b', 2, 2],
    ]);
    expect(placesOf({ a: [known(100)], b: [{ state: 'at-least', low: 5 }] })).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
    ]);
  });

  it('have no place, and take none from others, when nothing of them is measured', () => {
    expect(placesOf({ nothing: [unmeasured, notDue], none: [], a: [known(1)] })).toEqual([
      ['a', 1, 1],
      ['nothing', undefined, undefined],
      ['none', undefined, undefined],
    ]);
  });

  it('stand last and without a place where the ministry does not list their platform', () => {
    const ranked = rankPopular([
      { account: 'outside', each: times(5, () => known(900)), outside: true },
      { account: 'a', each: [known(1)] },
    ]);
    expect(ranked.map(({ account, best, byTypical }) => [account, best, byTypical])).toEqual([
      ['a', 1, undefined],
      ['outside', undefined, undefined],
    ]);
    expect(ranked[1]).toMatchObject({
      sum: { low: 4_500 },
      typical: { low: 900, high: 900, n: 5 },
      posts: 5,
    });
  });

  it('have places by their median post from five bounded ones on', () => {
    const ranked = rankPopular([
      { account: 'many', each: times(20, () => known(10)) },
      { account: 'good', each: [12, 14, 15, 16, 18].map((low) => known(low, low + 1)) },
      { account: 'four', each: times(4, () => known(90)) },
    ]);
    expect(
      ranked.map(({ account, best, typical, byTypical }) => [account, best, typical, byTypical]),
    ).toEqual([
      ['four', 1, undefined, undefined],
      ['many', 2, { n: 20, low: 10, high: 10 }, { best: 2, worst: 2 }],
      ['good', 3, { n: 5, low: 15, high: 16 }, { best: 1, worst: 1 }],
    ]);
  });

  it('have a median that holds wherever the unmeasured posts stand, while these are few', () => {
    const five = [1, 2, 3, 4, 5].map((low) => known(low));
    const medianOf = (each: Within[]) => rankPopular([{ account: 'a', each }])[0]?.typical;
    expect(medianOf([...five, unmeasured, unmeasured, notDue])).toEqual({ n: 7, low: 2, high: 4 });
    expect(medianOf([...five, ...times(5, () => unmeasured)])).toEqual({ n: 10, low: 0.5 });
    expect(medianOf([...five, ...times(6, () => unmeasured)])).toEqual({ n: 11, low: 0 });
  });

  it('stand within their places whatever the true numbers are', () => {
    const random = seeded(8);
    for (let run = 0; run < 1_000; run++) {
      const truths = times(random.int(2, 6), (account) => {
        const posts = times(random.int(1, 7), () => random.int(0, 40));
        const each = posts.map((truth): Within => {
          if (random.next() < 0.1) return unmeasured;
          if (random.next() < 0.1) return { state: 'at-least', low: truth };
          return known(truth - random.int(0, truth), truth + random.int(0, 5));
        });
        const sorted = posts.toSorted((a, b) => a - b);
        const [low = 0, high = 0] = [sorted[(posts.length - 1) >> 1], sorted[posts.length >> 1]];
        return { account, each, sum: posts.reduce((a, b) => a + b, 0), median: (low + high) / 2 };
      });
      const ranked = rankPopular(truths);
      const placed = ranked.filter(({ best }) => best !== undefined).flatMap((r) => truths[r.account] ?? []);
      const typical = ranked.filter((r) => r.typical).flatMap((r) => truths[r.account] ?? []);
      for (const { account, best = 0, worst = 0, byTypical } of ranked) {
        const own = truths[account];
        if (own === undefined || best === 0) continue;
        expect(placed.filter(({ sum }) => sum > own.sum).length + 1).toBeLessThanOrEqual(worst);
        expect(placed.length - placed.filter(({ sum }) => sum < own.sum).length).toBeGreaterThanOrEqual(best);
        if (byTypical === undefined) continue;
        const { length } = typical;
        expect(typical.filter(({ median }) => median > own.median).length + 1).toBeLessThanOrEqual(
          byTypical.worst,
        );
        expect(length - typical.filter(({ median }) => median < own.median).length).toBeGreaterThanOrEqual(
          byTypical.best,
        );
      }
    }
  });
});
