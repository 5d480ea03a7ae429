import type { PageDescription } from '../messages/contract.ts';
import { isReplyToOthers } from '../metrics/habit.ts';
import type { FollowersAt } from '../metrics/measured-post.ts';
import { statedOf } from '../model/verdict.ts';
import { accountByRef, accountSummary } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { followersOf } from '../store/follower-history.ts';
import { formulaBook } from '../store/formula-book.ts';
import { rowsOfAccount } from '../store/rows.ts';
import type { AccountPicture, DrawnNumber } from '../ui/account-summary.ts';

/** How many points a line of 348 px can hold and still be read. */
const POSTS_DRAWN = 24;
const READINGS_DRAWN = 48;

/** What is stored of the account of a page; undefined when it is nothing. For use inside `liveQuery`. */
export async function accountPicture(
  db: Database,
  platform: string,
  account: NonNullable<PageDescription['account']>,
): Promise<AccountPicture | undefined> {
  const [record, factsOf] = await Promise.all([accountByRef(db, platform, account), formulaBook(db)]);
  const facts = record && factsOf(platform, record.key);
  if (!record || !facts) return undefined;
  const [summary, rows, followers] = await Promise.all([
    accountSummary(db, record.key, factsOf),
    rowsOfAccount(db, record.key, factsOf),
    followersOf(db, record.key),
  ]);
  if (!summary) return undefined;
  const rates = rows.flatMap((row): DrawnNumber[] => {
    const { createdAt, rate, exact, promoted } = row;
    if (createdAt === undefined || !rate || promoted || isReplyToOthers(row)) return [];
    return [{ at: createdAt, value: statedOf(rate), ...(exact === false && { rounded: true }) }];
  });
  return {
    ...record,
    ...summary,
    interactions: facts.interactions,
    denominator: facts.denominator,
    rates: rates.slice(-POSTS_DRAWN),
    followerHistory: followerLine(followers),
  };
}

/** A rounded reading between exact ones would draw a dip or a jump that never was. */
function followerLine(readings: readonly FollowersAt[]): DrawnNumber[] {
  const exact = readings.filter((reading) => reading.exact);
  return (exact.length < 2 ? readings : exact)
    .slice(-READINGS_DRAWN)
    .map((reading) => ({ at: reading.at, value: reading.value, ...(!reading.exact && { rounded: true }) }));
}
