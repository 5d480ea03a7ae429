import { describe, expect, it } from 'vitest';
import { summariseAccount } from '../../src/metrics/account-summary.ts';
import { comparablePosts, Habits } from '../../src/metrics/habit.ts';
import type { FollowersAt, MeasuredPost } from '../../src/metrics/measured-post.ts';
import { quantile, quantileRange, sortEnds } from '../../src/metrics/quantiles.ts';
import { unreadVerdict, verdictOf } from '../../src/metrics/verdict.ts';
import type { EngagementFacts } from '../../src/model/engagement.ts';
import { verdict as verdictSchema } from '../../src/model/verdict-schema.ts';
import { countsAt, DAY, POSTED, perFollower, postWith, thousand } from './builders.ts';
import { seeded, times } from './random.ts';

function judge(post: MeasuredPost, own: readonly MeasuredPost[], followers: FollowersAt[] = thousand) {
  const habits = new Habits(comparablePosts(own, perFollower, followers));
  return verdictOf(post, perFollower, followers, habits);
}

/** Rates of 1, 2, 3, 4 and 5 %: quartiles 2 and 4, median 3. */
const five = [10, 20, 30, 40, 50].map((likes, i) => postWith(`own${i}`, likes));

describe('Quantiles', () => {
  // By hand, type 7: position (n − 1)·p, linear between neighbours.
  it.each([
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4, 5, 6], 0.5, 3.5],
    [[1, 2, 3, 4, 5, 6], 0.25, 2.25],
    [[1, 2, 3, 4, 5, 6], 0.75, 4.75],
    [[7], 0.75, 7],
  ])('of %j at %f is %f', (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
  });

  it('are not given for fewer than five values', () => {
    const point = { low: 1, high: 1 };
    expect(quantileRange(sortEnds(Array(4).fill(point)), 0.5)).toBeUndefined();
    expect(quantileRange(sortEnds(Array(5).fill(point)), 0.5)).toEqual(point);
  });

  it('of ranges hold the quantile of every choice of values within them', () => {
    const random = seeded(4);
    for (let run = 0; run < 300; run++) {
      const ranges = times(random.int(5, 20), () => {
        const low = random.next();
        return { low, high: low + random.next() * random.int(0, 1) };
      });
      const chosen = ranges.map(({ low, high }) => low + (high - low) * random.next()).sort((a, b) => a - b);
      for (const p of [0.25, 0.5, 0.75]) {
        const range = quantileRange(sortEnds(ranges), p);
        expect(quantile(chosen, p)).toBeGreaterThanOrEqual((range?.low ?? Number.NaN) - 1e-12);
        expect(quantile(chosen, p)).toBeLessThanOrEqual((range?.high ?? Number.NaN) + 1e-12);
      }
    }
  });
});

