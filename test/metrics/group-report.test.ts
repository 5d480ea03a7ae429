import { describe, expect, it } from 'vitest';
import { type AccountHistory, reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import {
  joinEntries,
  type MonthEntry,
  monthEntry,
  rankMonth,
  reportMember,
  typicalOfGroup,
} from '../../src/metrics/group-report.ts';
import type { MeasuredPost } from '../../src/metrics/measured-post.ts';
import { typicalOf } from '../../src/metrics/typical.ts';
import type { Within } from '../../src/metrics/within.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, perView, postWith } from './builders.ts';
import { seeded, times } from './random.ts';

const calendar = calendarOf('Asia/Jakarta');
const NOW = POSTED + 30 * DAY;
const HOUR = 3_600_000;
const options = { period: calendar.periodOfDays(NOW, 30), calendar, now: NOW, targets: DEFAULT_TARGETS };

/** A post a day for so many days, the n-th with 10 n likes, read when it was ten days old. */
function daily(days: number, from = POSTED) {
  return times(days, (i) => {
    const createdAt = from + i * DAY;
    const counts = countsAt(createdAt + 10 * DAY, { likes: 10 * (i + 1), comments: 0, views: 1_000 });
    return postWith(`p${from}-${i}`, 0, { createdAt, counts });
  });
}

function history(change: Partial<AccountHistory> = {}): AccountHistory {
  return { posts: [], followers: [], readings: new Map(), replies: [], marks: new Map(), ...change };
}

describe('The figures of an account beside others', () => {
  it('are those of its own report, whatever was read', () => {
    const random = seeded(11);
    for (let run = 0; run < 40; run += 1) {
      const posts = times(random.int(0, 40), (i): MeasuredPost => {
        const createdAt = NOW - random.int(1, 60 * 24) * HOUR;
        const post = postWith(`r${i}`, 0, {
          createdAt,
          counts: countsAt(createdAt + random.int(1, 20) * DAY, {
            likes: random.int(0, 90),
            ...(random.next() < 0.9 && { comments: random.int(0, 9) }),
            ...(random.next() < 0.9 && { views: random.int(1, 900) }),
          }),
          ...(random.next() < 0.1 && { promoted: true as const }),
          ...(random.next() < 0.1 && { replyTo: { self: random.next() < 0.5 } }),
        });
        if (random.next() > 0.1) return post;
        const { createdAt: _, ...timeless } = post;
        return timeless;
      });
      const readings = new Map(
        posts.map(({ key, createdAt = NOW, counts }) => [
          key,
          times(random.int(0, 3), () => ({ at: createdAt + random.int(1, 48) * HOUR, counts })),
        ]),
      );
      const replies = posts.flatMap(({ key, createdAt = NOW }) =>
        times(random.int(0, 2), (i) => ({
          key: `${key}-${i}`,
          post: key,
          parent: i === 0 ? null : `${key}-0`,
          byOwner: i > 0,
          createdAt: createdAt + (i + 1) * HOUR,
          firstSeen: NOW,
        })),
      );
      const followers = times(random.int(0, 5), (i) => followersAt(NOW - (50 - 12 * i) * DAY, 900 + 10 * i));
      const all = history({ posts, readings, replies, followers });
      const facts = random.pick([perFollower, perView]);
      const whole = reportAccount(all, facts, options);
      const { typical, growth, answers, continuity } = whole;
      expect(reportMember(all, facts, options)).toMatchObject({
        facts,
        posts: whole.posts.length,
        typical,
        day: whole.within.day,
        answers,
        continuity,
        ...(growth && { growth }),
      });
    }
  });

  it('have the last followers until the period’s end, the exact number where it was read with a rounded one', () => {
    const until = options.period.until;
    const followers = [
      followersAt(until - 2 * DAY, 1_000),
      followersAt(until - DAY - 60_000, 1_234),
      { at: until - DAY, value: 1_200, exact: false },
      followersAt(until + DAY, 5_000),
    ];
    const report = reportMember(history({ followers }), perFollower, options);
    expect(report.followers).toEqual(followersAt(until - DAY - 60_000, 1_234));
    expect(reportMember(history(), perFollower, options)).not.toHaveProperty('followers');
  });

  it('know of a last post from before the period without holding it', () => {
    const before = options.period.from - 3 * DAY;
    const alone = reportMember(history(), perFollower, options, before);
    expect(alone.posts).toBe(0);
    expect(alone.continuity.lastPostAt).toBe(before);
    const later = reportMember(history({ posts: daily(3) }), perFollower, options, before);
    expect(later.continuity.lastPostAt).toBe(POSTED + 2 * DAY);
  });
});

describe('The typical account of a group', () => {
  it('is the median of the accounts’ medians, each once however much it posts, from five on', () => {
    const account = (n: number, rate: number) => typicalOf(times(n, () => ({ low: rate, high: rate })));
    const four = [account(5, 1), account(50, 2), account(9, 3), account(6, 8)];
    expect(typicalOfGroup([...four, account(4, 99)])).toEqual({ n: 4 });
    const five = typicalOfGroup([...four, account(7, 5)]);
    expect(five).toMatchObject({ n: 5, median: { low: 3, high: 3 }, interval: { low: 1, high: 8 } });
  });
});

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
      ['few', 1, 1],
      ['as many', 2, 3],
      ['many', 2, 3],
      ['unread', undefined, undefined],
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
