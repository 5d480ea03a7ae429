import type { Database } from './database.ts';
import { followReplies } from './marks.ts';
import type { ReplyRecord } from './schema.ts';

/**
 * Where a reply is a post (X, Threads) it names only what it answers, a post or another reply, and not whose thread it
 * stands in. Here it is put under the post at the head of the thread, as the comments of the other platforms are, and
 * marked as the owner's where both are stored as posts of one account. What arrives later links what came before it.
 */

/** Deeper threads are not followed in one message. */
const DEEPEST = 50;

/** `replies`: keys of replies that were just saved; `posts`: keys of posts whose author became known or changed names. */
export async function linkReplies(
  db: Database,
  replies: readonly string[],
  posts: readonly string[],
): Promise<void> {
  const placed = await placeReplies(db, replies);
  const below = posts.length === 0 ? [] : await db.replies.where('post').anyOf(posts).primaryKeys();
  await markOwners(db, [...new Set([...placed, ...below, ...posts])]);
}

/** Puts replies to replies under the post of the latter; gives the keys of all that were looked at. */
async function placeReplies(db: Database, keys: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  let waiting = [...keys];
  for (let depth = 0; waiting.length > 0 && depth < DEEPEST; depth++) {
    for (const key of waiting) seen.add(key);
    const records = present(await db.replies.bulkGet(waiting));
    const answered = await byKey(db, [...new Set(records.map(({ post }) => post))]);
    const moved = records.flatMap((record) => {
      const parent = answered.get(record.post);
      if (parent === undefined || parent.key === record.key) return [];
      return [{ ...record, post: parent.post, parent: record.parent ?? parent.key }];
    });
    if (moved.length > 0) {
      await db.replies.bulkPut(moved);
      await followReplies(db, moved);
    }
    const children = await db.replies.where('post').anyOf(waiting).primaryKeys();
    const next = [...moved.map(({ key }) => key), ...children];
    // A reply is looked at again for as long as it moves up; a ring of replies ends with the depth.
    waiting = [...new Set(next)];
  }
  return [...seen];
}

async function markOwners(db: Database, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const open = (await db.replies.where('key').anyOf(keys).toArray()).filter(({ byOwner }) => !byOwner);
  if (open.length === 0) return;
  const authors = new Map<string, string | undefined>();
  for (const post of await db.posts.bulkGet([...new Set(open.flatMap(({ key, post }) => [key, post]))])) {
    if (post !== undefined) authors.set(post.key, post.account);
  }
  const owned = open.filter(
    ({ key, post }) => authors.get(key) !== undefined && authors.get(key) === authors.get(post),
  );
  if (owned.length > 0) await db.replies.bulkPut(owned.map((record) => ({ ...record, byOwner: true })));
}

async function byKey(db: Database, keys: string[]): Promise<Map<string, ReplyRecord>> {
  return new Map(present(await db.replies.bulkGet(keys)).map((record) => [record.key, record]));
}

function present<T>(records: readonly (T | undefined)[]): T[] {
  return records.flatMap((record) => record ?? []);
}
