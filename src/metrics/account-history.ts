import type { Targets } from '../model/group.ts';
import type { Mark } from '../model/tone.ts';
import type { PostKey } from '../model/verdict.ts';
import type { ReplyAt } from './answers.ts';
import type { Calendar, Period } from './calendar.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { isOwnPost } from './own-posts.ts';
import type { CountsReading } from './within.ts';

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

export type ReportOptions = {
  period: Period;
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
  targets: Targets;
};

export type TimedPost = MeasuredPost & { createdAt: number };

/** The account's own posts with a time, each once, in order of time: no promoted ones and no replies to others. */
export function ownPosts(posts: readonly MeasuredPost[]): TimedPost[] {
  const byKey = new Map<PostKey, TimedPost>();
  for (const post of posts) {
    const { createdAt } = post;
    if (createdAt === undefined || !isOwnPost(post)) continue;
    byKey.set(post.key, { ...post, createdAt });
  }
  return [...byKey.values()].sort((a, b) => a.createdAt - b.createdAt);
}

/** When something of the account was last read: its followers, or counts of a post. Milliseconds since 1970. */
export function lastReadOf({
  posts,
  followers,
}: Pick<AccountHistory, 'posts' | 'followers'>): number | undefined {
  let last = followers.at(-1)?.at;
  for (const { counts } of posts) {
    for (const count of Object.values(counts)) last = Math.max(last ?? count.at, count.at);
  }
  return last;
}
