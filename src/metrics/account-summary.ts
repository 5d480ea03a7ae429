import type { EngagementFacts } from '../model/engagement.ts';
import type { Range } from '../model/verdict.ts';
import { comparablePosts } from './habit.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { type Typical, typicalOf } from './typical.ts';

export type AccountSummary = {
  /** `er-account` of DOMAIN 2.2: the median rate in percent of the posts counted in `n`. Absent below five. */
  medianRate?: Range;
  /** Holds that median with probability `coverage`, in percent like it (DOMAIN 2.4). Absent below five. */
  interval?: NonNullable<Typical['interval']>;
  /** Posts that were mature when read, are not promoted, answer nobody else and have a rate; of every format. */
  n: number;
  /** All posts known, promoted ones and replies too. */
  posts: number;
  /** When the newest of them was posted, in milliseconds since 1970; absent when no post states its time. */
  lastPostAt?: number;
  /** By which counts and denominator the median was made; absent for a platform that this version does not know. */
  measuredBy?: Pick<EngagementFacts, 'interactions' | 'denominator'>;
};

/** `posts` are one account's, in any order; `followers` its own, in order of time. */
export function summariseAccount(
  posts: readonly MeasuredPost[],
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
): AccountSummary {
  const comparable = comparablePosts(posts, facts, followers);
  const { n, median, interval } = typicalOf(comparable.map((post) => post.rate));
  let lastPostAt: number | undefined;
  for (const { createdAt } of posts) {
    if (createdAt !== undefined && createdAt > (lastPostAt ?? 0)) lastPostAt = createdAt;
  }
  return {
    ...(median && { medianRate: median }),
    ...(interval && { interval }),
    n,
    posts: posts.length,
    measuredBy: { interactions: facts.interactions, denominator: facts.denominator },
    ...(lastPostAt !== undefined && { lastPostAt }),
  };
}
