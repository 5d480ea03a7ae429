import type { Database } from './database.ts';
import type { AccountReadingRecord, ReadingRecord, ReplyRecord } from './schema.ts';

/**
 * What was read, record by record, for exports: at most a thousand records are in memory. Nothing is held open between
 * two chunks, so what is stored meanwhile may be in or not; the order is always the same.
 */

/** Keys of accounts, or every record, also those of unknown authors. */
export type Whose = readonly string[] | 'all';

const CHUNK = 1_000;
const POSTS_AT_ONCE = 50;

/** The readings of posts: all in the order in which they were stored, those of accounts by post and time. */
export async function* eachReading(db: Database, whose: Whose): AsyncGenerator<ReadingRecord> {
  if (whose === 'all') {
    yield* byNumber((after) => db.readings.where('id').above(after).limit(CHUNK).toArray());
    return;
  }
  for await (const posts of postsOf(db, whose)) {
    const found = await Promise.all(posts.map((post) => db.readings.where('post').equals(post).sortBy('at')));
    for (const readings of found) yield* readings;
  }
}

/** The readings of accounts: all in the order in which they were stored, those of some accounts by account and time. */
export async function* eachAccountReading(db: Database, whose: Whose): AsyncGenerator<AccountReadingRecord> {
  if (whose === 'all') {
    yield* byNumber((after) => db.accountReadings.where('id').above(after).limit(CHUNK).toArray());
    return;
  }
  for (const account of whose) yield* await db.accountReadings.where('account').equals(account).sortBy('at');
}

/** The comments under posts: all by key, those of accounts by post and key. */
export async function* eachReply(db: Database, whose: Whose): AsyncGenerator<ReplyRecord> {
  if (whose !== 'all') {
    for await (const posts of postsOf(db, whose)) {
      const found = await Promise.all(
        posts.map((post) => db.replies.where('post').equals(post).sortBy('key')),
      );
      for (const replies of found) yield* replies;
    }
    return;
  }
  let after = '';
  for (;;) {
    const chunk = await db.replies.where('key').above(after).limit(CHUNK).toArray();
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return;
    after = last.key;
  }
}

async function* byNumber<R extends { id: number }>(
  load: (after: number) => PromiseLike<R[]>,
): AsyncGenerator<R> {
  let after = 0;
  for (;;) {
    const chunk = await load(after);
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return;
    after = last.id;
  }
}

/** The keys of the accounts' posts, some at a time. */
async function* postsOf(db: Database, accounts: readonly string[]): AsyncGenerator<string[]> {
  for (const account of accounts) {
    const keys = await db.posts.where('account').equals(account).primaryKeys();
    for (let start = 0; start < keys.length; start += POSTS_AT_ONCE) {
      yield keys.slice(start, start + POSTS_AT_ONCE);
    }
  }
}
