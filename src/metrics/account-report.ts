import type { EngagementFacts } from '../model/engagement.ts';
import type { Targets } from '../model/group.ts';
import type { Format } from '../model/reading.ts';
import type { Mark } from '../model/tone.ts';
import type { PostKey, Range, UnknownReason } from '../model/verdict.ts';
import { adjustedRateRange, logRateRange } from './adjusted.ts';
import { type Answers, answersOf, type ReplyAt } from './answers.ts';
import type { Calendar, Period } from './calendar.ts';
import { type Continuity, continuityOf } from './continuity.ts';
import { compareFormats, type FormatComparison } from './formats.ts';
import { fourGoals, type Goal } from './goals.ts';
import { followerGrowth, type Growth } from './growth.ts';
import { isReplyToOthers, maturityOf } from './habit.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { isOwnPost } from './own-posts.ts';
import { interactionsPerDay, type PerDay } from './per-day.ts';
import { type MarkedTone, markedTone, type ReactionTone, reactionTone } from './positive.ts';
import { measure } from './rate.ts';
import { type Typical, typicalOf } from './typical.ts';
import { type WeekHour, weekHours } from './week-hours.ts';
import { type CountsReading, sumWithin, type Within, type WithinSum, within } from './within.ts';

/** All that is stored of one account, in any order but the followers, which are in order of time. */
export type AccountHistory = {
  posts: readonly MeasuredPost[];
  followers: readonly FollowersAt[];
  /** By post. */
  readings: ReadonlyMap<PostKey, readonly CountsReading[]>;
  replies: readonly ReplyAt[];
  /** By comment. */
  marks: ReadonlyMap<string, Mark>;
};

/** One post of the period. Rates are percentages, times milliseconds since 1970. */
export type PostFigure = {
  key: PostKey;
  at: number;
  format?: Format;
  interactions?: Range;
  rate?: Range;
  /** Why there is no rate. */
  reason?: UnknownReason;
  readAt?: number;
  /** Only the rates of mature posts are in the account's own. */
  maturity: 'mature' | 'young' | 'unknown';
  /** Interactions within the first hour, day and week. */
  hour: Within;
  day: Within;
  week: Within;
};

/** The figures of one account over a period, by one formula. */
export type AccountReport = {
  period: Period;
  previous: Period;
  facts: EngagementFacts;
  /** Of the period, in order of time; no promoted ones and no replies to others. */
  posts: readonly PostFigure[];
  /** What the figures leave out: promoted posts, answers to others, and posts of which it is not known when they were made. */
  leftOut: { promoted: number; replies: number; noTime: number };
  /** `er-account`: the rates of the period's mature posts. */
  typical: Typical;
  previousTypical: Typical;
  /** `er-adjusted` of DOMAIN 2.5, only where `typical` has too few; always labelled so. Percent. */
  adjusted?: { rate: Range; n: number; prior: number };
  growth?: Growth;
  perDay?: PerDay;
  formats: FormatComparison;
  weekHours: readonly WeekHour[];
  within: { hour: WithinSum; day: WithinSum; week: WithinSum };
  answers: Answers;
  reactions?: ReactionTone;
  marked: MarkedTone;
  continuity: Continuity;
  goals: readonly Goal[];
};

export type ReportOptions = {
  period: Period;
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
  targets: Targets;
};

/** Hours of the day that make one cell of the table of weekdays: single hours would have too few posts each. */
export const HOURS_PER_CELL = 3;

const DAY_MS = 86_400_000;
/** How far back the rates reach towards which a small sample is drawn: 90 days (DOMAIN 2.5). */
export const PRIOR_MS = 90 * DAY_MS;

/**
 * Everything that the account's page shows, from what is stored and a formula (`facts`, see `withFormula`). Nothing of
 * it is kept: another formula is another call. Works on an empty history; each part says for itself what it lacks.
 */
export function reportAccount(
  history: AccountHistory,
  facts: EngagementFacts,
  { period, calendar, now, targets }: ReportOptions,
): AccountReport {
  const own = ownPosts(history.posts);
  const previous = calendar.previous(period);
  const current = reportPeriod(history, own, facts, { period, calendar, now, targets });
  const before = reportPeriod(history, own, facts, { period: previous, calendar, now, targets });
  const posts = current.posts.map((post) => figureOf(post, history, facts, now));
  const adjusted = current.typical.median ? undefined : adjust(own, history.followers, facts, period);
  return {
    period,
    previous,
    facts,
    posts,
    leftOut: leftOutOf(history.posts, period),
    typical: current.typical,
    previousTypical: before.typical,
    ...(adjusted && { adjusted }),
    ...(current.growth && { growth: current.growth }),
    ...optional('perDay', interactionsPerDay(current.posts, facts, history.followers, period)),
    formats: compareFormats(current.rated),
    weekHours: weekHours(current.rated, calendar, HOURS_PER_CELL),
    within: {
      hour: sumWithin(posts.map(({ hour }) => hour)),
      day: sumWithin(posts.map(({ day }) => day)),
      week: sumWithin(posts.map(({ week }) => week)),
    },
    answers: current.answers,
    ...(current.reactions && { reactions: current.reactions }),
    marked: current.marked,
    continuity: current.continuity,
    goals: fourGoals({ now: current, previous: before }),
  };
}

