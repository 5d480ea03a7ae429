import type { EngagementFacts } from '../model/engagement.ts';
import { formulaIdOf } from '../model/formula.ts';
import { COUNT_NAMES, type PostCounts } from '../model/reading.ts';
import type { PostKey, UnknownReason, Verdict } from '../model/verdict.ts';
import { type Habit, type Habits, isReplyToOthers, maturityOf } from './habit.ts';
import type { CountsAt, FollowersAt, MeasuredPost } from './measured-post.ts';
import { type Measurement, measure } from './rate.ts';

/**
 * How a post does against its own account's habit: its rate beside the quartiles of the account's other posts of the
 * same format from the 90 days around it that are mature, not promoted and no replies to others (DOMAIN 2.6 names the
 * group; the quartiles are our own choice: a quarter of the posts lie above and a quarter below, whatever their
 * distribution).
 *
 * `above` and `below` are said only when the whole range of the rate lies outside the whole range of the quartile.
 * Counts grow, so a post read young may already be `above`, but nothing else can be said of it yet. `unknown` always
 * comes with its reason; the rate is there whenever it is known, also without a direction.
 */
export function verdictOf(
  post: MeasuredPost,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
  habits: Habits,
): Verdict {
  const measurement = measure(post, facts, followers);
  const { n, habit } = habits.without(post);
  const { reason, ...numbers } = measurement;
  const direction = directionOf(post, facts, measurement, habit);
  return {
    post: post.key,
    platform: post.platform,
    ...direction,
    ...numbers,
    interactionNames: [...facts.interactions],
    ...(post.format && { format: post.format }),
    ...(habit && { habit }),
    n,
    counts: withoutTimes(post.counts),
  };
}

/** The verdict on a post of which nothing is stored. */
export function unreadVerdict(post: { key: PostKey; platform: string }, facts: EngagementFacts): Verdict {
  return {
    post: post.key,
    platform: post.platform,
    state: 'unknown',
    reason: 'not-read',
    formula: formulaIdOf(facts.denominator),
    interactionNames: [...facts.interactions],
    n: 0,
    counts: {},
  };
}

type Direction = { state: 'above' | 'usual' | 'below' } | { state: 'unknown'; reason: UnknownReason };

function directionOf(
  post: MeasuredPost,
  facts: EngagementFacts,
  { rate, readAt, reason }: Measurement,
  habit: Habit | undefined,
): Direction {
  if (rate === undefined || readAt === undefined) {
    return { state: 'unknown', reason: reason ?? 'count-unread' };
  }
  if (post.promoted) return { state: 'unknown', reason: 'promoted' };
  if (isReplyToOthers(post)) return { state: 'unknown', reason: 'reply' };
  if (post.account === undefined) return { state: 'unknown', reason: 'author-unknown' };
  if (habit === undefined) return { state: 'unknown', reason: 'too-few' };
  if (rate.low > habit.upperQuartile.high) return { state: 'above' };
  const maturity = maturityOf(post, readAt, facts);
  if (maturity === 'unknown') return { state: 'unknown', reason: 'age-unknown' };
  if (maturity === 'young') return { state: 'unknown', reason: 'young' };
  return { state: rate.high < habit.lowerQuartile.low ? 'below' : 'usual' };
}

function withoutTimes(counts: CountsAt): PostCounts {
  const plain: PostCounts = {};
  for (const name of COUNT_NAMES) {
    const count = counts[name];
    if (count === undefined) continue;
    plain[name] = 'value' in count ? { value: count.value, exact: count.exact } : { hidden: true };
  }
  return plain;
}
