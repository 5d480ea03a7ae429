import { countsAt, type StagePost } from '../world.ts';
import { pictureUrl } from './attachment-shape.ts';
import { shortCount } from './counts.ts';
import type { Json, Language } from './feedback-shape.ts';
import { feedbackIdOf, storyIdOf, videoIdOf } from './ids.ts';
import { avatarUrl } from './story-shape.ts';

/** A reel's page: one post in two results, joined by its feedback (fact sheet, sections 1, 2.2 and 3.12). */

/** The post's id, its time and its text; and which videos come next. */
export function reelStory(post: StagePost, next: readonly StagePost[]): Json {
  return {
    video: {
      __typename: 'Video',
      id: videoIdOf(post),
      creation_story: {
        id: storyIdOf(post, 'reel'),
        creation_time: Math.floor(post.createdAt / 1000),
        post_id: post.id,
        message: { text: post.caption, ranges: [] },
        feedback: { id: feedbackIdOf(post) },
      },
    },
    next_reels: { nodes: next.map((reel) => ({ __typename: 'Video', id: videoIdOf(reel) })) },
  };
}

/** What comes later: the film with its owner and its counts. The shares are only written, the post's id is missing. */
export function reelFilm(post: StagePost, round: number, language: Language): Json {
  const { account } = post;
  const { likes, comments, shares } = countsAt(post, round);
  return {
    short_form_video_context: {
      video: { id: videoIdOf(post), first_frame_thumbnail: pictureUrl(post) },
      video_owner: {
        __typename: 'User',
        id: account.id,
        name: account.name,
        url: `https://www.facebook.com/${account.handle}`,
        displayPicture: { uri: avatarUrl(account) },
        is_verified: account.verified,
      },
      shareable_url: `https://www.facebook.com/reel/${videoIdOf(post)}/`,
      playback_video: { id: videoIdOf(post), width: 720, height: 1280 },
    },
    feedback: {
      id: feedbackIdOf(post),
      i18n_reaction_count: shortCount(likes, language),
      reaction_count: { count: likes },
      total_comment_count: comments,
      share_count_reduced: shortCount(shares, language),
      can_viewer_comment: true,
    },
  };
}
