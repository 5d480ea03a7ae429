import type { MeasuredPost } from '../metrics/measured-post.ts';
import type { Database } from './database.ts';

type Reach = NonNullable<MeasuredPost['reach']>;

/** The reach that was typed in, by post key. */
export type ReachBook = ReadonlyMap<string, Reach>;

/**
 * Stores how many people saw a post, as the account's owner reads it in the platform's own panel; `null` takes it back.
 * Nothing is kept of a post that is not stored.
 */
export async function setReach(db: Database, post: string, value: number | null, now: number): Promise<void> {
  await db.transaction('rw', [db.posts, db.reach], async () => {
    if (value === null) await db.reach.delete(post);
    else if ((await db.posts.get(post)) !== undefined) await db.reach.put({ post, value, at: now });
  });
}

/** All of it in one read: it is typed in by hand, so there is little. */
export async function reachBook(db: Database): Promise<ReachBook> {
  const records = await db.reach.toArray();
  return new Map(records.map(({ post, value, at }) => [post, { value, at }]));
}

/** A post with the reach that was typed in for it. */
export function withReach<P extends { key: string }>(post: P, book: ReachBook): P & { reach?: Reach } {
  const reach = book.get(post.key);
  return reach === undefined ? post : { ...post, reach };
}
