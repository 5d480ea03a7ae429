import { type Followers, type History, isStated, type Post } from './history.ts';
import { type Interval, intervalOf, sumOf } from './interval.ts';
import { type CountName, type Formula, numeratorOf, PLATFORMS, platformIn } from './platforms.ts';

const DAY = 86_400_000;
const TEN_MINUTES = 600_000;

/** The engagement rate of one post with what it was made from. */
export type PostRate = {
  post: string;
  /** `er-post` = interactions per follower, `er-views` per view, `er-reach` per typed-in reach, each × 100 (2.2). */
  formula: 'er-post' | 'er-views' | 'er-reach';
  interactions?: Interval;
  /** When the oldest part of the interactions was read. */
  readAt?: number;
  denominator?: Interval & { at: number };
  /** Percent. */
  rate?: Interval;
  /** Why there is no rate. One unread count makes the whole sum unread (2.1). */
  missing?: 'count-hidden' | 'count-unread' | 'author-unknown' | 'denominator-unread';
  /** Whether the post had collected nearly all of its interactions when they were read (2.3). */
  maturity: 'mature' | 'young' | 'unknown';
};

/** Promoted posts and answers to others are in no statistic (2.1, 2.6). */
export function counts(post: Post): boolean {
  return !post.promoted && !post.repliesToOther;
}

/** Interactions over the denominator × 100. The widest that the stated numbers allow. Undefined: an unknown platform. */
export function rateOf(post: Post, formula: Formula, history: History): PostRate | undefined {
  const rules = PLATFORMS[platformIn(post.key)];
  if (rules === undefined) return undefined;
  const by = formula.denominator === 'usual' ? rules.usual : formula.denominator;
  const result: PostRate = {
    post: post.key,
    formula: by === 'followers' ? 'er-post' : `er-${by}`,
    maturity: 'unknown',
  };
  const sum = interactionsOf(post, numeratorOf(rules, formula));
  if (typeof sum === 'string') return { ...result, missing: sum };
  const numerator = { ...result, ...sum, maturity: maturityOf(post, sum.readAt) };
  const denominator = denominatorOf(post, by, history, sum.readAt);
  if (denominator === undefined || denominator.low <= 0) {
    const isNobodys = by === 'followers' && post.account === undefined;
    return { ...numerator, missing: isNobodys ? 'author-unknown' : 'denominator-unread' };
  }
  const { interactions } = sum;
  const rate = {
    low: (interactions.low * 100) / denominator.high,
    high: (interactions.high * 100) / denominator.low,
    stated: (interactions.stated * 100) / denominator.stated,
  };
  return { ...numerator, denominator, rate };
}

function interactionsOf(
  post: Post,
  names: readonly CountName[],
): { interactions: Interval; readAt: number } | 'count-hidden' | 'count-unread' {
  const parts = names.map((name) => post.counts.get(name));
  if (parts.some((part) => part?.said === 'hidden')) return 'count-hidden';
  const stated = parts.flatMap((part) =>
    part !== undefined && isStated(part.said) ? [{ range: intervalOf(part.said), at: part.at }] : [],
  );
  if (stated.length < names.length) return 'count-unread';
  return {
    interactions: sumOf(stated.map(({ range }) => range)),
    readAt: Math.min(...stated.map(({ at }) => at)),
  };
}

/** A time that may be that of an upload can be a week too early, so that a week more is asked of it. */
function maturityOf({ key, createdAt, createdFromId }: Post, readAt: number): PostRate['maturity'] {
  const rules = PLATFORMS[platformIn(key)];
  if (rules === undefined || createdAt === undefined) return 'unknown';
  const days = (readAt - createdAt) / DAY;
  if (days < rules.matureDays) return 'young';
  return createdFromId && rules.idTellsUpload && days < rules.matureDays + 7 ? 'unknown' : 'mature';
}

function denominatorOf(
  post: Post,
  by: 'followers' | 'views' | 'reach',
  { followers, reach }: History,
  at: number,
): (Interval & { at: number }) | undefined {
  if (by === 'reach') {
    const typed = reach.get(post.key);
    return typed && { low: typed.value, high: typed.value, stated: typed.value, at: typed.at };
  }
  if (by === 'views') {
    const views = post.counts.get('views');
    return views !== undefined && isStated(views.said)
      ? { ...intervalOf(views.said), at: views.at }
      : undefined;
  }
  const nearest = followersAt(followers.get(post.account ?? '') ?? [], at);
  return nearest && { ...intervalOf(nearest), at: nearest.at };
}

/**
 * The followers at the reading nearest to a moment, the earlier of two as near (2.1). Where that one is rounded and an
 * exact one was read within ten minutes of it, the exact one.
 */
export function followersAt(readings: readonly Followers[], at: number): Followers | undefined {
  const nearest = nearestOf(readings, at);
  if (nearest === undefined || nearest.exact) return nearest;
  const beside = readings.filter(
    (reading) => reading.exact && Math.abs(reading.at - nearest.at) <= TEN_MINUTES,
  );
  return nearestOf(beside, at) ?? nearest;
}

function nearestOf(readings: readonly Followers[], at: number): Followers | undefined {
  let nearest: Followers | undefined;
  for (const reading of readings) {
    if (nearest === undefined || Math.abs(reading.at - at) < Math.abs(nearest.at - at)) nearest = reading;
  }
  return nearest;
}
