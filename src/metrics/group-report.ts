import type { EngagementFacts } from '../model/engagement.ts';
import { type AccountHistory, lastReadOf, ownPosts, type ReportOptions } from './account-history.ts';
import { type Answers, answersOf } from './answers.ts';
import { type Continuity, continuityOf } from './continuity.ts';
import { followersNearest } from './followers.ts';
import { followerGrowth, type Growth } from './growth.ts';
import { comparablePosts } from './habit.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { type Typical, typicalOf } from './typical.ts';
import { sumWithin, type Within, type WithinSum, within } from './within.ts';

/** The span of *akun terpopuler* (DOMAIN 2.8), in hours. */
const FIRST_DAY = 24;

/** The figures of one account beside those of others. The same as in its own report by the same formula. */
export type MemberReport = {
  /** With the formula in it by which they are made. */
  facts: EngagementFacts;
  /** The last number read before the period's end; absent when none was. */
  followers?: FollowersAt;
  growth?: Growth;
  /** Its own posts of the period: no promoted ones and no replies to others. */
  posts: number;
  /** `er-account` (DOMAIN 2.2). */
  typical: Typical;
  /** Interactions of these posts within 24 hours. */
  day: WithinSum;
  answers: Answers;
  continuity: Continuity;
  /** When something of the account was last read, in milliseconds since 1970; absent when nothing was. */
  readUntil?: number;
};

/**
 * An account's figures over a period for a table of several: only what such a table shows, so that dozens of accounts
 * take no longer than one account's page. `history` need hold no posts from before the period; `lastBefore` then says
 * when the last of them was made, if one is known (milliseconds since 1970).
 */
export function reportMember(
  history: AccountHistory,
  facts: EngagementFacts,
  { period, calendar, now, targets }: ReportOptions,
  lastBefore?: number,
): MemberReport {
  const own = ownPosts(history.posts);
  const posts = own.filter(({ createdAt }) => createdAt >= period.from && createdAt < period.until);
  const followers = lastFollowers(history.followers, period.until);
  const growth = followerGrowth(history.followers, period);
  const readUntil = lastReadOf(history);
  const keys = new Set(posts.map(({ key }) => key));
  return {
    facts,
    ...(followers && { followers }),
    ...(growth && { growth }),
    posts: posts.length,
    typical: typicalOf(comparablePosts(posts, facts, history.followers).map(({ rate }) => rate)),
    day: sumWithin(firstDays(posts, history, facts, now)),
    answers: answersOf(
      history.replies.filter(({ post }) => keys.has(post)),
      history.marks,
      { answerHours: targets.answerHours, now, commentsStated: posts.map(({ counts }) => counts.comments) },
    ),
    continuity: continuityOf(
      [...(lastBefore === undefined ? [] : [lastBefore]), ...own.map(({ createdAt }) => createdAt)],
      period,
      calendar,
      now,
    ),
    ...(readUntil !== undefined && { readUntil }),
  };
}

/**
 * What is typical of a group's accounts: the median of their medians, each account once however much it posts. Only of
 * accounts of one formula; below five medians nothing but their number `n`.
 */
export function typicalOfGroup(accounts: readonly Typical[]): Typical {
  return typicalOf(accounts.flatMap(({ median }) => median ?? []));
}

/** What each of these posts had collected within 24 hours, in their order. */
export function firstDays(
  posts: readonly MeasuredPost[],
  { readings }: Pick<AccountHistory, 'readings'>,
  facts: EngagementFacts,
  now: number,
): Within[] {
  return posts.map((post) => within(post, readings.get(post.key) ?? [], FIRST_DAY, facts, now));
}

/** The last of the readings before a moment; where it was rounded, the exact one that was read with it. */
function lastFollowers(readings: readonly FollowersAt[], until: number): FollowersAt | undefined {
  return followersNearest(
    readings.filter(({ at }) => at < until),
    until,
  );
}
