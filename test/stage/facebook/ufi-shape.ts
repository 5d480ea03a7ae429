import type { StagePost } from '../world.ts';
import { type CommentEdge, commentsOf } from './comment-shape.ts';
import { feedbackShape, type Json, thinFeedbackShape } from './feedback-shape.ts';
import { feedbackIdOf, storyIdOf, tokenOf } from './ids.ts';
import type { StoryOptions } from './story-shape.ts';

/** The section of a story that holds its counts, its comments and the mark of its links: fact sheet, 2.2 and 4. */

/** A short copy, as it stands here and there inside a story: same `post_id`, nothing else of worth. */
function shortCopy(post: StagePost, url: string): Json {
  return { __typename: 'Story', __isEntity: 'Story', url, id: storyIdOf(post, 'profile'), post_id: post.id };
}

function feedbackContext(post: StagePost, options: StoryOptions, edges: CommentEdge[]): Json {
  const { round, language, counts } = options;
  const shape = counts === 'thin' ? thinFeedbackShape : feedbackShape;
  return {
    id: feedbackIdOf(post),
    owning_profile: { __typename: 'User', name: post.account.name, id: post.account.id },
    ...(counts === 'late'
      ? {}
      : {
          comet_ufi_summary_and_actions_renderer: {
            __typename: 'DefaultCometUFISummaryAndActionsRenderer',
            feedback: shape(post, round, language),
          },
        }),
    comment_list_renderer: {
      __typename: 'CommentListRenderer',
      feedback: {
        id: feedbackIdOf(post),
        comment_rendering_instance_for_feed_location: { comments: { edges } },
      },
    },
    __typename: 'Feedback',
  };
}

export function feedbackSection(post: StagePost, options: StoryOptions, url: string): Json {
  const { surface, round, language } = options;
  return {
    __typename: 'CometStoryFeedbackUFIStrategy',
    story: {
      feedback_context: { feedback_target_with_context: { id: feedbackIdOf(post) } },
      story_ufi_container: {
        __typename: 'XFBSimplifiedUFIContainer',
        story: {
          encrypted_tracking: tokenOf(post, surface, round, 'tracking'),
          feedback_context: {
            feedback_target_with_context: feedbackContext(
              post,
              options,
              commentsOf(post, options.comments ?? 0, language),
            ),
            interesting_top_level_comments: [],
          },
          shareable_from_perspective_of_feed_ufi: shortCopy(post, url),
          id: storyIdOf(post, surface),
          url,
          post_id: post.id,
          encrypted_click_tracking: tokenOf(post, surface, round),
        },
      },
      id: storyIdOf(post, surface),
    },
  };
}
