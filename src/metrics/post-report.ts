import type { EngagementFacts } from '../model/engagement.ts';
import type { Range, UnknownReason } from '../model/verdict.ts';
import { comparablePosts, Habits, isReplyToOthers, maturityOf } from './habit.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { type Measurement, measure } from './rate.ts';
import { courseOf, type ReadingFigure, type Speed, type Unknown, unknownIn } from './reading-course.ts';
import { offsetRate, type Standing, standingOf } from './standing.ts';
import { type CountsReading, type Within, within } from './within.ts';

const HOUR_MS = 3_600_000;

/** All that is stored of one post and of the account that made it. */
export type PostHistory<R extends CountsReading = CountsReading> = {
  post: MeasuredPost;
  /** Its account's, in any order; this one may be among them, and is never compared with itself. */
  posts: readonly MeasuredPost[];
  /** Its account's, in order of time. */
  followers: readonly FollowersAt[];
  readings: readonly R[];
};

/** Where a post stands among its account's others of its format, or why that is not said. */
export type Placing = {
  standing?: Standing;
  /** With a standing: what it was read too young for. Without one: why there is none. */
  reason?: UnknownReason;
};

/** The figures of one post, by one formula. Rates are percentages, times milliseconds since 1970. */
export type PostReport<R extends CountsReading = CountsReading> = {
  facts: EngagementFacts;
  measured: Measurement;
  /** `er-reach` by the same numerator, whatever the formula divides by; absent until a reach is typed in. */
  byReach?: Range;
  /** In order of time. */
  readings: ReadingFigure<R>[];
  /** What was unknown when, of the numerator and of views where the formula divides by them. */
  unknown: Unknown[];
  /** The latest. Absent without two complete readings ten minutes apart. */
  speed?: Speed;
  /** Interactions within the first hour, day and week. */
  hour: Within;
  day: Within;
  week: Within;
  maturity: 'mature' | 'young' | 'unknown';
  /**
   * How the time of the post is known: stated, derived from its id, derived from an id that may be as old as the start
   * of the upload, or not at all.
   */
  time: 'stated' | 'from-id' | 'upload' | 'unknown';
  /**
   * The share of its final interactions that a post of its platform has usually collected at the age of the latest
   * numbers, 0 to 1: an explanation, never a factor (DOMAIN 2.3). Absent when that age is not known.
   */
  collected?: number;
  placing: Placing;
};

/** Everything that the post's page shows, from what is stored and a formula (`facts`, see `withFormula`). */
export function reportPost<R extends CountsReading>(
  history: PostHistory<R>,
  facts: EngagementFacts,
  now: number,
): PostReport<R> {
  const { post, followers, readings } = history;
  const measured = measure(post, facts, followers);
  const byReach = measure(post, { ...facts, denominator: 'reach' }, followers).rate;
  const course = courseOf(post, readings, facts);
  const speed = course.findLast((reading) => reading.speed)?.speed;
  const inHours = (hours: number) => within(post, readings, hours, facts, now);
  const { readAt } = measured;
  const collected = readAt === undefined ? undefined : collectedAt(post, readAt, facts);
  return {
    facts,
    measured,
    ...(byReach && { byReach }),
    readings: course,
    unknown: unknownIn(
      course.map(({ reading }) => reading),
      facts.denominator === 'views' ? [...facts.interactions, 'views'] : facts.interactions,
    ),
    ...(speed && { speed }),
    hour: inHours(1),
    day: inHours(24),
    week: inHours(168),
    maturity: readAt === undefined ? 'unknown' : maturityOf(post, readAt, facts),
    time: timeOf(post, facts),
    ...(collected !== undefined && { collected }),
    placing: placingOf(history, facts, measured),
  };
}

function timeOf({ createdAt, createdAtFrom }: MeasuredPost, facts: EngagementFacts): PostReport['time'] {
  if (createdAt === undefined) return 'unknown';
  if (createdAtFrom !== 'id') return 'stated';
  return facts.idTimeIsUpload ? 'upload' : 'from-id';
}

/** F(t) = 1 − 2^(−t / half-life). Source: DOMAIN 2.3. */
function collectedAt(post: MeasuredPost, readAt: number, facts: EngagementFacts): number | undefined {
  if (post.createdAt === undefined || timeOf(post, facts) === 'upload') return undefined;
  const hours = Math.max(0, readAt - post.createdAt) / HOUR_MS;
  return 1 - 2 ** (-hours / facts.halfLifeHours);
}

/**
 * Among the account's mature posts of the same format from the 90 days around it (DOMAIN 2.6). Counts grow, so one that
 * was read young may already stand out upwards; whatever else its numbers say holds only so far, and `reason` says why.
 */
function placingOf(
  { post, posts, followers }: PostHistory,
  facts: EngagementFacts,
  { interactions, denominator, readAt, reason }: Measurement,
): Placing {
  if (post.promoted) return { reason: 'promoted' };
  if (isReplyToOthers(post)) return { reason: 'reply' };
  if (reason !== undefined || !interactions || !denominator || readAt === undefined) {
    return { reason: reason ?? 'count-unread' };
  }
  if (post.account === undefined) return { reason: 'author-unknown' };
  const keys = new Set(
    new Habits(comparablePosts(posts, facts, followers)).peersOf(post).map(({ key }) => key),
  );
  const peers = new Map<string, Range>();
  for (const peer of posts) {
    if (!keys.has(peer.key)) continue;
    const own = measure(peer, facts, followers);
    if (own.interactions && own.denominator) {
      peers.set(peer.key, offsetRate(own.interactions, own.denominator.value));
    }
  }
  const standing = standingOf(offsetRate(interactions, denominator.value), [...peers.values()]);
  if (standing.state === 'high' || standing.state === 'too-few') return { standing };
  const maturity = maturityOf(post, readAt, facts);
  if (maturity === 'mature') return { standing };
  return { standing, reason: maturity === 'young' ? 'young' : 'age-unknown' };
}
