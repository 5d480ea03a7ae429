import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { joinEntries, type MonthEntry, monthEntry, rankMonth } from '../../src/metrics/month-rankings.ts';
import type { Within } from '../../src/metrics/within.ts';
import { countsAt, DAY, POSTED, perFollower, postWith } from './builders.ts';
import { times } from './random.ts';

const calendar = calendarOf('Asia/Jakarta');
const NOW = POSTED + 30 * DAY;

/** A post a day for so many days, the n-th with 10 n likes. */
function daily(days: number, from = POSTED) {
  return times(days, (i) => {
    const createdAt = from + i * DAY;
    const counts = countsAt(createdAt + 10 * DAY, { likes: 10 * (i + 1), comments: 0 });
    return postWith(`p${from}-${i}`, 0, { createdAt, counts });
  });
}

const known = (low: number, high = low): Within => ({ state: 'estimate', low, high });
const unmeasured: Within = { state: 'unmeasured', reason: 'not-read' };
const entry = (
  account: string,
  each: Within[],
  change: Partial<MonthEntry<string>> = {},
): MonthEntry<string> => ({ account, each, timeUnknown: 0, leftOut: 0, ...change });

describe('The entry of an account in a month’s rankings', () => {
  it('has what each post of the month had after 24 hours, and counts what it leaves out', () => {
    const own = daily(2);
    const { createdAt: _, ...timeless } = postWith('t', 1);
    const posts = [...own, ...daily(1, POSTED - 31 * DAY), timeless, postWith('ad', 1, { promoted: true })];
    const readings = new Map([[own[0]?.key ?? '', [{ at: POSTED + DAY, counts: own[0]?.counts ?? {} }]]]);
    const month = { month: '2026-08', calendar, now: NOW };
    const made = monthEntry('a', { posts, readings }, perFollower, month);
    expect(made.each.map(({ state, low }) => [state, low])).toEqual([
      ['measured', 10],
      ['unmeasured', undefined],
    ]);
    expect(made).toMatchObject({ account: 'a', timeUnknown: 1, leftOut: 1 });
    expect(made).not.toHaveProperty('outside');
    const outside = { ...perFollower, outsideRankings: true as const };
    expect(monthEntry('a', { posts, readings }, outside, month).outside).toBe(true);
  });
});

describe('A month’s rankings', () => {
  const rankings = rankMonth([
    entry('few', [known(500)], { timeUnknown: 2, leftOut: 1 }),
    entry(
      'many',
      times(3, () => known(10, 20)),
    ),
    entry('as many', [known(20), known(30), known(5)], { timeUnknown: 1 }),
    entry('unread', [unmeasured]),
    entry(
      'outside',
      times(9, () => known(900)),
      { outside: true },
    ),
  ]);

  it('give equal numbers of posts one place, and platforms outside the list none', () => {
    expect(rankings.active.map(({ account, posts, rank }) => [account.account, posts, rank])).toEqual([
      ['many', 3, 1],
      ['as many', 3, 1],
      ['few', 1, 3],
      ['unread', 1, 3],
      ['outside', 9, undefined],
    ]);
  });

  it('leave places open where sums overlap, and give none to what was not measured', () => {
    expect(rankings.popular.map(({ account, best, worst }) => [account.account, best, worst])).toEqual([
      ['few', 1, 2],
      ['as many', 1, 3],
      ['many', 2, 3],
      ['unread', undefined, undefined],
      ['outside', undefined, undefined],
    ]);
  });

  it('leave places open where posts without a time may be of the month too', () => {
    expect(rankings.active.map(({ account, best, worst }) => [account.account, best, worst])).toEqual([
      ['many', 1, 2],
      ['as many', 1, 1],
      ['few', 1, 3],
      ['unread', 3, 4],
      ['outside', undefined, undefined],
    ]);
  });

  it('count what may belong to the month and what does not count', () => {
    expect(rankings).toMatchObject({ timeUnknown: 3, leftOut: 1 });
  });
});

describe('Accounts of the same institution', () => {
  it('are one entry with all their posts, those outside the list apart, and others are left out', () => {
    const owners = new Map([
      ['a', 'city'],
      ['b', 'city'],
      ['c', 'province'],
      ['d', 'city'],
    ]);
    const joined = joinEntries(
      [
        entry('a', [known(1)], { timeUnknown: 1 }),
        entry('c', [known(7)]),
        entry('b', [known(2), unmeasured], { timeUnknown: 2, leftOut: 1 }),
        entry('d', [known(90)], { outside: true }),
        entry('nobody’s', [known(50)]),
      ],
      (account) => owners.get(account),
    );
    expect(joined).toEqual([
      {
        account: { owner: 'city', accounts: 2 },
        each: [known(1), known(2), unmeasured],
        timeUnknown: 3,
        leftOut: 1,
      },
      { account: { owner: 'province', accounts: 1 }, each: [known(7)], timeUnknown: 0, leftOut: 0 },
      {
        account: { owner: 'city', accounts: 1 },
        each: [known(90)],
        timeUnknown: 0,
        leftOut: 0,
        outside: true,
      },
    ]);
  });
});
