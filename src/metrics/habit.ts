import type { EngagementFacts } from '../model/engagement.ts';
import type { Format } from '../model/reading.ts';
import { type Range, statedOf, type Verdict } from '../model/verdict.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { quantileRange, type SortedEnds, sortEnds } from './quantiles.ts';
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
 * The rates with which an account's posts are compared: of posts that are not promoted, answer nobody else and were
 * read mature.
 */
export type ComparablePost = { key: string; format?: Format; rate: Range };

/** `posts` are one account's, in any order; `followers` its own, in order of time (DOMAIN 2.3 and 2.6). */
export function comparablePosts(
  posts: Iterable<MeasuredPost>,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
): ComparablePost[] {
  const comparable: ComparablePost[] = [];
  for (const post of posts) {
    if (post.promoted || isReplyToOthers(post)) continue;
    const { rate, readAt } = measure(post, facts, followers);
    if (rate === undefined || readAt === undefined) continue;
    if (maturityOf(post, readAt, facts) !== 'mature') continue;
    comparable.push({ key: post.key, rate, ...(post.format && { format: post.format }) });
  }
  return comparable;
}

export type Habit = NonNullable<Verdict['habit']>;

/** What is usual for an account, made once and asked for each of its posts. */
export class Habits {
  readonly #posts = new Map<string, ComparablePost>();
  readonly #ends = new Map<Format, SortedEnds>();

  constructor(posts: readonly ComparablePost[]) {
    const byFormat = new Map<Format, Range[]>();
    for (const post of posts) {
      if (post.format === undefined) continue;
      this.#posts.set(post.key, post);
      const group = byFormat.get(post.format);
      if (group === undefined) byFormat.set(post.format, [post.rate]);
      else group.push(post.rate);
    }
    for (const [format, rates] of byFormat) this.#ends.set(format, sortEnds(rates));
  }

  /** Median and quartiles over the account's other posts of a format, and how many these are. No habit below five. */
  without(post: { key: string; format?: Format }): { n: number; habit?: Habit } {
    const all = post.format === undefined ? undefined : this.#ends.get(post.format);
    if (all === undefined) return { n: 0 };
    const own = this.#posts.get(post.key);
    const ends = own !== undefined && own.format === post.format ? withoutOne(all, own.rate) : all;
    const n = ends.lows.length;
    const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((p) => quantileRange(ends, p));
    if (!lowerQuartile || !median || !upperQuartile) return { n };
    return { n, habit: { median, lowerQuartile, upperQuartile } };
  }
}

function withoutOne({ lows, highs, stated }: SortedEnds, rate: Range): SortedEnds {
  return {
    lows: lows.toSpliced(lows.indexOf(rate.low), 1),
    highs: highs.toSpliced(highs.indexOf(rate.high), 1),
    stated: stated.toSpliced(stated.indexOf(statedOf(rate)), 1),
  };
}
