import type { History, Post } from './history.ts';
import { type Interval, intervalOf, sumOf } from './interval.ts';
import { dayOf, type Period, startOfDay } from './local-time.ts';
import type { Formula } from './platforms.ts';
import { followersAt, rateOf } from './rate.ts';

const DAY = 86_400_000;

/**
 * `er-daily` (2.2): the interactions of the period's posts per day, and of these in percent of the followers read
 * nearest to the end of the period. It measures how much is posted too. `measured` of `posts` have readable
 * interactions, and only these are summed, mature or not.
 */
export type PerDay = { perDay: Interval; dailyRate?: Interval; posts: number; measured: number };

/** `posts` are those of the period that count; of a period that still runs only the days that have begun are days. */
export function perDayOf(
  posts: readonly Post[],
  account: string,
  { from, until: end }: Period,
  formula: Formula,
  history: History,
  today: { zone: string; now: number } = { zone: 'UTC', now: end },
): PerDay | undefined {
  const known = posts.flatMap((post) => rateOf(post, formula, history)?.interactions ?? []);
  const midnight = startOfDay(dayOf(today.now, today.zone), today.zone);
  const tomorrow = startOfDay(dayOf(midnight + 1.5 * DAY, today.zone), today.zone);
  const until = Math.min(end, tomorrow);
  const days = Math.round((until - from) / DAY);
  if (known.length === 0 || days < 1) return undefined;
  const sum = sumOf(known);
  const nearest = followersAt(history.followers.get(account) ?? [], until);
  const by = nearest && intervalOf(nearest);
  return {
    perDay: { low: sum.low / days, high: sum.high / days, stated: sum.stated / days },
    ...(by && by.low > 0
      ? {
          dailyRate: {
            low: ((sum.low / days) * 100) / by.high,
            high: ((sum.high / days) * 100) / by.low,
            stated: ((sum.stated / days) * 100) / by.stated,
          },
        }
      : {}),
    posts: posts.length,
    measured: known.length,
  };
}
