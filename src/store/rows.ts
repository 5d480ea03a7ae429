import type { FollowersAt } from '../metrics/measured-post.ts';
import { type Measurement, measure } from '../metrics/rate.ts';
import type { Database } from './database.ts';
import { allFollowers, followersOf } from './follower-history.ts';
import { formulaBook } from './formula-book.ts';
import type { FactsOf } from './platform-facts.ts';
import { type ReachBook, reachBook, withReach } from './reach.ts';
import type { AccountRecord, PostRecord } from './schema.ts';

/**
 * One post with its author's name and its engagement rate, as the table, the popup and the exports want it. Times are
 * milliseconds since 1970, rates percentages; what is not known is absent, and `reason` says why there is no rate. Each
 * account is measured by the formula in force for it unless one is given.
 */
export type PostRow = Omit<PostRecord, 'stated' | 'beside'> & {
  handle?: string;
  name?: string;
} & Partial<Measurement>;

const CHUNK = 1_000;

/** All posts, in the order of their keys. Meant for 100,000: the follower histories are read once. */
export async function loadPostRows(db: Database, factsOf?: FactsOf): Promise<PostRow[]> {
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
  factsOf?: FactsOf,
): Promise<void> {
  const [accounts, followers, reaches, facts] = await Promise.all([
    accountsByKey(db),
    allFollowers(db),
    reachBook(db),
    factsOf ?? formulaBook(db),
  ]);
  const toRow = rowMaker({ accounts, followers, reaches, factsOf: facts });
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
export async function rowsOfAccount(db: Database, account: string, factsOf?: FactsOf): Promise<PostRow[]> {
  const rows = await rowsOfAccounts(db, [account], [], factsOf);
  return rows.sort((a, b) => timeOf(a) - timeOf(b));
}

/** The posts of some accounts, in no order. `alone`: records of posts whose author is not known, to be rows too. */
export async function rowsOfAccounts(
  db: Database,
  keys: readonly string[],
  alone: readonly PostRecord[] = [],
  factsOf?: FactsOf,
): Promise<PostRow[]> {
  const [records, posts, followers, reaches, facts] = await Promise.all([
    db.accounts.bulkGet([...keys]),
    Promise.all(keys.map((key) => db.posts.where('account').equals(key).toArray())),
    Promise.all(keys.map(async (key) => [key, await followersOf(db, key)] as const)),
    reachBook(db),
    factsOf ?? formulaBook(db),
  ]);
  const accounts = new Map(records.flatMap((record) => (record ? [[record.key, record]] : [])));
  const toRow = rowMaker({ accounts, followers: new Map(followers), reaches, factsOf: facts });
  return [...posts.flat(), ...alone].map(toRow);
}

function timeOf(row: PostRow): number {
  return row.createdAt ?? Number.MAX_SAFE_INTEGER;
}

async function accountsByKey(db: Database): Promise<ReadonlyMap<string, AccountRecord>> {
  const records = await db.accounts.toArray();
  return new Map(records.map((record) => [record.key, record]));
}

type Measuring = {
  accounts: ReadonlyMap<string, AccountRecord>;
  followers: ReadonlyMap<string, readonly FollowersAt[]>;
  reaches: ReachBook;
  factsOf: FactsOf;
};

function rowMaker({ accounts, followers, reaches, factsOf }: Measuring): (post: PostRecord) => PostRow {
  return ({ stated: _, beside: __, ...record }) => {
    const post = withReach(record, reaches);
    const facts = factsOf(post.platform, post.account);
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
