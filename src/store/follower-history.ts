import { Dexie } from 'dexie';
import { followersNearest, SAME_MOMENT_MS } from '../metrics/followers.ts';
import type { FollowersAt } from '../metrics/measured-post.ts';
import { isStated } from '../model/reading.ts';
import type { Database } from './database.ts';
import { groupBy } from './group.ts';
import type { AccountReadingRecord } from './schema.ts';

/** Every number of followers read of an account, in order of time. */
export async function followersOf(db: Database, account: string): Promise<FollowersAt[]> {
  const readings = await db.accountReadings.where('account').equals(account).toArray();
  return followersIn(readings);
}

/**
 * The same from a moment on, and the last before it: as many as say what was nearest to any moment from then on. In a
 * transaction that holds `accountReadings`.
 */
export async function followersSince(db: Database, account: string, from: number): Promise<FollowersAt[]> {
  const byTime = db.accountReadings.where('[account+at]');
  const last = await byTime
    .between([account, Dexie.minKey], [account, from])
    .reverse()
    .filter(({ counts }) => isStated(counts.followers))
    .first();
  // One that was read with it may be the exact one of the two.
  const start = last === undefined ? from : last.at - SAME_MOMENT_MS;
  return followersIn(await byTime.between([account, start], [account, Dexie.maxKey]).toArray());
}

/** The followers of an account at the reading nearest to a moment; undefined when none was read. */
export async function followersNear(
  db: Database,
  account: string,
  at: number,
): Promise<FollowersAt | undefined> {
  return followersNearest(await followersOf(db, account), at);
}

/** The follower histories of all accounts, by account key: one read for a whole table of posts. */
export async function allFollowers(db: Database): Promise<ReadonlyMap<string, FollowersAt[]>> {
  const readings = await db.accountReadings.toArray();
  const histories = new Map<string, FollowersAt[]>();
  for (const [account, ofAccount] of groupBy(readings, (reading) => reading.account)) {
    histories.set(account, followersIn(ofAccount));
  }
  return histories;
}

function followersIn(readings: readonly AccountReadingRecord[]): FollowersAt[] {
  const followers: FollowersAt[] = [];
  for (const { counts, at } of readings) {
    if (isStated(counts.followers)) followers.push({ ...counts.followers, at });
  }
  return followers.sort((a, b) => a.at - b.at);
}
