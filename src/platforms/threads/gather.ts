import { mergeReadings } from '../../model/merge.ts';
import type { Reading } from '../../model/reading.ts';
import { exactCount, type JsonObject } from '../parse/values.ts';
import { walkObjects } from '../parse/walk.ts';
import { readAccountNode } from './account-node.ts';
import { hidesCounts } from './post-counts.ts';
import { isWrapper, postId, postInfo, readPostNode } from './post-node.ts';

/** Finds every post and account of JSON values by its shape, wherever it stands. */

/** Slides, pictures, texts and Instagram's media: nothing inside these keys is a post or an account. */
const CLOSED_KEYS = new Set([
  'carousel_media',
  'image_versions2',
  'video_versions',
  'caption',
  'text_fragments',
  'text_app_biography',
  'friendship_status',
  'linked_inline_media',
  'link_preview_attachment',
  'link_preview_response',
  'giphy_media_info',
  'hd_profile_pic_versions',
  'transcription_data',
  'usertags',
  'audio',
  'page_info',
  'extensions',
]);

/** The number that stands beside the post of a page, with the posts that the same data says it was asked for. */
export type PageViews = { numbers: Set<number>; postIds: Set<string> };

export type Gathered = { readings: Reading[]; views: PageViews };

/** Readings of any number of JSON values that make one source. Never throws. */
export function gather(bodies: readonly unknown[], lang: string | undefined): Gathered {
  const posts = new Map<string, [node: JsonObject, info: JsonObject][]>();
  const readings: Reading[] = [];
  const views: PageViews = { numbers: new Set(), postIds: new Set() };
  for (const body of bodies) {
    walkObjects(body, CLOSED_KEYS, (node) => {
      const info = postInfo(node);
      if (info) {
        const id = isWrapper(node, info) ? undefined : postId(node);
        if (id !== undefined) {
          const nodes = posts.get(id);
          if (nodes) nodes.push([node, info]);
          else posts.set(id, [[node, info]]);
        }
      } else if ('follower_count' in node) {
        const account = readAccountNode(node);
        if (account) readings.push(account);
      } else if ('view_counts' in node) {
        const count = exactCount(node.view_counts);
        if (count) views.numbers.add(count.value);
      } else if (typeof node.postID === 'string') {
        views.postIds.add(node.postID);
      }
      return true;
    });
  }
  for (const [id, nodes] of posts) {
    // One node of a post may lack the flag that another has.
    const hidden = nodes.some(([node]) => hidesCounts(node));
    for (const [node, info] of nodes) {
      const post = readPostNode(id, node, info, hidden, lang);
      if (post) readings.push(post);
    }
  }
  return { readings: mergeReadings(readings), views };
}
