import type { EngagementFacts } from '../model/engagement.ts';
import { type Range, statedOf } from '../model/verdict.ts';
import type { Period } from './calendar.ts';
import { followersNearest } from './followers.ts';
import { interactionsOf } from './interactions.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { isOwnPost } from './own-posts.ts';
import { addRanges, rangeOf, rangeOfCount } from './ranges.ts';

const DAY_MS = 86_400_000;

/** What an account's posts collect, per day of a period: how much it posts counts as much as how it does. */
export type PerDay = {
  /** Interactions per day of the period. */
  perDay: Range;
  /** `er-daily` of DOMAIN 2.2: `perDay` in percent of the followers. Absent when their number is not known. */
  dailyRate?: Range;
  /** Posts made in the period. */
  posts: number;
  /** Those of them whose interactions are known. Below `posts`, the two numbers above speak of these alone. */
  measured: number;
};

/**
 * Σ interactions of the posts made in the period, over its days and over its followers (DOMAIN 2.2). Interactions as
 * last read, also those that came after the period. `posts` are one account's: promoted ones, replies to others and
 * those without a time are not counted. The followers, in order of time, are those at the reading nearest to the
 * period's end (own choice). Of a period that still runs give only the days that have begun. Undefined when the interactions of no post are known.
 */
export function interactionsPerDay(
  posts: readonly MeasuredPost[],
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
  period: Period,
): PerDay | undefined {
  const made = posts.filter((post) => isOwnPost(post) && isMadeIn(post, period));
  const known = made.flatMap(({ counts }) => {
    const interactions = interactionsOf(counts, facts.interactions);
    return interactions.known ? [interactions.range] : [];
  });
  // A period is one of whole days; where the clock changes in it, it is an hour longer or shorter than these.
  const days = Math.round((period.until - period.from) / DAY_MS);
  if (known.length === 0 || days < 1) return undefined;
  const perDay = divide(addRanges(known), { low: days, high: days });
  const nearest = followersNearest(followers, period.until);
  const base = nearest && rangeOfCount(nearest);
  return {
    perDay,
    ...(base && base.low > 0 && { dailyRate: divide(times100(perDay), base) }),
    posts: made.length,
    measured: known.length,
  };
}

function isMadeIn({ createdAt }: MeasuredPost, { from, until }: Period): boolean {
  return createdAt !== undefined && createdAt >= from && createdAt < until;
}

function times100(range: Range): Range {
  return rangeOf(range.low * 100, range.high * 100, statedOf(range) * 100);
}

function divide(range: Range, by: Range): Range {
  return rangeOf(range.low / by.high, range.high / by.low, statedOf(range) / statedOf(by));
}
