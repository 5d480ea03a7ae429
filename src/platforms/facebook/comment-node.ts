import type { CommentReading } from '../../model/reading.ts';
import {
  at,
  exactCount,
  inside,
  isObject,
  isoFromSeconds,
  type JsonObject,
  numericId,
  stated,
} from '../parse/values.ts';
import { feedbackKey } from './feedback-node.ts';
import { decoded } from './nodes.ts';

/** Comments (sheet 2.3). No text and no name is kept. */

export function isCommentNode(node: JsonObject): boolean {
  return node.__typename === 'Comment' && numericId(node.legacy_fbid) !== undefined;
}

/** What stands around a comment. */
export type Thread = {
  /** The post, where its story is around the comment. */
  postId?: string | undefined;
  authorId?: string | undefined;
  /** The comment in whose list of answers this one stands. */
  commentId?: string | undefined;
};

/** Key of the feedback of the post under which a comment stands, as it says itself. */
export function commentedFeedback(node: JsonObject): string | undefined {
  const key = feedbackKey(at(node, 'parent_feedback', 'id')) ?? feedbackKey(node.legacy_token) ?? '';
  return /^feedback:\d{1,40}/.exec(key)?.[0];
}

/**
 * A comment under `postId`. Undefined when it answers a comment that is not known. Written by the owner when its
 * author is the post's, by id.
 */
export function readComment(node: JsonObject, postId: string, thread: Thread): CommentReading | undefined {
  const id = numericId(node.legacy_fbid);
  const parentId = parentOf(node, thread);
  if (id === undefined || parentId === undefined) return undefined;
  return stated<CommentReading>({
    kind: 'comment',
    platform: 'facebook',
    id,
    postId,
    parentId,
    byOwner: isByOwner(node, thread),
    createdAt: isoFromSeconds(node.created_time),
  });
}

function parentOf(node: JsonObject, { commentId }: Thread): string | null | undefined {
  const parents = [node.comment_direct_parent, node.comment_parent].filter(isObject);
  for (const parent of parents) {
    const id = numericId(parent.legacy_fbid) ?? /_(\d+)$/.exec(decoded(parent.id))?.[1];
    if (id !== undefined) return id;
  }
  const depth = exactCount(node.depth)?.value;
  if (depth === 0) return null;
  return commentId ?? (depth || parents.length > 0 ? undefined : null);
}

function isByOwner(node: JsonObject, { authorId }: Thread): boolean {
  const owner = authorId ?? numericId(at(node, 'parent_feedback', 'owning_profile', 'id'));
  return owner !== undefined && numericId(inside(node.author).id) === owner;
}
