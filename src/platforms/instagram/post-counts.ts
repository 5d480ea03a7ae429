import type { Count, PostCounts } from '../../model/reading.ts';
import { at, exactCount, type JsonObject, stated } from '../parse/values.ts';

/** Counts of a post node, new (`like_count`) and old (`edge_media_preview_like.count`). */

const HIDDEN: Count = { hidden: true };

/** The owner hides likes and views; the numbers beside this flag are placeholders (mostly 3). */
export function hidesCounts(node: JsonObject): boolean {
  return node.like_and_view_counts_disabled === true || node.like_and_view_counts_disabled === 1;
}

/** Bodies of api/v1 carry these keys, GraphQL's do not. */
function isApiNode(node: JsonObject): boolean {
  return 'client_cache_key' in node || 'strong_id__' in node || 'device_timestamp' in node;
}

/**
 * The counts a node states. `hidden`: this or another node of the same post carries the flag. Then likes and views
 * are hidden whatever number stands beside it, except a play count above 0 in an api/v1 body, which is real.
 */
export function readCounts(node: JsonObject, hidden: boolean, fromApi: boolean): PostCounts {
  const realPlays = fromApi || isApiNode(node) ? exactCount(node.play_count) : undefined;
  return stated<PostCounts>({
    likes: hidden ? HIDDEN : likesOf(node),
    comments: commentsOf(node),
    reposts: exactCount(node.media_repost_count),
    shares: exactCount(node.reshare_count),
    views: hidden ? (realPlays && realPlays.value > 0 ? realPlays : HIDDEN) : viewsOf(node),
  });
}

function likesOf(node: JsonObject): Count | undefined {
  return (
    exactCount(node.like_count) ??
    exactCount(at(node, 'edge_media_preview_like', 'count')) ??
    exactCount(at(node, 'edge_liked_by', 'count'))
  );
}

function commentsOf(node: JsonObject): Count | undefined {
  return (
    exactCount(node.comment_count) ??
    exactCount(at(node, 'edge_media_to_parent_comment', 'count')) ??
    exactCount(at(node, 'edge_media_preview_comment', 'count')) ??
    exactCount(at(node, 'edge_media_to_comment', 'count'))
  );
}

/** `video_view_count` counts otherwise and stands far below the plays, so it speaks only where it is alone. */
function viewsOf(node: JsonObject): Count | undefined {
  return (
    exactCount(node.play_count) ??
    exactCount(node.video_play_count) ??
    exactCount(node.view_count) ??
    exactCount(node.video_view_count)
  );
}
