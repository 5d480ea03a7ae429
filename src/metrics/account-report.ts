import type { EngagementFacts } from '../model/engagement.ts';
import type { Format } from '../model/reading.ts';
import type { PostKey, Range, UnknownReason } from '../model/verdict.ts';
import {
  type AccountHistory,
  lastReadOf,
  ownPosts,
  type ReportOptions,
  type TimedPost,
} from './account-history.ts';
import { adjustedRateRange, logRateRange } from './adjusted.ts';
import type { Answers } from './answers.ts';
import type { Calendar, Period } from './calendar.ts';
import type { Continuity } from './continuity.ts';
import { compareFormats, type FormatComparison } from './formats.ts';
import { fourGoals, type Goal } from './goals.ts';
import type { Growth } from './growth.ts';
import { isReplyToOthers, maturityOf } from './habit.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { interactionsPerDay, type PerDay } from './per-day.ts';
import { figuresOfPeriod } from './period-figures.ts';
import type { MarkedTone, ReactionTone } from './positive.ts';
import { measure } from './rate.ts';
import type { Typical } from './typical.ts';
import { type WeekHour, weekHours } from './week-hours.ts';
import { sumWithin, type Within, type WithinSum, within } from './within.ts';

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
  /** When something of the account was last read, in milliseconds since 1970; absent when nothing was. */
  readUntil?: number;
  goals: readonly Goal[];
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
  const readUntil = lastReadOf(history);
  const previous = calendar.previous(period);
  const current = figuresOfPeriod(history, own, facts, { period, calendar, now, targets });
  const before = figuresOfPeriod(history, own, facts, { period: previous, calendar, now, targets });
  const posts = current.posts.map((post) => figureOf(post, history, facts, now));
  const perDay = interactionsPerDay(current.posts, facts, history.followers, begunOf(period, calendar, now));
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
    ...(perDay && { perDay }),
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
    ...(readUntil !== undefined && { readUntil }),
    goals: fourGoals({ now: current, previous: before }),
  };
}

/** The days of a period that have begun: the days to come have collected nothing, and would make each day less. */
function begunOf({ from, until }: Period, calendar: Calendar, now: number): Period {
  return { from, until: Math.min(until, calendar.periodOfDays(now, 1).until) };
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
    ...(format && { format }),
    ...(interactions && { interactions }),
    ...(rate && { rate }),
    ...(reason && { reason }),
    ...(readAt !== undefined && { readAt }),
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
