import { comparablePosts, Habits } from '../metrics/habit.ts';
import type { FollowersAt } from '../metrics/measured-post.ts';
import { unreadVerdict, verdictOf } from '../metrics/verdict.ts';
import type { EngagementFacts } from '../model/engagement.ts';
import type { PostKey, Verdict } from '../model/verdict.ts';
import type { Database } from './database.ts';
import { followersOf } from './follower-history.ts';
import { engagementOf, type FactsOf } from './platform-facts.ts';

/**
 * What the badges of these posts say, in their order; a post that is not stored is `not-read`. Posts of a platform
 * that this version does not know are left out.
 */
export async function loadVerdicts(
  db: Database,
  keys: readonly PostKey[],
  factsOf: FactsOf = engagementOf,
): Promise<Verdict[]> {
  return db.transaction('r', [db.posts, db.accountReadings], async () => {
    const records = await db.posts.bulkGet([...keys]);
    const accounts = new Map<string, AccountHabits>();
    for (const record of records) {
      const facts = record && factsOf(record.platform);
      if (record?.account === undefined || facts === undefined || accounts.has(record.account)) continue;
      accounts.set(record.account, await loadHabits(db, record.account, facts));
    }
    return keys.flatMap((key, i) => {
      const record = records[i];
      const platform = key.slice(0, key.indexOf(':'));
      const facts = factsOf(platform);
      if (facts === undefined) return [];
      if (record === undefined) return [unreadVerdict({ key, platform }, facts)];
      const { followers, habits } = accounts.get(record.account ?? '') ?? NO_HABITS;
      return [verdictOf(record, facts, followers, habits)];
    });
  });
}

type AccountHabits = { followers: readonly FollowersAt[]; habits: Habits };

const NO_HABITS: AccountHabits = { followers: [], habits: new Habits([]) };

async function loadHabits(db: Database, account: string, facts: EngagementFacts): Promise<AccountHabits> {
  const [posts, followers] = await Promise.all([
    db.posts.where('account').equals(account).toArray(),
    followersOf(db, account),
  ]);
  return { followers, habits: new Habits(comparablePosts(posts, facts, followers)) };
}
