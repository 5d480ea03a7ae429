import type { CommentReading } from '../../model/reading.ts';
import { isObject, isoFromSeconds, type JsonObject, numericId, stated } from '../parse/values.ts';
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

export function isCommentNode(node: JsonObject): boolean {
  if (typeof node.text !== 'string' || !('created_at' in node) || node.type === CAPTION_TYPE) return false;
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

/** A comment under `postId`, or undefined without an id. `ownerId` is the post author's `pk`, if known. */
export function readCommentNode(
  node: JsonObject,
  postId: string,
  enclosingComment: string | undefined,
  ownerId: string | undefined,
): CommentReading | undefined {
  const id = commentId(node);
  if (id === undefined) return undefined;
  const writer = writerOf(node);
  return stated<CommentReading>({
    kind: 'comment',
    platform: 'instagram',
    id,
    postId,
    parentId: numericId(node.parent_comment_id) ?? enclosingComment ?? null,
    byOwner: writer !== undefined && writer === ownerId,
    createdAt: isoFromSeconds(node.created_at) ?? isoFromSeconds(node.created_at_utc),
  });
}
