import { Dexie } from 'dexie';
import { isOwnPost } from '../metrics/own-posts.ts';
import type { Database } from './database.ts';
import type { PostRecord } from './schema.ts';

/**
 * The posts of these accounts of which no time is known, by account; accounts without any are left out. They lie in no
 * period, so that nothing that is loaded by one holds them.
 */
export async function timelessPosts(
  db: Database,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, PostRecord[]>> {
  return db.transaction('r', db.posts, async () => {
    const found = await Promise.all(
      accounts.map(async (account): Promise<[string, PostRecord[]]> => {
        const all = db.posts.where('account').equals(account);
        const timed = timesOf(db, account);
        if ((await all.count()) === (await timed.count())) return [account, []];
        const withTime = new Set(await timed.primaryKeys());
        const without = (await all.primaryKeys()).filter((key) => !withTime.has(key));
        const posts = await db.posts.bulkGet(without);
        return [account, posts.filter((post) => post !== undefined)];
      }),
    );
    return new Map(found.filter(([, posts]) => posts.length > 0));
  });
}

/** When each of these accounts made its last own post before a moment; those of which none is known are left out. */
export async function lastPostsBefore(
  db: Database,
  accounts: readonly string[],
  before: number,
): Promise<ReadonlyMap<string, number>> {
  return db.transaction('r', db.posts, async () => {
    const last = new Map<string, number>();
    await Promise.all(
      accounts.map(async (account) => {
        const post = await lastPostBefore(db, account, before);
        if (post?.createdAt !== undefined) last.set(account, post.createdAt);
      }),
    );
    return last;
  });
}

/** An account's last own post before a moment. */
export async function lastPostBefore(
  db: Database,
  account: string,
  before: number,
): Promise<PostRecord | undefined> {
  return timesOf(db, account, before).reverse().filter(isOwnPost).first();
}

function timesOf(db: Database, account: string, before?: number) {
  return db.posts
    .where('[account+createdAt]')
    .between([account, Dexie.minKey], [account, before ?? Dexie.maxKey]);
}
