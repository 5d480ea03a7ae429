import type { Payload } from '../payload.ts';
import {
  attachment,
  comment,
  counts,
  feedbackId,
  GRAPHQL,
  header,
  ID,
  KPU,
  LIKE,
  message,
  metadata,
  reaction,
  story,
  TIME,
  ufi,
} from './nodes.ts';

/** Small bodies written by hand in each shape of the fact sheet (captures of 2023 to 2026-04; P: only reported). */

const HOME = 'https://www.facebook.com/';
const GROUP = 'https://www.facebook.com/groups/relawancontoh/';

const thinned = {
  id: feedbackId('1200000000000003'),
  adaptive_ufi_action_renderers: [
    { __typename: 'UFIStoryReactActionRenderer', feedback: { reaction_count: { count: 165 } } },
    {
      __typename: 'UFICommentActionRenderer',
      feedback: { comment_rendering_instance: { comments: { total_count: 21 } } },
    },
    { __typename: 'XFBUFIAdaptiveShareActionRenderer', feedback: { share_count: { count: 8 } } },
  ],
};
const reel = { __typename: 'Video', id: '1300000000000009', url: `${HOME}reel/1300000000000009/` };
const plays = {
  feedback: { id: feedbackId('1200000000000002'), play_count: 96_000, play_count_reduced: '96K' },
};
const home = story(
  { permalink_url: reel.url, attachments: [attachment('Video', reel)] },
  {
    feedback: ufi(
      counts('1200000000000002', { video_view_count: 27_252_786, video_view_count_renderer: plays }),
      '1200000000000002',
    ),
  },
  '1200000000000002',
);
const stream = {
  label: 'CometNewsFeed_viewerConnection$stream$CometNewsFeed_viewer_news_feed',
  path: ['viewer', 'news_feed', 'edges', 1],
  data: { node: story({}, { feedback: null }) },
};
const defer = {
  label: 'CometFeedStoryFeedbackUFIStrategy$defer$CometFeedStory_feedback',
  path: ['viewer', 'news_feed', 'edges', 1, 'node'],
  data: { story: { story_ufi_container: { story: { feedback_context: { feedback: counts() } } } } },
};

const of2023 = story(
  { feedback: { id: feedbackId(ID) } },
  {
    feedback: {
      story: {
        feedback_context: {
          feedback_target_with_context: {
            ufi_renderer: {
              feedback: {
                comet_ufi_summary_and_actions_renderer: {
                  feedback: {
                    id: feedbackId(ID),
                    reaction_count: { count: 58 },
                    top_reactions: { edges: [] },
                    total_comment_count: 5,
                    share_count: { count: 0 },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
);

const search = {
  data: {
    serpResponse: {
      results: {
        edges: [
          {
            rendering_strategy: {
              view_model: {
                click_model: {
                  story: {
                    __typename: 'Story',
                    post_id: ID,
                    feedback: {
                      id: feedbackId(ID),
                      owning_profile: KPU,
                      comet_ufi_summary_and_actions_renderer: { feedback: counts() },
                    },
                    actors: [KPU],
                    message: { text: 'Pengumuman' },
                    comet_sections: metadata(),
                  },
                },
              },
            },
          },
        ],
      },
    },
  },
};

const highlight = {
  __typename: 'Story',
  post_id: ID,
  actors: [KPU],
  message: { text: 'Sorotan' },
  feedback: {
    id: feedbackId(ID),
    reaction_count: { count: 44 },
    total_comment_count: 3,
    unified_reactors: { count: 44 },
  },
};

const reelHalves = [
  {
    data: {
      video: {
        creation_story: {
          short_form_video_context: {
            video_owner: KPU,
            playback_video: { id: reel.id },
            shareable_url: reel.url,
          },
          feedback: {
            id: feedbackId(ID),
            reaction_count: { count: 71 },
            total_comment_count: 6,
            share_count_reduced: '71',
          },
        },
      },
    },
  },
  {
    data: {
      post: { creation_time: TIME, post_id: ID, message: { text: 'Reel' }, feedback: { id: feedbackId(ID) } },
    },
  },
];

const payloads: Payload[] = [
  {
    name: 'own: Facebook home feed, streamed',
    page: HOME,
    request: GRAPHQL,
    text: JSON.stringify([{ data: { viewer: { news_feed: { edges: [{ node: home }] } } } }, stream, defer]),
  },
  {
    name: 'own: Facebook Page, thinned (P 2026)',
    page: 'https://www.facebook.com/kpu.kotacontoh',
    request: GRAPHQL,
    text: JSON.stringify({
      data: {
        node: {
          timeline_list_feed_units: {
            edges: [{ node: story({}, { feedback: ufi(thinned, '1200000000000003') }, '1200000000000003') }],
          },
        },
      },
    }),
  },
  {
    name: 'own: Facebook Page header',
    page: 'https://www.facebook.com/kpu.kotacontoh',
    request: GRAPHQL,
    text: JSON.stringify({ ...header('512 followers'), filler: 512 }),
  },
  {
    name: 'own: Facebook group with highlights',
    page: GROUP,
    request: GRAPHQL,
    text: JSON.stringify({
      data: {
        group: {
          group_feed: { edges: [{ node: story({}, { feedback: ufi(counts(ID), ID, [comment('77')]) }) }] },
          if_viewer_can_see_highlight_units: { highlight_units: { edges: [{ node: { story: highlight } }] } },
        },
      },
    }),
  },
  {
    name: 'own: Facebook post of 2023',
    page: HOME,
    request: GRAPHQL,
    text: JSON.stringify({ data: { node: of2023 } }),
  },
  {
    name: 'own: Facebook search',
    page: `${HOME}search/posts/?q=kpu`,
    request: GRAPHQL,
    text: JSON.stringify(search),
  },
  { name: 'own: Facebook reel of 2023', page: reel.url, request: GRAPHQL, text: JSON.stringify(reelHalves) },
  {
    name: 'own: Facebook photo of its own post',
    page: HOME,
    request: GRAPHQL,
    text: JSON.stringify({
      data: {
        node: story(
          {
            feedback: { id: feedbackId('1200000000000555') },
            attachments: [attachment('Photo', { __typename: 'Photo', id: '1200000000000555' })],
            comet_sections: {
              content: { story: { comet_sections: message('Foto') } },
              header: null,
              ...metadata(),
              feedback: ufi(
                counts('1200000000000555', { top_reactions: { edges: [reaction(LIKE, 306)] } }),
                '1200000000000555',
              ),
            },
          },
          {},
        ),
      },
    }),
  },
];

export default payloads;
