import type { EngagementFacts } from '../model/engagement.ts';
import { formulaIdOf } from '../model/formula.ts';
import { type CountName, isStated, type StatedCount } from '../model/reading.ts';
import { type Range, statedOf, type UnknownReason, type Verdict } from '../model/verdict.ts';
import { followersNearest } from './followers.ts';
import { interactionsOf } from './interactions.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { rangeOf, rangeOfCount } from './ranges.ts';

/** The engagement rate of one post with everything it was made from; or why there is none. */
export type Measurement = {
  formula: Verdict['formula'];
  /** The counts of the numerator. */
  interactionNames: readonly CountName[];
  interactions?: Range;
  denominator?: NonNullable<Verdict['denominator']>;
  /** When the interactions were read, in milliseconds since 1970: the time of their oldest part. */
  readAt?: number;
  /** Percent. Absent when `reason` is there. */
  rate?: Range;
  /** Whether no number in the rate was rounded by its platform. Absent without a rate. */
  exact?: boolean;
  reason?: UnknownReason;
};

/**
 * Interactions / denominator × 100, as the range of all values that the stated numbers allow (DOMAIN 2.1 and 2.2).
 * The denominator is the post's own views or reach, or its author's followers at the reading nearest in time to the
 * interactions. `followers` are the author's, in order of time. A denominator of zero gives no rate. The rate that is
 * printed for a range is that of the stated numbers, so that who divides them by hand finds the same (own choice).
 */
export function measure(
  post: MeasuredPost,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
): Measurement {
  const applied = { formula: formulaIdOf(facts.denominator), interactionNames: facts.interactions };
  const interactions = interactionsOf(post.counts, facts.interactions);
  if (!interactions.known) return { ...applied, reason: interactions.reason };
  const numerator = { ...applied, interactions: interactions.range, readAt: interactions.at };
  const found = denominatorOf(post, facts, followers, interactions.at);
  if (found === undefined) {
    const noAuthor = facts.denominator === 'followers' && post.account === undefined;
    return { ...numerator, reason: noAuthor ? 'author-unknown' : 'denominator-unread' };
  }
  const value = rangeOfCount(found);
  const denominator = { name: facts.denominator, value, exact: found.exact, at: found.at };
  if (value.low <= 0) return { ...numerator, reason: 'denominator-unread' };
  return {
    ...numerator,
    denominator,
    // Multiplied first: whole numbers stay whole, so that equal rates of different posts compare as equal.
    rate: rangeOf(
      (interactions.range.low * 100) / value.high,
      (interactions.range.high * 100) / value.low,
      (statedOf(interactions.range) * 100) / statedOf(value),
    ),
    exact: interactions.exact && found.exact,
  };
}

function denominatorOf(
  post: MeasuredPost,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
  at: number,
): (StatedCount & { at: number }) | undefined {
  if (facts.denominator === 'followers') {
    return post.account === undefined ? undefined : followersNearest(followers, at);
  }
  if (facts.denominator === 'reach') return post.reach && { ...post.reach, exact: true };
  const { views } = post.counts;
  return views !== undefined && isStated(views) ? views : undefined;
}
