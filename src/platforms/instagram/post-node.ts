import type { Author, Format, PostReading } from '../../model/reading.ts';
import { pkFromShortcode, timeFromMetaPk } from '../parse/ids.ts';
import { at, isObject, isoFromSeconds, type JsonObject, numericId, stated, text } from '../parse/values.ts';
import { authorOf, userId } from './account-node.ts';
import { postUrl, shortcode } from './addresses.ts';
import { readCounts } from './post-counts.ts';

/** Post nodes in all generations: `XDTMediaDict`, api/v1, `GraphImage`/`XDTGraph…`, logged-out `XIGPolaris…`. */

/** A code and one of these is a post (sheet 2.1, with the old names of the same facts). */
const POST_KEYS = [
  'like_count',
  'taken_at',
  'play_count',
  'edge_media_preview_like',
  'taken_at_timestamp',
  'edge_liked_by',
  'comment_count',
];
/** Ids of before 2011-08 count up from 1 and carry no time; later ones are longer. */
const SHORTEST_TIMED_PK = 15;
/** Ids of the Graph API (178…, 179…, 180…) and posts of 2011, which are told apart by their code. */
const GRAPH_API_ID = /^1[78]\d{15}$/;
/** Logged out since 2026, posts and what stands around their comments have this id. */
const POLARIS_ID = 'POLARIS_';

/** Is this node a post or does it stand for one, so that what is inside belongs to it? */
export function isMediaNode(node: JsonObject): boolean {
  return (
    typeof node.code === 'string' ||
    typeof node.shortcode === 'string' ||
    ('comments_connection' in node && typeof node.id === 'string' && node.id.startsWith(POLARIS_ID))
  );
}

/**
 * Is this node a post? Logged-out grids of 2026 state no count and no time: there a media type beside an author or
 * a caption is enough. Stories and Threads posts shown on Instagram are not Instagram posts.
 */
export function isPostNode(node: JsonObject): boolean {
  if (typeof node.code !== 'string' && typeof node.shortcode !== 'string') return false;
  if (isStory(node) || isOfThreads(node)) return false;
  if (typeof node.carousel_parent_id === 'string') return false;
  return POST_KEYS.some((key) => key in node) || isBarePost(node);
}

/** Stories have a code, a time and likes too, and are gone after a day. */
export function isStory(node: JsonObject): boolean {
  return node.product_type === 'story' || node.is_reel_media === true;
}

/** Those with pictures have the media types of Instagram's posts. */
function isOfThreads(node: JsonObject): boolean {
  return node.product_type === 'text_post' || node.media_type === 19 || isObject(node.text_post_app_info);
}

function isBarePost(node: JsonObject): boolean {
  return (
    typeof node.media_type === 'number' && ('caption' in node || isObject(node.user) || isObject(node.owner))
  );
}

/**
 * The `pk` of a media node. A number that has lost digits (bodies of 2022 saved by scripts) gives way to `id`
 * (`<pk>_<userpk>`, `POLARIS_<pk>`), and that to the shortcode. Undefined when none is stated.
 */
export function mediaId(node: JsonObject): string | undefined {
  const id = numericId(node.pk) ?? idBeforeUser(node.id);
  return id === undefined || GRAPH_API_ID.test(id) ? (idOfCode(node) ?? id) : id;
}

function idBeforeUser(id: unknown): string | undefined {
  return typeof id === 'string' ? /^(?:POLARIS_)?(\d{1,20})(?:_|$)/.exec(id)?.[1] : undefined;
}

/** Many things have a code; one that gives a short id is no post's. */
function idOfCode(node: JsonObject): string | undefined {
  const code = codeOf(node);
  const id = code === undefined ? undefined : pkFromShortcode(code);
  return id !== undefined && id.length >= SHORTEST_TIMED_PK ? id : undefined;
}

function codeOf(node: JsonObject): string | undefined {
  return shortcode(node.code) ?? shortcode(node.shortcode);
}

export type PostScope = {
  /** The post stands in an ad unit. */
  promoted: boolean;
  /** This or another node of the same post says that its likes are hidden. */
  hidden: boolean;
  /** The body comes from api/v1. */
  fromApi: boolean;
};

/** The post with this id, as one of its nodes states it. */
export function readPostNode(id: string, node: JsonObject, scope: PostScope): PostReading {
  const code = codeOf(node);
  const format = formatOf(node);
  const statedTime = isoFromSeconds(node.taken_at) ?? isoFromSeconds(node.taken_at_timestamp);
  const idTime = statedTime === undefined ? timeOfId(id) : undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: 'instagram',
    id,
    url: code === undefined ? undefined : postUrl(code, format === 'reel'),
    author: postAuthor(node),
    caption: captionOf(node),
    createdAt: statedTime ?? idTime,
    createdAtFrom: idTime === undefined ? undefined : 'id',
    format,
    promoted: scope.promoted || isAd(node) ? true : undefined,
    counts: readCounts(node, scope.hidden, scope.fromApi),
  });
}

/** Upload time in a `pk`; undefined for ids too old to carry one. */
export function timeOfId(id: string): string | undefined {
  return id.length >= SHORTEST_TIMED_PK ? timeFromMetaPk(id) : undefined;
}

/** The `pk` of the author alone. */
export function postAuthorId(node: JsonObject): string | undefined {
  return (
    (isObject(node.user) ? userId(node.user) : undefined) ??
    (isObject(node.owner) ? userId(node.owner) : undefined)
  );
}

/** `user` is the author; co-authors and sponsors stand in lists of their own. Old nodes and stubs have `owner`. */
function postAuthor(node: JsonObject): Author | undefined {
  const user = isObject(node.user) ? authorOf(node.user) : undefined;
  const owner = isObject(node.owner) ? authorOf(node.owner) : undefined;
  if (user === undefined) return owner;
  return owner?.id !== undefined && owner.id === user.id ? { ...owner, ...user } : user;
}

function captionOf(node: JsonObject): string | undefined {
  return (
    text(at(node, 'caption', 'text')) ??
    text(at(node, 'edge_media_to_caption', 'edges', 0, 'node', 'text')) ??
    text(node.caption)
  );
}

function formatOf(node: JsonObject): Format | undefined {
  const type = typeof node.__typename === 'string' ? node.__typename : '';
  if (node.product_type === 'clips') return 'reel';
  if (node.product_type === 'carousel_container' || node.media_type === 8) return 'carousel';
  if (/(?:Sidecar|CarouselMedia)$/.test(type) || isObject(node.edge_sidecar_to_children)) return 'carousel';
  if (node.media_type === 1 || /(?:Graph|Polaris)Image(?:Media)?$/.test(type)) return 'photo';
  if (node.media_type === 2 || node.is_video === true || /(?:Graph|Polaris)Video(?:Media)?$/.test(type)) {
    return 'video';
  }
  return undefined;
}

/** Ads in the feed, api/v1 bodies of sponsored posts, and the old flag. A paid partnership is not an ad. */
function isAd(node: JsonObject): boolean {
  return (
    node.product_type === 'ad' ||
    node.is_ad === true ||
    isObject(node.injected) ||
    (typeof node.ad_id === 'string' && /^[1-9]/.test(node.ad_id)) ||
    (typeof node.link === 'string' && node.link.startsWith('https://www.facebook.com/ads/'))
  );
}