describe('A verdict', () => {
  it('says where a post stands beside the quartiles of the account’s other posts of its format', () => {
    expect(judge(postWith('p', 41), five)).toMatchObject({
      state: 'above',
      rate: { low: 4.1, high: 4.1 },
      habit: {
        lowerQuartile: { low: 2, high: 2 },
        median: { low: 3, high: 3 },
        upperQuartile: { low: 4, high: 4 },
      },
      n: 5,
    });
    expect(judge(postWith('p', 40), five).state).toBe('usual');
    expect(judge(postWith('p', 20), five).state).toBe('usual');
    expect(judge(postWith('p', 19), five).state).toBe('below');
  });

  it('has the form that the messages carry', () => {
    for (const post of [postWith('p', 41), postWith('p', 41, { counts: {} })]) {
      expect(verdictSchema.safeParse(judge(post, five)).success).toBe(true);
    }
    const unread = unreadVerdict({ key: 'x:1', platform: 'x' }, perFollower);
    expect(verdictSchema.safeParse(unread).success).toBe(true);
    expect(unread).toMatchObject({ state: 'unknown', reason: 'not-read', n: 0 });
  });

  it('does not compare a post with itself', () => {
    const own = five[4] ?? postWith('none', 0);
    const { n, state, reason } = judge(own, five);
    expect({ n, state, reason }).toEqual({ n: 4, state: 'unknown', reason: 'too-few' });
    expect(judge(own, [...five, postWith('own6', 30)]).n).toBe(5);
  });

  it('is unknown below five posts, and still states the rate', () => {
    const { state, reason, n, rate, habit } = judge(postWith('p', 41), five.slice(1));
    expect({ state, reason, n, rate, habit }).toEqual({
      state: 'unknown',
      reason: 'too-few',
      n: 4,
      rate: { low: 4.1, high: 4.1 },
      habit: undefined,
    });
  });

  it('compares a post with those of the 90 days before and after it', () => {
    const at = (days: number) => ({
      createdAt: POSTED + days * DAY,
      counts: countsAt(POSTED + 400 * DAY, { likes: 900, comments: 0 }),
    });
    const far = [postWith('far1', 0, at(91)), postWith('far2', 0, at(-91))];
    expect(judge(postWith('p', 41), [...five, ...far])).toEqual(judge(postWith('p', 41), five));
    const near = [postWith('near1', 0, at(90)), postWith('near2', 0, at(-90))];
    expect(judge(postWith('p', 41), [...five, ...near]).n).toBe(7);
  });

  it('counts a post once, however often it is given', () => {
    expect(judge(postWith('p', 41), [...five, ...five])).toEqual(judge(postWith('p', 41), five));
  });

  it('is unknown for a post of unknown format', () => {
    const post = postWith('p', 41);
    delete post.format;
    expect(judge(post, five)).toMatchObject({ state: 'unknown', reason: 'too-few', n: 0 });
  });

  it('is not moved by posts that are of another format, promoted, young, of unknown time or without a rate', () => {
    const noTime = postWith('b3', 9_000);
    delete noTime.createdAt;
    const others = [
      postWith('b1', 9_000, { format: 'video' }),
      postWith('b2', 9_000, { promoted: true }),
      noTime,
      postWith('b4', 9_000, { counts: countsAt(POSTED + DAY, { likes: 9_000, comments: 0 }) }),
      postWith('b5', 9_000, { counts: countsAt(POSTED + 9 * DAY, { likes: 9_000 }) }),
      postWith('b6', 0, { counts: { likes: { hidden: true, at: 1 }, comments: { hidden: true, at: 1 } } }),
    ];
    expect(judge(postWith('p', 41), [...five, ...others])).toEqual(judge(postWith('p', 41), five));
  });

  it('calls a young post above when it is so already, and nothing else', () => {
    const read = (hours: number, likes: number) =>
      judge(postWith('p', 0, { counts: countsAt(POSTED + hours * 3_600_000, { likes, comments: 0 }) }), five);
    expect(read(3, 60).state).toBe('above');
    expect(read(47, 30)).toMatchObject({ state: 'unknown', reason: 'young', rate: { low: 3, high: 3 } });
    expect(read(47, 1)).toMatchObject({ state: 'unknown', reason: 'young' });
    expect(read(48, 1).state).toBe('below');
  });

  it('gives a promoted post no direction', () => {
    expect(judge(postWith('p', 41, { promoted: true }), five)).toMatchObject({
      state: 'unknown',
      reason: 'promoted',
    });
  });

  it('gives no direction when rounding could put the post on either side', () => {
    const rounded = postWith('p', 0);
    rounded.counts.likes = { value: 1_000, exact: false, at: POSTED + 10 * DAY };
    const big = five.map((post, i) => ({
      ...post,
      counts: countsAt(POSTED + 10 * DAY, { likes: 990 + i, comments: 0 }),
    }));
    expect(judge(rounded, big).state).toBe('usual');
  });

  it('has a habit printed as the stated numbers give it when they were rounded', () => {
    const followers = [{ at: POSTED, value: 10_000, exact: false }];
    const verdict = judge(postWith('p', 41), five, followers);
    expect(verdict.habit?.median.stated).toBeCloseTo(0.3, 12);
    expect(verdict.habit?.upperQuartile.stated).toBeCloseTo(0.4, 12);
    expect(verdictSchema.safeParse(verdict).success).toBe(true);
    const without = judge(five[4] ?? postWith('none', 0), [...five, postWith('own6', 60)], followers);
    expect(without.habit?.median.stated).toBeCloseTo(0.3, 12);
  });

  it('gives a reply to others no direction, and counts none as habit', () => {
    const reply = (id: string, likes: number) => postWith(id, likes, { replyTo: { self: false } });
    expect(judge(reply('p', 41), five)).toMatchObject({ state: 'unknown', reason: 'reply', n: 5 });
    expect(judge(postWith('p', 41), [...five, reply('r1', 0), reply('r2', 0)])).toEqual(
      judge(postWith('p', 41), five),
    );
  });

  it('compares the parts of a thread, which answer their own author', () => {
    const part = { replyTo: { self: true } };
    expect(judge(postWith('p', 41, part), five).state).toBe('above');
    expect(judge(postWith('p', 41), [...five.slice(1), postWith('own0', 10, part)]).n).toBe(5);
  });

  it('waits a week more where a time may be that of the upload', () => {
    const early: EngagementFacts = { ...perFollower, idTimeIsUpload: true };
    const habits = new Habits(comparablePosts(five, early, thousand));
    const read = (days: number, change: Partial<MeasuredPost>) => {
      const counts = countsAt(POSTED + days * DAY, { likes: 30, comments: 0 });
      return verdictOf(postWith('p', 0, { counts, ...change }), early, thousand, habits);
    };
    expect(read(1, { createdAtFrom: 'id' })).toMatchObject({ state: 'unknown', reason: 'young' });
    expect(read(8, { createdAtFrom: 'id' })).toMatchObject({ state: 'unknown', reason: 'age-unknown' });
    expect(read(9, { createdAtFrom: 'id' }).state).toBe('usual');
    expect(read(2, {}).state).toBe('usual');
    const derived = postWith('d', 9_000, { createdAtFrom: 'id', createdAt: POSTED + 2 * DAY });
    expect(comparablePosts([derived], early, thousand)).toEqual([]);
    expect(comparablePosts([derived], perFollower, thousand)).toHaveLength(1);
  });

  it('does not depend on the order of the posts', () => {
    const random = seeded(5);
    for (let run = 0; run < 100; run++) {
      const own = times(random.int(1, 15), (i) =>
        postWith(`own${i}`, random.int(0, 100), { format: random.int(0, 3) === 0 ? 'video' : 'photo' }),
      );
      const post = random.shuffle([...own, postWith('p', random.int(0, 100))])[0] ?? postWith('p', 1);
      expect(judge(post, random.shuffle(own))).toEqual(judge(post, own));
    }
  });

  it('never says more of rounded counts than of the exact ones', () => {
    const random = seeded(6);
    const cut = (post: MeasuredPost): MeasuredPost => {
      const { likes } = post.counts;
      if (likes === undefined || !('value' in likes)) return post;
      const value = Math.floor(likes.value / 1_000) * 1_000;
      return { ...post, counts: { ...post.counts, likes: { value, exact: false, at: likes.at } } };
    };
    for (let run = 0; run < 300; run++) {
      const own = times(8, (i) => postWith(`own${i}`, random.int(1_000, 20_000)));
      const post = postWith('p', random.int(1_000, 20_000));
      const exact = judge(post, own).state;
      const rounded = judge(cut(post), own.map(cut)).state;
      expect(['usual', exact]).toContain(rounded);
    }
  });
});

describe('An account’s summary', () => {
  const measuredBy = { interactions: ['likes', 'comments'], denominator: 'followers' };

  it('is the median over mature posts of every format that are not promoted, with its interval and n', () => {
    const posts = [
      ...five,
      postWith('v', 60, { format: 'video', createdAt: POSTED + DAY }),
      postWith('ad', 900, { promoted: true }),
      postWith('reply', 1, { replyTo: { self: false } }),
      postWith('young', 900, { createdAt: POSTED + 9 * DAY }),
    ];
    expect(summariseAccount(posts, perFollower, thousand)).toEqual({
      medianRate: { low: 3.5, high: 3.5 },
      interval: { low: 1, high: 6, coverage: 0.96875 },
      n: 6,
      posts: 9,
      lastPostAt: POSTED + 9 * DAY,
      measuredBy,
    });
  });

  it('has no median below five, and no last post where no time is known', () => {
    const post = postWith('1', 10);
    delete post.createdAt;
    expect(summariseAccount([post], perFollower, thousand)).toEqual({ n: 0, posts: 1, measuredBy });
    expect(summariseAccount([], perFollower, [])).toEqual({ n: 0, posts: 0, measuredBy });
  });
});
