import { type AccountSummary, summariseAccount } from '../metrics/account-summary.ts';
import type { PlatformId } from '../model/reading.ts';
import type { Database } from './database.ts';
import { followersOf } from './follower-history.ts';
import { formulaBook } from './formula-book.ts';
import { type AccountName, handleKeyOf, idKeyOf } from './keys.ts';
import type { FactsOf } from './platform-facts.ts';
import { reachBook, withReach } from './reach.ts';
import type { AccountRecord } from './schema.ts';

/** Reads of accounts, for use inside `liveQuery`. */

/**
 * The account with this id, else the one that last went by this handle. Handles change hands, so that a known id never
 * leads to an account of another id. Undefined when nothing of it is stored.
 */
export async function accountByRef(
  db: Database,
  platform: PlatformId,
  { id, handle }: AccountName,
): Promise<AccountRecord | undefined> {
  const byId = id === undefined ? undefined : await db.accounts.get(idKeyOf(platform, id));
  if (byId !== undefined || handle === undefined) return byId;
  const named = await db.accounts.where('handleKey').equals(handleKeyOf(platform, handle)).toArray();
  const meant = id === undefined ? named : named.filter((record) => record.id === undefined);
  return meant.sort((a, b) => (b.stated.handle ?? 0) - (a.stated.handle ?? 0))[0];
}

/** An account with the number of its posts stored; its latest followers stand in `counts`. */
export type ListedAccount = AccountRecord & { posts: number };

/** All accounts of which a post or a count is stored; those with the most posts first, then the last read. */
export async function listAccounts(db: Database): Promise<ListedAccount[]> {
  return db.transaction('r', [db.accounts, db.posts], async () => {
    // One pass over the keys of an index, which opens no post.
    const [records, authors] = await Promise.all([db.accounts.toArray(), db.posts.orderBy('account').keys()]);
    return listedAccounts(records, authors);
  });
}

/** The same from what is in memory already; `authors` are the accounts' keys, one for each post. */
export function listedAccounts(
  records: readonly AccountRecord[],
  authors: Iterable<unknown>,
): ListedAccount[] {
  const counted = new Map<unknown, number>();
  for (const author of authors) counted.set(author, (counted.get(author) ?? 0) + 1);
  return records
    .map((record) => ({ ...record, posts: counted.get(record.key) ?? 0 }))
    .filter(({ posts, counts }) => posts > 0 || Object.keys(counts).length > 0)
    .sort((a, b) => b.posts - a.posts || b.lastRead - a.lastRead);
}

/**
 * The median rate of an account's posts with its n, how many are stored and when the last was posted. Undefined for an
 * account that is not stored, or of a platform that this version does not know. Measured by the formula in force for the
 * account unless one is given.
 */
export async function accountSummary(
  db: Database,
  key: string,
  factsOf?: FactsOf,
): Promise<AccountSummary | undefined> {
  const { accounts, posts, accountReadings, settings, groups, reach } = db;
  return db.transaction('r', [accounts, posts, accountReadings, settings, groups, reach], async () => {
    const account = await accounts.get(key);
    if (account === undefined) return undefined;
    const facts = (factsOf ?? (await formulaBook(db)))(account.platform, key);
    if (facts === undefined) return undefined;
    const [own, followers, reaches] = await Promise.all([
      posts.where('account').equals(key).toArray(),
      followersOf(db, key),
      reachBook(db),
    ]);
    return summariseAccount(
      own.map((post) => withReach(post, reaches)),
      facts,
      followers,
    );
  });
}
