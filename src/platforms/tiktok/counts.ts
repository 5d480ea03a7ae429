import type { AccountCounts, PostCounts, StatedCount } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { exactCount, inside, stated } from '../parse/values.ts';

/** TikTok's counts stand in `stats` and once more, mostly as exact strings, in `statsV2` (sheet 2.2). */

/** From here on TikTok may have rounded, to hundreds at least. */
const ROUNDED_FROM = 10_000;
const ROUNDED_TO = 100;
const MILLIARD = 1_000_000_000;

/** What is rounded cannot be told from its place: 10,000 or more that ends in 00 is taken as rounded (READING). */
function roundable(count: StatedCount | undefined): StatedCount | undefined {
  const mayBeRounded = count?.exact && count.value >= ROUNDED_FROM && count.value % ROUNDED_TO === 0;
  return mayBeRounded ? { value: count.value, exact: false } : count;
}

/** The first of two statistics that states the count; undefined when neither does. */
function countIn(name: string, exact: unknown, rounded: unknown): StatedCount | undefined {
  return roundable(exactCount(inside(exact)[name]) ?? exactCount(inside(rounded)[name]));
}

/** The counts of an item. `repostCount` 0 is a placeholder, whatever the item was reposted (sheet 3.3). */
export function postCounts(statsV2: unknown, stats: unknown): PostCounts {
  const reposts = countIn('repostCount', statsV2, stats);
  return stated<PostCounts>({
    likes: countIn('diggCount', statsV2, stats),
    comments: countIn('commentCount', statsV2, stats),
    reposts: reposts?.value === 0 ? undefined : reposts,
    shares: countIn('shareCount', statsV2, stats),
    saves: countIn('collectCount', statsV2, stats),
    views: countIn('playCount', statsV2, stats),
  });
}

/** The counts of an account. Likes given and received are no counts of READING. */
export function accountCounts(statsV2: unknown, stats: unknown): AccountCounts {
  return stated<AccountCounts>({
    followers: countIn('followerCount', statsV2, stats),
    following: countIn('followingCount', statsV2, stats),
    posts: countIn('videoCount', statsV2, stats),
  });
}

/**
 * The count that a rendered text states; undefined for a word, and for "12M" on an Indonesian page: that is twelve
 * milliard there, but nobody has seen yet whether TikTok keeps its English numbers, in which it is twelve million.
 */
export function shownCount(
  text: string | null | undefined,
  lang: string | undefined,
): StatedCount | undefined {
  const count = parseCount(text ?? '', lang);
  return count && count.value >= MILLIARD && /M/.test(text ?? '') ? undefined : roundable(count);
}
