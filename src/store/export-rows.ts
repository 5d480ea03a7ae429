import type { Database } from './database.ts';
import type {
  AccountReadingRecord,
  GroupRecord,
  MarkRecord,
  ReachRecord,
  ReadingRecord,
  ReplyRecord,
} from './schema.ts';

/**
 * What is stored, record by record, for exports: at most a thousand records are in memory. Nothing is held open between
 * two chunks, so what is stored meanwhile may be in or not; the order is always the same.
 */

/** Keys of accounts, or every record, also those of unknown authors. */
export type Whose = readonly string[] | 'all';

const CHUNK = 1_000;
const POSTS_AT_ONCE = 50;

/** The readings of posts: all in the order in which they were stored, those of accounts by post and time. */
export async function* eachReading(db: Database, whose: Whose): AsyncGenerator<ReadingRecord> {
  if (whose === 'all') {
    yield* chunksOf(
      0,
      ({ id }) => id,
      (after) => db.readings.where('id').above(after).limit(CHUNK).toArray(),
    );
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
    yield* chunksOf(
      0,
      ({ id }) => id,
      (after) => db.accountReadings.where('id').above(after).limit(CHUNK).toArray(),
    );
    return;
  }
  for (const account of whose) yield* await db.accountReadings.where('account').equals(account).sortBy('at');
}

/** The comments under posts: all by key, those of accounts by post and key. */
export async function* eachReply(db: Database, whose: Whose): AsyncGenerator<ReplyRecord> {
  if (whose === 'all') {
    yield* chunksOf(
      '',
      ({ key }) => key,
      (after) => db.replies.where('key').above(after).limit(CHUNK).toArray(),
    );
    return;
  }
  for await (const posts of postsOf(db, whose)) {
    const found = await Promise.all(posts.map((post) => db.replies.where('post').equals(post).sortBy('key')));
    for (const replies of found) yield* replies;
  }
}

/** All reach that was typed in, by post. */
export function eachReach(db: Database): AsyncGenerator<ReachRecord> {
  return chunksOf(
    '',
    ({ post }) => post,
    (after) => db.reach.where('post').above(after).limit(CHUNK).toArray(),
  );
}

/** Everything that the user said of comments, by comment. */
export function eachMark(db: Database): AsyncGenerator<MarkRecord> {
  return chunksOf(
    '',
    ({ comment }) => comment,
    (after) => db.marks.where('comment').above(after).limit(CHUNK).toArray(),
  );
}

/** All groups, by id. */
export function eachGroup(db: Database): AsyncGenerator<GroupRecord> {
  return chunksOf(
    '',
    ({ id }) => id,
    (after) => db.groups.where('id').above(after).limit(CHUNK).toArray(),
  );
}

/** Records in the order of their keys, each chunk loaded when the one before it is used up. */
async function* chunksOf<R, K>(
  first: K,
  keyOf: (record: R) => K,
  load: (after: K) => PromiseLike<R[]>,
): AsyncGenerator<R> {
  let after = first;
  for (;;) {
    const chunk = await load(after);
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return;
    after = keyOf(last);
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
