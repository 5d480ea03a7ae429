import type { Count, CountName, PostCounts, StatedCount } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { exactCount, type JsonObject, stated } from '../parse/values.ts';

/** Counts of a post node (sheet 2.1, 2.3, 3). Null is the usual way to state nothing. */

const HIDDEN: Count = { hidden: true };

/** Where `text_post_app_info` states a count; `like_count` alone stands in the node itself. */
const KEYS = {
  likes: 'like_count',
  comments: 'direct_reply_count',
  reposts: 'repost_count',
  quotes: 'quote_count',
  shares: 'reshare_count',
} satisfies Partial<Record<CountName, string>>;

/** The owner hides likes and views; the numbers beside this flag are placeholders. */
export function hidesCounts(node: JsonObject): boolean {
  return node.like_and_view_counts_disabled === true || node.like_and_view_counts_disabled === 1;
}

/**
 * The counts that a node with this `info` (its `text_post_app_info`) states. `hidden`: this or another node of the
 * same post carries the flag. `lang` is the interface's language, in which some counts are texts.
 */
export function readCounts(
  node: JsonObject,
  info: JsonObject,
  hidden: boolean,
  lang: string | undefined,
): PostCounts {
  const count = (name: keyof typeof KEYS) => exactCount(info[KEYS[name]]) ?? exactCount(node[KEYS[name]]);
  const isGhost = info.is_ghost_post === true;
  const likes = isGhost
    ? ghostCount(info.ghost_post_approximate_like_count_str, count('likes'), lang)
    : count('likes');
  return stated<PostCounts>({
    likes: hidden ? HIDDEN : likes,
    comments: isGhost
      ? ghostCount(info.ghost_post_approximate_reply_count_str, count('comments'), lang)
      : count('comments'),
    reposts: count('reposts'),
    quotes: count('quotes'),
    shares: count('shares'),
    views: hidden ? HIDDEN : (exactCount(info.impression_count) ?? countInText(info.impression_count, lang)),
  });
}

/** A number and at most a word; a text that merely contains a number states none. */
const NUMBER_ALONE = /^\p{N}[\p{N}\p{L}.,٫٬\s]{0,20}$/u;

/** "6,829", with the separators of the interface's language: exact unless shortened. */
function countInText(value: unknown, lang: string | undefined): StatedCount | undefined {
  return typeof value === 'string' && NUMBER_ALONE.test(value) ? parseCount(value, lang) : undefined;
}

/** A post that is gone after a day shows approximate counts as text; the 0 beside them may stand for nothing. */
function ghostCount(
  approximate: unknown,
  number: StatedCount | undefined,
  lang: string | undefined,
): StatedCount | undefined {
  const shown = countInText(approximate, lang);
  if (shown) return { ...shown, exact: false };
  return number?.value === 0 ? undefined : number;
}
