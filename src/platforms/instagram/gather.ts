import { mergeReadings } from '../../model/merge.ts';
import type { AccountReading, Reading } from '../../model/reading.ts';
import { parsedJson, preloaderOf } from '../parse/data-sjs.ts';
import { isObject, type JsonObject, numericId } from '../parse/values.ts';
import { isAccountNode, readAccountNode, userId } from './account-node.ts';
import { commentId, isCommentNode } from './comment-node.ts';
import { commentReadings, ownersOf } from './comment-readings.ts';
import { hidesCounts } from './post-counts.ts';
import { isMediaNode, isPostNode, isStory, mediaId, postAuthorId, readPostNode } from './post-node.ts';
import type { Place, Scope } from './scope.ts';

/** Finds every post, account and comment of a JSON value by its shape, wherever it stands. */

/** Deeper nesting than Instagram's (embedded: about 30) is not followed. */
const MAX_DEPTH = 120;

/** Slides, pictures, sounds, texts and stories: what lies inside these keys is no post, account or comment. */
const CLOSED_KEYS = new Set([
  'carousel_media',
  'edge_sidecar_to_children',
  'image_versions2',
  'video_versions',
  'clips_metadata',
  'caption',
  'edge_media_to_caption',
  'display_resources',
  'thumbnail_resources',
  'thumbnails',
  'friendship_status',
  'fan_club_info',
  'media_cropping_info',
  'sharing_friction_info',
  'music_metadata',
  'usertags',
  'edge_media_to_tagged_user',
  'injected',
  'injected_story_units',
  'ad_metadata',
  'android_links',
  'reels_media',
  'linked_media_data',
  'page_info',
  'extensions',
]);

type Seen = {
  posts: Map<string, { node: JsonObject; scope: Scope }[]>;
  owners: Map<string, string>;
  accounts: AccountReading[];
  comments: { node: JsonObject; scope: Scope }[];
};

export type Surroundings = {
  fromApi: boolean;
  /** What the addresses say about comments; asked only when there are any. */
  place: () => Place;
  /** `variables` of a page's queries by preloader id. */
  preloaders?: ReadonlyMap<string, JsonObject>;
};

/** Readings of any number of JSON values that make one source. Never throws. */
export function gatherReadings(bodies: Iterable<unknown>, around: Surroundings): Reading[] {
  const seen: Seen = { posts: new Map(), owners: ownersOf(around.preloaders), accounts: [], comments: [] };
  const scope = {
    promoted: false,
    fromApi: around.fromApi,
    postId: undefined,
    ownerId: undefined,
    commentId: undefined,
  };
  for (const body of bodies) lookInto(body, scope, 0, seen, around.preloaders);
  return mergeReadings([
    ...postReadings(seen),
    ...seen.accounts,
    ...commentReadings(seen.comments, seen.owners, around.place),
  ]).map(withReelAddress);
}

/** A fragment that did not know it was a reel has the other address. */
function withReelAddress(reading: Reading): Reading {
  if (reading.kind !== 'post' || reading.format !== 'reel' || !reading.url?.includes('/p/')) return reading;
  return { ...reading, url: reading.url.replace('/p/', '/reel/') };
}

function lookInto(
  value: unknown,
  scope: Scope,
  depth: number,
  seen: Seen,
  preloaders: Surroundings['preloaders'],
): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    const inside = preloaders ? resultScope(value, scope, preloaders) : scope;
    for (const item of value) {
      if (typeof item === 'object' && item !== null) lookInto(item, inside, depth + 1, seen, preloaders);
    }
    return;
  }
  if (!isObject(value) || isStory(value)) return;
  const inside = enter(value, scope, seen);
  for (const key in value) {
    const child = value[key];
    if (typeof child === 'object' && child !== null) {
      if (CLOSED_KEYS.has(key)) continue;
      const childScope = key === 'ad' ? { ...inside, promoted: true } : inside;
      lookInto(child, childScope, depth + 1, seen, preloaders);
    } else if (key === 'response' && typeof child === 'string' && child.startsWith('{')) {
      // PolarisQueryPreloaderCache keeps the body of an api/v1 response as text.
      lookInto(parsedJson(child), { ...inside, fromApi: true }, depth + 1, seen, preloaders);
    }
  }
}

/** Keeps what the node is, and says what holds inside it. */
function enter(node: JsonObject, scope: Scope, seen: Seen): Scope {
  if (isMediaNode(node)) return enterMedia(node, scope, seen);
  if (isAccountNode(node)) {
    const account = readAccountNode(node);
    if (account) seen.accounts.push(account);
    return scope;
  }
  if (isCommentNode(node)) {
    seen.comments.push({ node, scope });
    const { promoted, fromApi, postId, ownerId } = scope;
    return { promoted, fromApi, postId, ownerId, commentId: commentId(node) };
  }
  if (Array.isArray(node.comments) && isObject(node.caption)) return commentListScope(node.caption, scope);
  return scope;
}

function enterMedia(node: JsonObject, scope: Scope, seen: Seen): Scope {
  // Logged out, a wrapper with the same code holds the comments, and its child the post.
  const media = isObject(node.if_not_gated_logged_out) ? node.if_not_gated_logged_out : node;
  const id = mediaId(media);
  if (id === undefined) return scope;
  const ownerId = postAuthorId(media);
  if (isPostNode(node)) {
    const nodes = seen.posts.get(id);
    if (nodes) nodes.push({ node, scope });
    else seen.posts.set(id, [{ node, scope }]);
    if (ownerId !== undefined) seen.owners.set(id, ownerId);
  }
  return { promoted: scope.promoted, fromApi: scope.fromApi, postId: id, ownerId, commentId: undefined };
}

/** A comment list of api/v1 has the post's caption, with its author, beside it. */
function commentListScope(caption: JsonObject, scope: Scope): Scope {
  const ownerId = isObject(caption.user) ? userId(caption.user) : numericId(caption.user_id);
  return {
    ...scope,
    postId: numericId(caption.media_id) ?? scope.postId,
    ownerId: ownerId ?? scope.ownerId,
  };
}

/** Inside `[preloaderID, {"__bbox": …}]`: the post that the query's own variables name. */
function resultScope(
  list: readonly unknown[],
  scope: Scope,
  preloaders: ReadonlyMap<string, JsonObject>,
): Scope {
  const id = preloaderOf(list);
  const variables = id === undefined ? undefined : preloaders.get(id);
  return variables ? { ...scope, postId: numericId(variables.media_id) ?? scope.postId } : scope;
}

function postReadings(seen: Seen): Reading[] {
  const readings: Reading[] = [];
  for (const [id, nodes] of seen.posts) {
    // One node of a post may lack the flag that another has; its placeholder 3 must not pass for likes.
    const hidden = nodes.some(({ node }) => hidesCounts(node));
    for (const { node, scope } of nodes) {
      readings.push(readPostNode(id, node, { promoted: scope.promoted, fromApi: scope.fromApi, hidden }));
    }
  }
  return readings;
}
