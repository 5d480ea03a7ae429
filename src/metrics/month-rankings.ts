import type { EngagementFacts } from '../model/engagement.ts';
import type { AccountHistory } from './account-history.ts';
import type { Calendar } from './calendar.ts';
import { firstDays } from './group-report.ts';
import { type ActiveAccount, postsOfMonth, type RankedAccount, rankActive, rankPopular } from './rankings.ts';
import type { Within } from './within.ts';

/** One account, or one institution, in a month's rankings. */
export type MonthEntry<T> = {
  account: T;
  /** The interactions of each of the month's posts within 24 hours. */
  each: readonly Within[];
  /** Posts of all times that state none: any of them may be of this month too. */
  timeUnknown: number;
  /** Posts of the month that do not count: promoted ones, replies to others. */
  leftOut: number;
  /** The ministry does not list the platform (DOMAIN 2.8). */
  outside?: true;
};

export function monthEntry<T>(
  account: T,
  history: Pick<AccountHistory, 'posts' | 'readings'>,
  facts: EngagementFacts,
  { month, calendar, now }: { month: string; calendar: Calendar; now: number },
): MonthEntry<T> {
  const { posts, timeUnknown, leftOut } = postsOfMonth(history.posts, month, calendar);
  return {
    account,
    each: firstDays(posts, history, facts, now),
    timeUnknown,
    leftOut,
    ...(facts.outsideRankings && { outside: true }),
  };
}

/** Several accounts counted as one, as the ministry counts an office's; their keys in `accounts`. */
export type Joined = { owner: string; accounts: number };

/**
 * The entries of the same owner as one, in order of appearance: posts of all its platforms together, those outside the
 * ministry's list in an entry of their own. Accounts without an owner are left out.
 */
export function joinEntries<T>(
  entries: readonly MonthEntry<T>[],
  ownerOf: (account: T) => string | undefined,
): MonthEntry<Joined>[] {
  const joined = new Map<string, MonthEntry<Joined>>();
  for (const { account, each, timeUnknown, leftOut, outside } of entries) {
    const owner = ownerOf(account);
    if (owner === undefined) continue;
    const key = `${outside ? 'outside' : 'inside'} ${owner}`;
    const earlier = joined.get(key);
    joined.set(key, {
      account: { owner, accounts: (earlier?.account.accounts ?? 0) + 1 },
      each: [...(earlier?.each ?? []), ...each],
      timeUnknown: (earlier?.timeUnknown ?? 0) + timeUnknown,
      leftOut: (earlier?.leftOut ?? 0) + leftOut,
      ...(outside && { outside }),
    });
  }
  return [...joined.values()];
}

/** Both rankings of a month (DOMAIN 2.8), each of the same entries. */
export type MonthRankings<T> = {
  active: ActiveAccount<MonthEntry<T>>[];
  popular: RankedAccount<MonthEntry<T>>[];
  /** Of all entries together. */
  timeUnknown: number;
  leftOut: number;
};

export function rankMonth<T>(entries: readonly MonthEntry<T>[]): MonthRankings<T> {
  const ranked = entries.map((entry) => ({
    account: entry,
    posts: entry.each.length,
    each: entry.each,
    timeless: entry.timeUnknown,
    ...(entry.outside && { outside: entry.outside }),
  }));
  return {
    active: rankActive(ranked.map(({ each: _, ...entry }) => entry)),
    popular: rankPopular(ranked),
    timeUnknown: entries.reduce((sum, entry) => sum + entry.timeUnknown, 0),
    leftOut: entries.reduce((sum, entry) => sum + entry.leftOut, 0),
  };
}
