import type { CommentReading } from '../../model/reading.ts';
import { at, isObject, isoFromSeconds, type JsonObject, numericId, stated } from '../parse/values.ts';
import { userId } from './account-node.ts';

/** Comments, new (`XDTCommentDict`, api/v1) and old (`edge_media_to_parent_comment`). No text and no name is kept. */

/** Keys that a caption, which has the same text and time, does not have. */
const COMMENT_KEYS = [
  'parent_comment_id',
  'child_comment_count',
  'comment_like_count',
  'edge_threaded_comments',
  'edge_liked_by',
  'did_report_as_spam',
  'comment_index',
];
/** `type` of a caption in api/v1. */
const CAPTION_TYPE = 1;

/** A comment that is a GIF alone has no text. */
export function isCommentNode(node: JsonObject): boolean {
  if (!('text' in node) || !('created_at' in node) || node.type === CAPTION_TYPE) return false;
  if ('code' in node || 'shortcode' in node) return false;
  return node.__typename === 'XDTCommentDict' || COMMENT_KEYS.some((key) => key in node);
}

export function commentId(node: JsonObject): string | undefined {
  return numericId(node.pk) ?? numericId(node.id);
}

/** The `pk` of who wrote it, to be compared with the post's owner and then dropped. */
function writerOf(node: JsonObject): string | undefined {
  if (isObject(node.user)) return userId(node.user);
  return isObject(node.owner) ? userId(node.owner) : numericId(node.user_id);
}

/** The post a comment states for itself (api/v1). */
export function commentedPost(node: JsonObject): string | undefined {
  return numericId(node.media_id);
}

/** The post's author, as far as known. */
export type Owner = { id: string | undefined; handle: string | undefined };

/** A comment says it itself in api/v1; else the ids decide, and the handle where no id of the author is known. */
function isByOwner(node: JsonObject, owner: Owner): boolean {
  if (typeof node.is_created_by_media_owner === 'boolean') return node.is_created_by_media_owner;
  const writer = writerOf(node);
  if (writer !== undefined && owner.id !== undefined) return writer === owner.id;
  const handle = at(node, 'user', 'username') ?? at(node, 'owner', 'username');
  return typeof handle === 'string' && handle.toLowerCase() === owner.handle;
}

/** The comment in whose thread this one stands, by the nodes around it and by the request. */
export type Thread = { enclosing: string | undefined; requested: string | undefined };

/** The comment that this one answers, null if none; undefined if its id came as a number and lost its digits. */
function parentOf(node: JsonObject, thread: Thread): string | null | undefined {
  const parent = numericId(node.parent_comment_id) ?? thread.enclosing;
  if (parent !== undefined) return parent;
  return typeof node.parent_comment_id === 'number' ? thread.requested : null;
}

/** A comment under `postId`. Undefined without an id, and when it answers a comment that is not known. */
export function readCommentNode(
  node: JsonObject,
  postId: string,
  owner: Owner,
  thread: Thread,
): CommentReading | undefined {
  const id = commentId(node);
  const parentId = parentOf(node, thread);
  if (id === undefined || parentId === undefined) return undefined;
  return stated<CommentReading>({
    kind: 'comment',
    platform: 'instagram',
    id,
    postId,
    parentId,
    byOwner: isByOwner(node, owner),
    createdAt: isoFromSeconds(node.created_at) ?? isoFromSeconds(node.created_at_utc),
  });
}
