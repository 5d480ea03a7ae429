import { comparablePosts, Habits } from '../metrics/habit.ts';
import type { FollowersAt } from '../metrics/measured-post.ts';
import { unreadVerdict, verdictOf } from '../metrics/verdict.ts';
import type { EngagementFacts } from '../model/engagement.ts';
import type { PostKey, Verdict } from '../model/verdict.ts';
import type { Database } from './database.ts';
import { followersOf } from './follower-history.ts';
import { formulaBook } from './formula-book.ts';
import type { FactsOf } from './platform-facts.ts';
import { type ReachBook, reachBook, withReach } from './reach.ts';

/**
 * What the badges of these posts say, in their order; a post that is not stored is `not-read`. Posts of a platform
 * that this version does not know are left out. Measured by the formula in force for each account unless one is given.
 */
export async function loadVerdicts(
  db: Database,
  keys: readonly PostKey[],
  given?: FactsOf,
): Promise<Verdict[]> {
  const { posts, accountReadings, settings, groups, reach } = db;
  return db.transaction('r', [posts, accountReadings, settings, groups, reach], async () => {
    const [records, reaches, factsOf] = await Promise.all([
      posts.bulkGet([...keys]),
      reachBook(db),
      given ?? formulaBook(db),
    ]);
    const accounts = new Map<string, AccountHabits>();
    for (const record of records) {
      const facts = record && factsOf(record.platform, record.account);
      if (record?.account === undefined || facts === undefined || accounts.has(record.account)) continue;
      accounts.set(record.account, await loadHabits(db, record.account, facts, reaches));
    }
    return keys.flatMap((key, i) => {
      const record = records[i];
      const platform = key.slice(0, key.indexOf(':'));
      const facts = factsOf(platform, record?.account);
      if (facts === undefined) return [];
      if (record === undefined) return [unreadVerdict({ key, platform }, facts)];
      const { followers, habits } = accounts.get(record.account ?? '') ?? NO_HABITS;
      return [verdictOf(withReach(record, reaches), facts, followers, habits)];
    });
  });
}

type AccountHabits = { followers: readonly FollowersAt[]; habits: Habits };

const NO_HABITS: AccountHabits = { followers: [], habits: new Habits([]) };

async function loadHabits(
  db: Database,
  account: string,
  facts: EngagementFacts,
  reaches: ReachBook,
): Promise<AccountHabits> {
  const [posts, followers] = await Promise.all([
    db.posts.where('account').equals(account).toArray(),
    followersOf(db, account),
  ]);
  const reached = posts.map((post) => withReach(post, reaches));
  return { followers, habits: new Habits(comparablePosts(reached, facts, followers)) };
}
