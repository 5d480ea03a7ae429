import { describe, expect, it } from 'vitest';
import { COUNT_NAMES } from '../../src/model/reading.ts';
import { platforms } from '../../src/platforms/registry.ts';
import { takeCounts } from '../../src/store/statements.ts';
import { freshDatabase } from '../store/builders.ts';
import { fill } from './fill.ts';
import { type SeedOptions, seedChunks, seedYear } from './year.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const options: SeedOptions = {
  seed: 7,
  now: NOW,
  posts: 601,
  readings: 4_003,
  accounts: platforms.map(({ id }) => id),
};
const year = seedYear(options);

describe('A seeded year', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(seedYear(options)).toEqual(year);
    expect(seedYear({ ...options, seed: 8 }).posts[0]).not.toEqual(year.posts[0]);
  });

  it('has as much of everything as was asked for, whatever the size of its parts', () => {
    expect([year.accounts.length, year.posts.length, year.readings.length]).toEqual([6, 601, 4_003]);
    const parts = [...seedChunks(options, 100)];
    expect(parts.map(({ posts }) => posts.length)).toEqual([100, 100, 100, 100, 100, 100, 1]);
    expect(parts.flatMap(({ posts }) => posts)).toEqual(year.posts);
    expect(parts.flatMap(({ replies }) => replies)).toEqual(year.replies);
  });

  it('lies between a year before its end and its end', () => {
    const times = [...year.readings, ...year.accountReadings].map(({ at }) => at);
    const created = year.posts.flatMap(({ createdAt }) => createdAt ?? []);
    expect(Math.min(...times, ...created)).toBeGreaterThanOrEqual(NOW - 366 * DAY);
    expect(Math.max(...times, ...created)).toBeLessThanOrEqual(NOW);
  });

  it('has posts whose latest counts are those of their readings, each read at its own moment', () => {
    for (const post of year.posts) {
      const own = year.readings.filter((reading) => reading.post === post.key).sort((a, b) => a.at - b.at);
      expect(new Set(own.map(({ at }) => at)).size).toBe(own.length);
      expect(own[0]?.at).toBeGreaterThan(post.createdAt ?? Number.POSITIVE_INFINITY);
      const book = { counts: {} };
      for (const { counts, at } of own) takeCounts(book, counts, COUNT_NAMES, at);
      expect(post.counts).toEqual(book.counts);
    }
  });

  it('has what real years have: hidden likes, rounded followers, posts met late, comments without an answer', () => {
    const hidden = year.posts.filter(({ counts }) => counts.likes && 'hidden' in counts.likes);
    const late = year.posts.filter(({ createdAt = 0, firstSeen }) => firstSeen - createdAt > 7 * DAY);
    const rounded = year.accountReadings.filter(
      ({ counts: { followers } }) => followers && 'value' in followers && !followers.exact,
    );
    const comments = year.replies.filter(({ byOwner }) => !byOwner);
    const answered = new Set(year.replies.filter(({ byOwner }) => byOwner).map(({ parent }) => parent));
    for (const some of [hidden, late, rounded, comments, answered]) {
      expect('size' in some ? some.size : some.length).toBeGreaterThan(5);
    }
    expect(answered.size).toBeLessThan(comments.length);
  });

  it('fills a database', async () => {
    const db = freshDatabase();
    const small = { ...options, posts: 60, readings: 300 };
    await fill(db, seedChunks(small, 25));
    const { replies } = seedYear(small);
    expect(
      await Promise.all([db.accounts.count(), db.posts.count(), db.readings.count(), db.replies.count()]),
    ).toEqual([6, 60, 300, replies.length]);
  });
});
