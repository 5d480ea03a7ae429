import type { CommentReading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { inside, isoFromSeconds, type JsonObject, numericId, stated } from '../parse/values.ts';
import { postOf } from './addresses.ts';
import { writerMark, writerName } from './post-node.ts';

/** Comments of `/api/comment/list/` (sheet 2.3). No text and no name is kept. */

export function isCommentNode(node: JsonObject): boolean {
  return node.cid !== undefined && (node.aweme_id !== undefined || node.reply_id !== undefined);
}

/**
 * What a comment states. Undefined without an id, without a post, and when it answers a comment that is not known.
 * `marks` holds the authors of the posts that were read.
 */
export function readCommentNode(
  node: JsonObject,
  context: ReadContext,
  marks: ReadonlyMap<string, string>,
): CommentReading | undefined {
  const id = numericId(node.cid);
  const page = postOf(context.pageUrl);
  const postId =
    numericId(node.aweme_id) ?? requested(context, 'aweme_id') ?? requested(context, 'item_id') ?? page?.id;
  const parentId = parentOf(node, context);
  if (id === undefined || postId === undefined || parentId === undefined) return undefined;
  const { uid, unique_id } = inside(node.user);
  const writers = [writerName(unique_id), writerName(uid)];
  return stated<CommentReading>({
    kind: 'comment',
    platform: 'tiktok',
    id,
    postId,
    parentId,
    byOwner: writers.some(
      (writer) =>
        writer !== undefined &&
        (marks.has(writerMark(postId, writer)) ||
          (page?.id === postId && page.handle.toLowerCase() === writer.toLowerCase())),
    ),
    createdAt: isoFromSeconds(node.create_time),
  });
}

/** The comment that this one answers, null if none; undefined if its id came as a number and lost its digits. */
function parentOf({ reply_id }: JsonObject, context: ReadContext): string | null | undefined {
  const parent = numericId(reply_id);
  if (parent !== undefined && parent !== '0') return parent;
  const isLost = parent === undefined && typeof reply_id === 'number';
  const thread = parent === undefined ? requested(context, 'comment_id') : undefined;
  return thread ?? (isLost ? undefined : null);
}

/** An id among the parameters of the request. */
function requested({ requestUrl = '' }: ReadContext, name: string): string | undefined {
  return new RegExp(`[?&]${name}=(\\d{1,25})(?:&|$)`).exec(requestUrl)?.[1];
}
