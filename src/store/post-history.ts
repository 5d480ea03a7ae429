import { Dexie } from 'dexie';
import type { PostCounts } from '../model/reading.ts';
import type { Database } from './database.ts';
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
 * The readings of these posts by post, in order of time; posts without any are left out. One look-up for each post, all
 * asked for at once: the posts of an account lie apart among those of others. Inside a transaction that holds
 * `readings`.
 */
export async function readingsOf(
  db: Database,
  posts: readonly string[],
): Promise<ReadonlyMap<string, CountsReading[]>> {
  const readings = new Map<string, CountsReading[]>();
  for (const records of await Promise.all(posts.map((post) => readingsOfPost(db, post)))) {
    const post = records[0]?.post;
    if (post === undefined) continue;
    readings.set(
      post,
      records.map(({ at, counts }) => ({ at, counts })),
    );
  }
  return readings;
}

/** The comments under these posts and the replies to them, in no order. */
export async function repliesOf(db: Database, posts: readonly string[]): Promise<ReplyRecord[]> {
  return posts.length === 0 ? [] : db.replies.where('post').anyOf(posts).toArray();
}

/** The posts that an account made in a period, the oldest first; those of unknown time are in none. */
export async function postsMadeIn(db: Database, account: string, { from, until }: Period) {
  return db.posts.where('[account+createdAt]').between([account, from], [account, until]).toArray();
}
