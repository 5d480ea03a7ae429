import { Dexie } from 'dexie';
import type { PostCounts } from '../model/reading.ts';
import type { Database } from './database.ts';
import { recordsOf } from './of-keys.ts';
import type { ReadingRecord, ReplyRecord } from './schema.ts';

/** Milliseconds since 1970, `from` included and `until` not. */
export type Period = { from: number; until: number };

/** One dated reading of a post's counts. */
export type CountsReading = { at: number; counts: PostCounts };

/** All readings of a post, in order of time. */
export async function readingsOfPost(db: Database, post: string): Promise<ReadingRecord[]> {
  return db.readings.where('[post+at]').between([post, Dexie.minKey], [post, Dexie.maxKey]).toArray();
}

/**
 * The readings of these posts by post, in order of time; posts without any are left out. Inside a transaction that holds
 * `readings`.
 */
export async function readingsOf(
  db: Database,
  posts: readonly string[],
): Promise<ReadonlyMap<string, CountsReading[]>> {
  const within = (low: string, high: string) =>
    db.readings.where('[post+at]').between([low, Dexie.minKey], [high, Dexie.maxKey]);
  const found = await recordsOf<ReadingRecord>(posts, {
    count: (low, high) => within(low, high).count(),
    load: (low, high) => within(low, high).toArray(),
    keyOf: ({ post }) => post,
  });
  const readings = new Map<string, CountsReading[]>();
  for (const { post, at, counts } of found) {
    const own = readings.get(post);
    if (own === undefined) readings.set(post, [{ at, counts }]);
    else own.push({ at, counts });
  }
  return readings;
}

/** The comments under these posts and the replies to them, in no order. In a transaction that holds `replies`. */
export async function repliesOf(db: Database, posts: readonly string[]): Promise<ReplyRecord[]> {
  const within = (low: string, high: string) => db.replies.where('post').between(low, high, true, true);
  return recordsOf<ReplyRecord>(posts, {
    count: (low, high) => within(low, high).count(),
    load: (low, high) => within(low, high).toArray(),
    keyOf: ({ post }) => post,
  });
}

/** The posts that an account made in a period, the oldest first; those of unknown time are in none. */
export async function postsMadeIn(db: Database, account: string, { from, until }: Period) {
  return db.posts.where('[account+createdAt]').between([account, from], [account, until]).toArray();
}
