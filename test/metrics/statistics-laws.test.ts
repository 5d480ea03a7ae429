import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../src/metrics/cliffs-delta.ts';
import { compareFormats } from '../../src/metrics/formats.ts';
import { comparablePosts } from '../../src/metrics/habit.ts';
import { kruskalWallis } from '../../src/metrics/kruskal-wallis.ts';
import type { FollowersAt, MeasuredPost } from '../../src/metrics/measured-post.ts';
import { measure } from '../../src/metrics/rate.ts';
import { offsetRate, standingOf } from '../../src/metrics/standing.ts';
import { typicalOf } from '../../src/metrics/typical.ts';
import type { Range } from '../../src/model/verdict.ts';
import x from '../../src/platforms/x/facts.ts';
import { rowsOfAccount } from '../../src/store/rows.ts';
import {
  account as accountReading,
  batch,
  freshDatabase,
  fullCounts,
  NOON,
  post,
  save,
} from '../store/builders.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, postWith } from './builders.ts';
import { type Random, seeded, times } from './random.ts';

/** An account's photos and reels with likes that differ, and readings of its followers that grow. */
function account(random: Random): { posts: MeasuredPost[]; followers: FollowersAt[] } {
  const posts = times(random.int(12, 30), (index) =>
    postWith(`${index}`, random.int(5, 400), {
      format: random.pick(['photo', 'reel']),
      counts: countsAt(POSTED + random.int(3, 60) * DAY, {
        likes: random.int(5, 400),
        comments: random.int(0, 20),
      }),
    }),
  );
  let value = random.int(800, 2_000);
  const followers = times(6, (index) => {
    value += random.int(0, 50);
    return followersAt(POSTED + index * 10 * DAY, value);
  });
  return { posts, followers };
}

/** The e of each post that has one. */
function offsetRates(posts: readonly MeasuredPost[], followers: readonly FollowersAt[]): Range[] {
  return posts.flatMap((post) => {
    const { interactions, denominator } = measure(post, perFollower, followers);
    return interactions && denominator ? [offsetRate(interactions, denominator.value)] : [];
  });
}

const lowOf = ({ low }: Range) => low;

describe('When an account has so many times more followers', () => {
  it('its rates are as many times less, and what is compared stays the same', () => {
    const random = seeded(111);
    for (let run = 0; run < 100; run++) {
      const { posts, followers } = account(random);
      const times = random.pick([2, 3, 7, 1_000]);
      const more = followers.map((reading) => ({ ...reading, value: reading.value * times }));
      const [before, after] = [followers, more].map((readings) => {
        const comparable = comparablePosts(posts, perFollower, readings);
        const [own = { low: 1, high: 1 }, ...peers] = offsetRates(posts, readings);
        const rates = comparable.map(({ rate }) => rate.low);
        return {
          typical: typicalOf(comparable.map(({ rate }) => rate)),
          standing: standingOf(own, peers),
          formats: compareFormats(comparable),
          test: kruskalWallis([rates.slice(0, 6), rates.slice(6)]),
          delta: cliffsDelta(rates.slice(0, 6), rates.slice(6)),
        };
      });
      if (!before || !after) throw new Error('two accounts');
      const { z, percentile, rank, ties, state } = before.standing;
      expect((before.typical.median?.low ?? 0) / times).toBeCloseTo(after.typical.median?.low ?? 0, 12);
      expect((before.typical.interval?.high ?? 0) / times).toBeCloseTo(after.typical.interval?.high ?? 0, 12);
      expect(after.standing).toMatchObject({ percentile, rank, ties, state });
      expect(after.standing.z).toBeCloseTo(z ?? Number.NaN, 9);
      expect(after.test).toEqual(before.test);
      expect(after.delta).toEqual(before.delta);
      expect(after.formats.test).toEqual(before.formats.test);
      expect(after.formats.pairs).toEqual(before.formats.pairs);
    }
  });
});

describe('A post whose rate is unknown', () => {
  it('changes nothing, whatever it lacks', () => {
    const random = seeded(112);
    const { posts, followers } = account(random);
    const at = POSTED + 10 * DAY;
    const unknown: MeasuredPost[] = [
      postWith('unread', 0, { counts: countsAt(at, { likes: 9 }) }),
      postWith('hidden', 0, { counts: { ...countsAt(at, { comments: 1 }), likes: { hidden: true, at } } }),
      postWith('empty', 0, { counts: {} }),
    ];
    const rates = (list: readonly MeasuredPost[]) => comparablePosts(list, perFollower, followers);
    const all = random.shuffle([...posts, ...unknown]);
    expect(unknown.map((post) => measure(post, perFollower, followers).rate)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(typicalOf(rates(all).map(({ rate }) => rate))).toEqual(
      typicalOf(rates(posts).map(({ rate }) => rate)),
    );
    expect(compareFormats(rates(all))).toEqual(compareFormats(rates(posts)));
    expect(offsetRates(all, followers).map(lowOf).sort()).toEqual(
      offsetRates(posts, followers).map(lowOf).sort(),
    );
  });
});

describe('A post that was read more than once', () => {
  it('is counted once, by its latest counts: the store has one record of a post', async () => {
    const db = freshDatabase();
    const read = (likes: number) => times(6, (i) => post(`${i}`, { counts: fullCounts(likes + i) }));
    await save(
      db,
      batch(NOON, ...read(10), accountReading(1_000)),
      batch(NOON + DAY, ...read(20), ...read(20)),
    );
    const posts = await rowsOfAccount(db, 'x:10');
    const rates = comparablePosts(posts, x.engagement, [followersAt(NOON, 1_000)]).map(({ rate }) => rate);
    expect(typicalOf(rates)).toMatchObject({ n: 6, median: { low: 2.25, high: 2.25 } });
  });
});
