import type { EngagementFacts } from '../model/engagement.ts';
import type { Format } from '../model/reading.ts';
import type { Range, Verdict } from '../model/verdict.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { quantileRange, sortEnds } from './quantiles.ts';
import { measure } from './rate.ts';

const DAY_MS = 86_400_000;

/** How long before a post its upload may have started, in days: six were seen, the seventh is for safety (own choice). */
const UPLOAD_DAYS = 7;

/**
 * Whether a post had collected nearly all of its interactions when they were read (DOMAIN 2.3). Unknown for a post of
 * unknown time, and for one whose only time may be that of its upload, until it is mature even if the post came a week
 * later. The upload comes first, so that what is too young by its time is too young in truth.
 */
export function maturityOf(
  { createdAt, createdAtFrom }: MeasuredPost,
  readAt: number,
  { matureDays, idTimeIsUpload }: EngagementFacts,
): 'mature' | 'young' | 'unknown' {
  if (createdAt === undefined) return 'unknown';
  const days = (readAt - createdAt) / DAY_MS;
  if (days < matureDays) return 'young';
  const isUploadTime = idTimeIsUpload === true && createdAtFrom === 'id';
  return isUploadTime && days < matureDays + UPLOAD_DAYS ? 'unknown' : 'mature';
}

/** Replies to others stand under a post of theirs: what such a post collects says nothing of the account's own. */
export function isReplyToOthers({ replyTo }: MeasuredPost): boolean {
  return replyTo !== undefined && !replyTo.self;
}

/**
 * A post with which an account's others are compared: not promoted, answering nobody else, read mature. The rate in
 * percent; the time in milliseconds since 1970.
 */
export type ComparablePost = { key: string; format?: Format; createdAt: number; rate: Range };

/**
 * Of these posts those that compare, each once (DOMAIN 2.3 and 2.6). `posts` are one account's, in any order;
 * `followers` its own, in order of time.
 */
export function comparablePosts(
  posts: Iterable<MeasuredPost>,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
): ComparablePost[] {
  const comparable = new Map<string, ComparablePost>();
  for (const post of posts) {
    const { key, format, createdAt } = post;
    if (post.promoted || isReplyToOthers(post) || createdAt === undefined) continue;
    const { rate, readAt } = measure(post, facts, followers);
    if (rate === undefined || readAt === undefined) continue;
    if (maturityOf(post, readAt, facts) !== 'mature') continue;
    comparable.set(key, { key, createdAt, rate, ...(format && { format }) });
  }
  return [...comparable.values()];
}

/** A post is compared with those made in the 90 days before and after it (DOMAIN 2.6; the days after: own choice). */
export const HABIT_DAYS = 90;

export type Habit = NonNullable<Verdict['habit']>;

/** What is usual for an account, made once and asked for each of its posts. */
export class Habits {
  /** In order of time. */
  readonly #byFormat: ReadonlyMap<Format, readonly ComparablePost[]>;

  constructor(posts: readonly ComparablePost[]) {
    const byFormat = new Map<Format, ComparablePost[]>();
    for (const post of posts.toSorted((a, b) => a.createdAt - b.createdAt)) {
      if (post.format === undefined) continue;
      const group = byFormat.get(post.format);
      if (group === undefined) byFormat.set(post.format, [post]);
      else group.push(post);
    }
    this.#byFormat = byFormat;
  }

  /** The account's other posts of a post's format and time; of any time for a post whose own is not known. */
  peersOf({
    key,
    format,
    createdAt,
  }: {
    key: string;
    format?: Format;
    createdAt?: number;
  }): ComparablePost[] {
    const group = format === undefined ? undefined : this.#byFormat.get(format);
    if (group === undefined) return [];
    const near = (post: ComparablePost) =>
      createdAt === undefined || Math.abs(post.createdAt - createdAt) <= HABIT_DAYS * DAY_MS;
    return group.filter((post) => post.key !== key && near(post));
  }

  /** Median and quartiles over these posts, and how many they are. No habit below five. */
  without(post: { key: string; format?: Format; createdAt?: number }): { n: number; habit?: Habit } {
    const ends = sortEnds(this.peersOf(post).map(({ rate }) => rate));
    const n = ends.lows.length;
    const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((p) => quantileRange(ends, p));
    if (!lowerQuartile || !median || !upperQuartile) return { n };
    return { n, habit: { median, lowerQuartile, upperQuartile } };
  }
}
