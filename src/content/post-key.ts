import type { PostKey } from '../model/verdict.ts';

/** The name of a post in Takar. As in the model, whose schemas a content script does not carry. */
export function postKeyOf(post: { platform: string; id: string }): PostKey {
  return `${post.platform}:${post.id}`;
}
