import type { FollowersAt } from '../metrics/measured-post.ts';
import { type Measurement, measure } from '../metrics/rate.ts';
import type { Database } from './database.ts';
import { allFollowers, followersOf } from './follower-history.ts';
import { engagementOf, type FactsOf } from './platform-facts.ts';
import type { AccountRecord, PostRecord } from './schema.ts';

/**
 * One post with its author's name and its engagement rate, as the table, the popup and the exports want it. Times are
 * milliseconds since 1970, rates percentages; what is not known is absent, and `reason` says why there is no rate.
 */
export type PostRow = Omit<PostRecord, 'stated' | 'beside'> & {
  handle?: string;
  name?: string;
} & Partial<Measurement>;

const CHUNK = 1_000;

/** All posts, in the order of their keys. Meant for 100,000: the follower histories are read once. */
export async function loadPostRows(db: Database, factsOf: FactsOf = engagementOf): Promise<PostRow[]> {
  const rows: PostRow[] = [];
  await eachPostRows(
    db,
    (chunk) => {
      for (const row of chunk) rows.push(row);
    },
    factsOf,
  );
  return rows;
}

/**
 * Hands over all posts chunk by chunk, in the order of their keys, waiting for `take` between two chunks; so that an
 * export needs memory for one chunk only. A post that is stored meanwhile may be in or not.
 */
export async function eachPostRows(
  db: Database,
  take: (rows: PostRow[]) => void | Promise<void>,
  factsOf: FactsOf = engagementOf,
): Promise<void> {
  const [accounts, followers] = await Promise.all([accountsByKey(db), allFollowers(db)]);
  const toRow = rowMaker(accounts, followers, factsOf);
  let after: string | undefined;
  do {
    const posts = await postsPage(db, { after, limit: CHUNK });
    await take(posts.map(toRow));
    after = posts.length < CHUNK ? undefined : posts.at(-1)?.key;
  } while (after !== undefined);
}

/** At most `limit` posts in the order of their keys, those after the key `after`. */
export async function postsPage(
  db: Database,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<PostRecord[]> {
  const posts = after === undefined ? db.posts.orderBy('key') : db.posts.where('key').above(after);
  return posts.limit(limit).toArray();
}

/** The posts of one account, the oldest first; those whose time is not known at the end. */
export async function rowsOfAccount(
  db: Database,
  account: string,
  factsOf: FactsOf = engagementOf,
): Promise<PostRow[]> {
  const [record, posts, followers] = await Promise.all([
    db.accounts.get(account),
    db.posts.where('account').equals(account).toArray(),
    followersOf(db, account),
  ]);
  const accounts = new Map(record === undefined ? [] : [[account, record]]);
  const rows = posts.map(rowMaker(accounts, new Map([[account, followers]]), factsOf));
  return rows.sort((a, b) => timeOf(a) - timeOf(b));
}

function timeOf(row: PostRow): number {
  return row.createdAt ?? Number.MAX_SAFE_INTEGER;
}

async function accountsByKey(db: Database): Promise<ReadonlyMap<string, AccountRecord>> {
  const records = await db.accounts.toArray();
  return new Map(records.map((record) => [record.key, record]));
}

function rowMaker(
  accounts: ReadonlyMap<string, AccountRecord>,
  followers: ReadonlyMap<string, readonly FollowersAt[]>,
  factsOf: FactsOf,
): (post: PostRecord) => PostRow {
  return ({ stated: _, beside: __, ...post }) => {
    const facts = factsOf(post.platform);
    const account = post.account === undefined ? undefined : accounts.get(post.account);
    const { handle, name } = account ?? {};
    return {
      ...post,
      ...(handle !== undefined && { handle }),
      ...(name !== undefined && { name }),
      ...(facts && measure(post, facts, followers.get(post.account ?? '') ?? [])),
    };
  };
}
