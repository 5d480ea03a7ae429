import type { EngagementFacts } from '../model/engagement.ts';
import type { Format } from '../model/reading.ts';
import type { PostKey, Range } from '../model/verdict.ts';
import { type AccountHistory, lastReadOf, type ReportOptions, type TimedPost } from './account-history.ts';
import { type Answers, answersOf } from './answers.ts';
import { type Continuity, continuityOf, openWeeks } from './continuity.ts';
import { followerGrowth, type Growth } from './growth.ts';
import { maturityOf } from './habit.ts';
import { type MarkedTone, markedTone, type ReactionTone, reactionTone } from './positive.ts';
import { measure } from './rate.ts';
import { type Typical, typicalOf } from './typical.ts';

/** What is compared between two periods of an account. */
export type PeriodFigures = {
  posts: readonly TimedPost[];
  rated: readonly { key: PostKey; createdAt: number; format?: Format; rate: Range }[];
  typical: Typical;
  growth?: Growth;
  answers: Answers;
  reactions?: ReactionTone;
  marked: MarkedTone;
  continuity: Continuity;
  /** Weeks of `continuity` without a post of which that is not sure. */
  openWeeks: number;
};

/** The figures of one period by one formula; `own` are all of the account's own posts with a time. */
export function figuresOfPeriod(
  history: AccountHistory,
  own: readonly TimedPost[],
  facts: EngagementFacts,
  { period, calendar, now, targets }: ReportOptions,
): PeriodFigures {
  const { followers, replies, marks } = history;
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
  const growth = followerGrowth(followers, period);
  const reactions = reactionTone(posts);
  const times = own.map(({ createdAt }) => createdAt);
  return {
    posts,
    rated,
    typical: typicalOf(rated.map(({ rate }) => rate)),
    ...(growth && { growth }),
    answers: answersOf(comments, marks, {
      answerHours: targets.answerHours,
      now,
      commentsStated: posts.map(({ counts }) => counts.comments),
    }),
    ...(reactions && { reactions }),
    marked: markedTone(ownMarks, topLevel.length),
    continuity: continuityOf(times, period, calendar, now),
    openWeeks: openWeeks(times, period, calendar, { now, readUntil: lastReadOf(history) }),
  };
}
