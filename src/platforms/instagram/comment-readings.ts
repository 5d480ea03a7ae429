import type { CommentReading } from '../../model/reading.ts';
import { type JsonObject, numericId } from '../parse/values.ts';
import { commentedPost, readCommentNode } from './comment-node.ts';
import type { Place, Scope } from './scope.ts';

/** Comments with their post, their thread and whether its author wrote them, which mostly stand elsewhere. */

/** Post authors that the variables of a page's own queries state. */
export function ownersOf(preloaders: ReadonlyMap<string, JsonObject> | undefined): Map<string, string> {
  const owners = new Map<string, string>();
  for (const variables of preloaders?.values() ?? []) {
    const postId = numericId(variables.media_id);
    const ownerId = numericId(variables.owner_id);
    if (postId !== undefined && ownerId !== undefined) owners.set(postId, ownerId);
  }
  return owners;
}

/** The readings of comment nodes; those whose post nothing states are left out. `owners`: authors by post. */
export function commentReadings(
  comments: readonly { node: JsonObject; scope: Scope }[],
  owners: ReadonlyMap<string, string>,
  placeOf: () => Place,
): CommentReading[] {
  if (comments.length === 0) return [];
  const place = placeOf();
  const readings: CommentReading[] = [];
  for (const { node, scope } of comments) {
    const postId = commentedPost(node) ?? scope.postId ?? place.postId ?? place.page?.id;
    if (postId === undefined) continue;
    const owner = {
      id: owners.get(postId) ?? (postId === scope.postId ? scope.ownerId : undefined),
      handle: postId === place.page?.id ? place.page.handle : undefined,
    };
    const reading = readCommentNode(node, postId, owner, {
      enclosing: scope.commentId,
      requested: place.threadId,
    });
    if (reading) readings.push(reading);
  }
  return readings;
}
