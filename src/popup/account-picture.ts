import type { PageDescription } from '../messages/contract.ts';
import { accountByRef, accountSummary } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { followersOf } from '../store/follower-history.ts';
import { engagementOf } from '../store/platform-facts.ts';
import { rowsOfAccount } from '../store/rows.ts';
import type { AccountPicture } from '../ui/account-summary.ts';
import type { SparklinePoint } from '../ui/sparkline.tsx';

/** How many points a line of 348 px can hold and still be read. */
const POSTS_DRAWN = 24;
const READINGS_DRAWN = 48;

/** What is stored of the account of a page; undefined when it is nothing. For use inside `liveQuery`. */
export async function accountPicture(
  db: Database,
  platform: string,
  account: NonNullable<PageDescription['account']>,
): Promise<AccountPicture | undefined> {
  const record = await accountByRef(db, platform, account);
  const facts = engagementOf(platform);
  if (!record || !facts) return undefined;
  const [summary, rows, followers] = await Promise.all([
    accountSummary(db, record.key),
    rowsOfAccount(db, record.key),
    followersOf(db, record.key),
  ]);
  if (!summary) return undefined;
  const rates = rows.flatMap(({ createdAt, rate, promoted }): SparklinePoint[] =>
    createdAt === undefined || !rate || promoted
      ? []
      : [{ at: createdAt, value: (rate.low + rate.high) / 2 }],
  );
  return {
    ...record,
    ...summary,
    interactions: facts.interactions,
    denominator: facts.denominator,
    rates: rates.slice(-POSTS_DRAWN),
    followerHistory: followers.slice(-READINGS_DRAWN),
  };
}
