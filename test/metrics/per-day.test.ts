import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { interactionsPerDay } from '../../src/metrics/per-day.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, postWith, thousand } from './builders.ts';

const tenDays = { from: POSTED, until: POSTED + 10 * DAY };
const perDay = (posts: Parameters<typeof interactionsPerDay>[0], followers = thousand) =>
  interactionsPerDay(posts, perFollower, followers, tenDays);

describe('The interactions per day', () => {
  it('are those of the posts made in the period, over its days and followers', () => {
    const posts = [
      postWith('1', 300),
      postWith('2', 200, { createdAt: POSTED + 9 * DAY }),
      postWith('3', 5_000, { createdAt: POSTED - 1 }),
      postWith('4', 5_000, { createdAt: POSTED + 10 * DAY }),
    ];
    // 500 over 10 days are 50 a day: 5 % of 1,000 followers.
    expect(perDay(posts)).toStrictEqual({
      perDay: { low: 50, high: 50 },
      dailyRate: { low: 5, high: 5 },
      posts: 2,
      measured: 2,
    });
  });

  it('leave out promoted posts, replies to others and posts without a time', () => {
    const { createdAt: _, ...timeless } = postWith('4', 5_000);
    const posts = [
      postWith('1', 100),
      postWith('2', 5_000, { promoted: true }),
      postWith('3', 5_000, { replyTo: { self: false } }),
      timeless,
    ];
    expect(perDay(posts)).toMatchObject({ perDay: { low: 10, high: 10 }, posts: 1 });
  });

  it('say of how many posts they speak', () => {
    const posts = [postWith('1', 100), postWith('2', 0, { counts: countsAt(POSTED + DAY, { likes: 5 }) })];
    expect(perDay(posts)).toMatchObject({ perDay: { low: 10, high: 10 }, posts: 2, measured: 1 });
  });

  it('are unknown when no post’s interactions are', () => {
    expect(perDay([])).toBeUndefined();
    expect(perDay([postWith('1', 0, { counts: {} })])).toBeUndefined();
  });

  it('have a rate by the followers nearest to the end of the period, and none without followers', () => {
    const followers = [followersAt(POSTED, 1_000), followersAt(POSTED + 9 * DAY, 2_000)];
    expect(perDay([postWith('1', 200)], followers)?.dailyRate).toEqual({ low: 1, high: 1 });
    expect(perDay([postWith('1', 200)], [])).not.toHaveProperty('dailyRate');
    expect(perDay([postWith('1', 200)], [followersAt(POSTED, 0)])).not.toHaveProperty('dailyRate');
  });

  it('carry the rounding of interactions and followers', () => {
    const counts = {
      ...countsAt(POSTED + DAY, { comments: 0 }),
      likes: { value: 12_300, exact: false, at: POSTED + DAY },
    };
    const followers = [{ at: POSTED, value: 100_000, exact: false }];
    const found = perDay([postWith('1', 0, { counts })], followers);
    expect(found?.perDay).toEqual({ low: 1_225, high: 1_239.9, stated: 1_230 });
    expect(found?.dailyRate?.low).toBeCloseTo(122_500 / 100_999, 10);
    expect(found?.dailyRate?.high).toBeCloseTo(123_990 / 99_500, 10);
    expect(found?.dailyRate?.stated).toBeCloseTo(1.23, 10);
  });

  it('count a day of 23 hours as a day', () => {
    const march = calendarOf('Europe/Berlin').periodOfMonth('2026-03');
    const post = postWith('1', 310, { createdAt: march.from });
    expect(interactionsPerDay([post], perFollower, thousand, march)?.perDay).toEqual({ low: 10, high: 10 });
  });
});
