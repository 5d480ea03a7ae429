import type { CountsAt, FollowersAt, MeasuredPost } from '../../src/metrics/measured-post.ts';
import type { EngagementFacts } from '../../src/model/engagement.ts';

export const DAY = 86_400_000;
/** 7 August 2026, 00:00 UTC. */
export const POSTED = Date.UTC(2026, 7, 7);

/** Likes and comments per follower; mature after two days. */
export const perFollower: EngagementFacts = {
  interactions: ['likes', 'comments'],
  extended: [],
  denominator: 'followers',
  matureDays: 2,
  halfLifeHours: 19,
};

export const perView: EngagementFacts = { ...perFollower, denominator: 'views' };

/** Exact counts, read at one moment. */
export function countsAt(
  at: number,
  values: { likes?: number; comments?: number; views?: number },
): CountsAt {
  const counts: CountsAt = {};
  for (const name of ['likes', 'comments', 'views'] as const) {
    const value = values[name];
    if (value !== undefined) counts[name] = { value, exact: true, at };
  }
  return counts;
}

/** A mature photo with so many likes and no comments. */
export function postWith(id: string, likes: number, change: Partial<MeasuredPost> = {}): MeasuredPost {
  return {
    key: `x:${id}`,
    platform: 'x',
    account: 'x:10',
    createdAt: POSTED,
    format: 'photo',
    counts: countsAt(POSTED + 10 * DAY, { likes, comments: 0 }),
    ...change,
  };
}

/** An exact number of followers. */
export function followersAt(at: number, value: number): FollowersAt {
  return { at, value, exact: true };
}

/** A thousand followers, so that ten likes are one percent. */
export const thousand: FollowersAt[] = [followersAt(POSTED, 1_000)];
