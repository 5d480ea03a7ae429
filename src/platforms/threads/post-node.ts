import type { Author, Format, PostReading } from '../../model/reading.ts';
import { pkFromShortcode, shortcodeFromPk, timeFromMetaPk } from '../parse/ids.ts';
import {
  inside,
  isObject,
  isoFromSeconds,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
} from '../parse/values.ts';
import { postUrl, shortcode } from './addresses.ts';
import { readCounts } from './post-counts.ts';

/**
 * Post nodes: whatever has an object `text_post_app_info`, or `text_app_info` as some lists name it, and says which
 * post it is (sheet 2.1, 2023 to 2026).
 */

/** Shorter ids are no posts', and carry no time. */
const SHORTEST_PK = 15;

const FORMATS: Readonly<Record<string, Format>> = { 1: 'photo', 2: 'video', 8: 'carousel', 19: 'text' };

/**
 * What a node that may be a post says about itself as one. Media of Instagram shown inside posts have none. What has a
 * name of its own is an account, whose `pk` is no post's.
 */
export function postInfo(node: JsonObject): JsonObject | undefined {
  if (typeof node.username === 'string') return undefined;
  const { text_post_app_info: info, text_app_info: other } = node;
  if (isObject(info)) return info;
  return isObject(other) ? other : undefined;
}

/** Does this node only stand for another post: a repost, or the shell of one that is gone? */
export function isWrapper(node: JsonObject, info: JsonObject): boolean {
  const isGone = node.is_post_unavailable === true || info.is_post_unavailable === true;
  return isGone || isObject(inside(info.share_info).reposted_post);
}

/**
 * The `pk` of a post node: as stated, else the first part of `id` (`<pk>_<userpk>`), else the shortcode. A `pk` that
 * came as a number and lost digits is not one. Undefined when none is stated; a short `id` is that of another side.
 */
export function postId(node: JsonObject): string | undefined {
  const id = typeof node.id === 'string' ? /^(?:(\d{1,20})_|(\d{18,20})$)/.exec(node.id) : undefined;
  const own = numericId(node.pk) ?? id?.[1] ?? id?.[2];
  if (own !== undefined) return own;
  const code = shortcode(node.code);
  const ofCode = code === undefined ? undefined : pkFromShortcode(code);
  return ofCode !== undefined && ofCode.length >= SHORTEST_PK ? ofCode : undefined;
}

/**
 * The post with this id, as one of its nodes states it. `hidden`: one of them says that its counts are hidden.
 * Undefined for a bare reference, which says nothing but which post it is.
 */
export function readPostNode(
  id: string,
  node: JsonObject,
  info: JsonObject,
  hidden: boolean,
  lang: string | undefined,
): PostReading | undefined {
  const author = authorOf(node.user);
  const counts = readCounts(node, info, hidden, lang);
  const facts = stated<Partial<PostReading>>({
    author,
    caption: text(inside(node.caption).text),
    createdAt: isoFromSeconds(node.taken_at),
    format: formatOf(node, info),
    promoted: isAd(node) ? true : undefined,
    replyTo: replyToOf(info),
  });
  if (Object.keys(facts).length === 0 && Object.keys(counts).length === 0) return undefined;
  const idTime = facts.createdAt === undefined ? timeOfId(id) : undefined;
  const url = postUrl(shortcode(node.code) ?? shortcodeFromPk(id), author?.handle);
  return {
    kind: 'post',
    platform: 'threads',
    id,
    ...(url !== undefined && { url }),
    ...facts,
    ...(idTime !== undefined && { createdAt: idTime, createdAtFrom: 'id' }),
    counts,
  };
}

/** The time in a `pk`, mostly right to some seconds; undefined for ids that carry none. */
function timeOfId(id: string): string | undefined {
  return id.length >= SHORTEST_PK ? timeFromMetaPk(id) : undefined;
}

/** The `pk` of a user. */
export function userId(user: JsonObject): string | undefined {
  return numericId(user.pk) ?? numericId(user.id);
}

function authorOf(user: unknown): Author | undefined {
  if (!isObject(user)) return undefined;
  const author = stated<Author>({
    id: userId(user),
    handle: shortText(user.username),
    name: shortText(user.full_name),
  });
  return Object.keys(author).length > 0 ? author : undefined;
}

/** Bodies of 2023 have no media type: there only slides and videos tell. */
function formatOf(node: JsonObject, info: JsonObject): Format | undefined {
  const { media_type: type } = node;
  if (typeof type === 'number' || typeof type === 'string') {
    const format = Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined;
    return format === 'text' && isObject(info.link_preview_attachment) ? 'link' : format;
  }
  if (isFilled(node.carousel_media)) return 'carousel';
  return isFilled(node.video_versions) ? 'video' : undefined;
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** The node names whom a reply answers, not which post. */
function replyToOf(info: JsonObject): PostReading['replyTo'] {
  const handle = shortText(inside(info.reply_to_author).username);
  return handle === undefined || info.is_reply === false ? undefined : { handle };
}

/** No field of Threads is known to mark an ad; these are Instagram's, whose nodes have the same form. */
function isAd(node: JsonObject): boolean {
  return (
    node.product_type === 'ad' ||
    node.is_ad === true ||
    isObject(node.injected) ||
    (typeof node.ad_id === 'string' && /^[1-9]/.test(node.ad_id))
  );
}