/** What is compared between two periods. */
type PeriodFigures = {
  posts: readonly TimedPost[];
  rated: readonly { key: PostKey; createdAt: number; format?: Format; rate: Range }[];
  typical: Typical;
  growth?: Growth;
  answers: Answers;
  reactions?: ReactionTone;
  marked: MarkedTone;
  continuity: Continuity;
};
type TimedPost = MeasuredPost & { createdAt: number };

function reportPeriod(
  { followers, replies, marks }: AccountHistory,
  own: readonly TimedPost[],
  facts: EngagementFacts,
  { period, calendar, now, targets }: ReportOptions,
): PeriodFigures {
  const posts = own.filter(({ createdAt }) => createdAt >= period.from && createdAt < period.until);
  const rated = posts.flatMap((post) => {
    const { rate, readAt } = measure(post, facts, followers);
    if (rate === undefined || readAt === undefined || maturityOf(post, readAt, facts) !== 'mature') return [];
    const { key, createdAt, format } = post;
    return [{ key, createdAt, rate, ...(format && { format }) }];
  });
  const keys = new Set(posts.map(({ key }) => key));
  const comments = replies.filter(({ post }) => keys.has(post));
  const topLevel = comments.filter(({ parent, byOwner }) => parent === null && !byOwner);
  const ownMarks = topLevel.flatMap(({ key }) => marks.get(key) ?? []);
  return {
    posts,
    rated,
    typical: typicalOf(rated.map(({ rate }) => rate)),
    ...optional('growth', followerGrowth(followers, period)),
    answers: answersOf(comments, marks, {
      answerHours: targets.answerHours,
      now,
      commentsStated: posts.map(({ counts }) => counts.comments),
    }),
    ...optional('reactions', reactionTone(posts)),
    marked: markedTone(ownMarks, topLevel.length),
    continuity: continuityOf(
      own.map(({ createdAt }) => createdAt),
      period,
      calendar,
      now,
    ),
  };
}

/** The account's own posts with a time, each once, in order of time: no promoted ones and no replies to others. */
function ownPosts(posts: readonly MeasuredPost[]): TimedPost[] {
  const byKey = new Map<PostKey, TimedPost>();
  for (const post of posts) {
    const { createdAt } = post;
    if (createdAt === undefined || !isOwnPost(post)) continue;
    byKey.set(post.key, { ...post, createdAt });
  }
  return [...byKey.values()].sort((a, b) => a.createdAt - b.createdAt);
}

function leftOutOf(posts: readonly MeasuredPost[], { from, until }: Period): AccountReport['leftOut'] {
  const leftOut = { promoted: 0, replies: 0, noTime: 0 };
  for (const post of posts) {
    const { createdAt } = post;
    if (createdAt !== undefined && (createdAt < from || createdAt >= until)) continue;
    if (post.promoted) leftOut.promoted += 1;
    else if (isReplyToOthers(post)) leftOut.replies += 1;
    else if (createdAt === undefined) leftOut.noTime += 1;
  }
  return leftOut;
}

function figureOf(
  post: TimedPost,
  { followers, readings }: AccountHistory,
  facts: EngagementFacts,
  now: number,
): PostFigure {
  const { key, createdAt, format } = post;
  const { interactions, rate, reason, readAt } = measure(post, facts, followers);
  const inHours = (hours: number) => within(post, readings.get(key) ?? [], hours, facts, now);
  return {
    key,
    at: createdAt,
    ...optional('format', format),
    ...optional('interactions', interactions),
    ...optional('rate', rate),
    ...optional('reason', reason),
    ...optional('readAt', readAt),
    maturity: readAt === undefined ? 'unknown' : maturityOf(post, readAt, facts),
    hour: inHours(1),
    day: inHours(24),
    week: inHours(168),
  };
}

/** The period's few rates, drawn towards those of the 90 days before it. */
function adjust(
  own: readonly TimedPost[],
  followers: readonly FollowersAt[],
  facts: EngagementFacts,
  { from, until }: Period,
): AccountReport['adjusted'] {
  const logs = (since: number, before: number) =>
    own.flatMap((post) => {
      if (post.createdAt < since || post.createdAt >= before) return [];
      const { interactions, denominator, readAt } = measure(post, facts, followers);
      if (!interactions || !denominator || readAt === undefined) return [];
      if (maturityOf(post, readAt, facts) !== 'mature') return [];
      return [logRateRange(interactions, denominator.value)];
    });
  const recent = logs(from, until);
  const earlier = logs(from - PRIOR_MS, from);
  const rate = adjustedRateRange(recent, earlier);
  return rate === undefined ? undefined : { rate, n: recent.length, prior: earlier.length };
}

/** A field that is there only when it is known. */
function optional<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V });
}
