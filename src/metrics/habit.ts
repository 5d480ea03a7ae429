import type { EngagementFacts } from '../model/engagement.ts';
import type { Format } from '../model/reading.ts';
import type { Range, Verdict } from '../model/verdict.ts';
import type { FollowersAt, MeasuredPost } from './measured-post.ts';
import { quantileRange, type SortedEnds, sortEnds } from './quantiles.ts';
import { measure } from './rate.ts';

const DAY_MS = 86_400_000;

/**
 * Whether a post had collected nearly all of its interactions when they were read (DOMAIN 2.3). A post whose time is
 * not known counts as young.
 */
export function isMature(post: MeasuredPost, readAt: number, facts: EngagementFacts): boolean {
  return post.createdAt !== undefined && readAt - post.createdAt >= facts.matureDays * DAY_MS;
}

/** The rates with which an account's posts are compared: of posts that are not promoted and were read mature. */
export type ComparablePost = { key: string; format?: Format; rate: Range };

/** `posts` are one account's, in any order; `followers` its own, in order of time (DOMAIN 2.3 and 2.6). */
export function comparablePosts(
  posts: Iterable<MeasuredPost>,
  facts: EngagementFacts,
  followers: readonly FollowersAt[],
): ComparablePost[] {
  const comparable: ComparablePost[] = [];
  for (const post of posts) {
    if (post.promoted) continue;
    const { rate, readAt } = measure(post, facts, followers);
    if (rate === undefined || readAt === undefined || !isMature(post, readAt, facts)) continue;
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

function withoutOne({ lows, highs }: SortedEnds, { low, high }: Range): SortedEnds {
  return { lows: lows.toSpliced(lows.indexOf(low), 1), highs: highs.toSpliced(highs.indexOf(high), 1) };
}
