import { countsAt, type StagePost } from '../world.ts';
import { shortCount } from './counts.ts';
import { feedbackIdOf, photoIdOf, videoIdOf } from './ids.ts';

/** The counts of a post as Facebook states them: fact sheet, sections 2.2 and 3.1 to 3.7. */
export type Json = { [key: string]: unknown };

export type Language = 'id' | 'en';

const REACTIONS = [
  ['1635855486666999', 'Suka', 'Like'],
  ['1678524932434102', 'Super', 'Love'],
  ['613557422527858', 'Peduli', 'Care'],
  ['115940658764963', 'Haha', 'Haha'],
  ['478547315650144', 'Wow', 'Wow'],
  ['908563459236466', 'Sedih', 'Sad'],
  ['444813342392137', 'Marah', 'Angry'],
] as const;

/** Likes shared out over the kinds; they sum to the total. */
function reactionsOf(likes: number): [id: string, count: number][] {
  const love = Math.floor(likes * 0.11);
  const care = Math.floor(likes * 0.03);
  const haha = Math.floor(likes * 0.01);
  return REACTIONS.slice(0, 4)
    .map(([id], n): [string, number] => [id, [likes - love - care - haha, love, care, haha][n] ?? 0])
    .filter(([, count]) => count > 0);
}

function topReactions(likes: number, language: Language): Json {
  const kinds = reactionsOf(likes);
  return {
    count: kinds.length,
    edges: kinds.map(([id, count], n) => ({
      visible_in_bling_bar: n < 3,
      node: { id, localized_name: REACTIONS.find(([known]) => known === id)?.[language === 'id' ? 1 : 2] },
      i18n_reaction_count: shortCount(count, language),
      reaction_count: count,
    })),
  };
}

/** The video has been seen in other posts too: only `play_count` is this post's. */
function viewsShape(post: StagePost, views: number, language: Language): Json {
  const inAllPosts = views * 31 + 4_000;
  return {
    video_view_count: inAllPosts,
    video_view_count_renderer: {
      __typename: 'UFI2ViewCountRenderer',
      feedback: {
        associated_video: { is_live_streaming: false, id: videoIdOf(post) },
        video_view_count: inAllPosts,
        video_view_count_reduced: shortCount(inAllPosts, language),
        total_video_posts: 3,
        video_post_view_count: Math.floor(views * 0.6),
        should_show_play_count: false,
        play_count_reduced: shortCount(views, language),
        play_count: views,
        id: feedbackIdOf(post),
      },
    },
  };
}

/** Feedback with the totals in their usual places; beside them the list that holds no counts. */
export function feedbackShape(post: StagePost, round: number, language: Language): Json {
  const { likes, comments, shares, views } = countsAt(post, round);
  const id = feedbackIdOf(post);
  return {
    id,
    subscription_target_id: post.format === 'photo' ? photoIdOf(post) : post.id,
    i18n_reaction_count: shortCount(likes, language),
    reaction_count: { count: likes, is_empty: likes === 0 },
    top_reactions: topReactions(likes, language),
    viewer_feedback_reaction_info: null,
    if_viewer_can_see_seen_by_member_list: null,
    if_viewer_cannot_see_seen_by_member_list: {
      i18n_reaction_count: shortCount(likes, language),
      reaction_count: { count: likes },
      seen_by: { count: 0, i18n_seen_by_count: null },
      id,
    },
    i18n_share_count: shortCount(shares, language),
    share_count: { count: shares, is_empty: shares === 0 },
    comments_count_summary_renderer: {
      __typename: 'TotalCommentsCountSummaryRenderer',
      feedback: { id, comment_rendering_instance: { comments: { total_count: comments } } },
    },
    comment_rendering_instance: { comments: { total_count: comments } },
    ...(views === null
      ? { video_view_count: post.format === 'link' ? 0 : null, video_view_count_renderer: null }
      : viewsShape(post, views, language)),
    adaptive_ufi_action_renderers: [
      { __typename: 'UFIStoryReactActionRenderer', feedback: { viewer_feedback_reaction_info: null, id } },
      { __typename: 'UFICommentActionRenderer' },
      { __typename: 'XFBUFIAdaptiveShareActionRenderer' },
    ],
  };
}

/** Thinned feedback: the totals stand in the buttons alone, and the kinds no longer sum to the total. */
export function thinFeedbackShape(post: StagePost, round: number, language: Language): Json {
  const { likes, comments, shares, views } = countsAt(post, round);
  const id = feedbackIdOf(post);
  return {
    id,
    subscription_target_id: post.format === 'photo' ? photoIdOf(post) : post.id,
    top_reactions: topReactions(Math.floor(likes * 0.9), language),
    ...(views === null ? {} : viewsShape(post, views, language)),
    adaptive_ufi_action_renderers: [
      { __typename: 'UFIStoryReactActionRenderer', feedback: { reaction_count: { count: likes }, id } },
      {
        __typename: 'UFICommentActionRenderer',
        feedback: { comment_rendering_instance: { comments: { total_count: comments } }, id },
      },
      {
        __typename: 'XFBUFIAdaptiveShareActionRenderer',
        feedback: { share_count: { count: shares }, id },
      },
    ],
  };
}
