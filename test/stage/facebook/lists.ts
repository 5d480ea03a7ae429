import type { StagePost, StageSide } from '../world.ts';

/** Which posts stand where, in their order. */

export function homePosts(side: StageSide): StagePost[] {
  return side.home.map(({ post }) => post);
}

/** A Page's timeline: the pinned post first, then newest first. */
export function postsOf(side: StageSide, accountId: string): StagePost[] {
  const posts = [...side.posts.values()].filter(
    ({ account, promoted }) => !promoted && account.id === accountId,
  );
  return posts.sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt);
}

/** A group in which the offices post too. */
export function groupPosts(side: StageSide): StagePost[] {
  return homePosts(side).filter((post, n) => !post.promoted && n % 4 === 0);
}

export function reelsOf(side: StageSide): StagePost[] {
  return [...side.posts.values()].filter(({ format, promoted }) => format === 'reel' && !promoted);
}
