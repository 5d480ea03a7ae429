import type { StagePost, StageSide } from '../world.ts';
import { commentsOf } from './comment-shape.ts';
import type { Json, Language } from './feedback-shape.ts';
import { feedbackIdOf, videoIdOf } from './ids.ts';
import { groupPosts, homePosts, postsOf, reelsOf } from './lists.ts';
import { headerShape, tilesShape } from './profile-shape.ts';
import { reelFilm, reelStory } from './reel-shape.ts';
import { storyShape } from './story-shape.ts';
import { type Connection, streamStories } from './streams.ts';

/** Stories in an answer, and in a document that carries the first of them itself. */
const PAGE = 10;
const FIRST_SCREEN = 4;
const COMMENTS = 3;

/** What a page asks: the operation's name, its variables and the language, from the request's form fields. */
export type FacebookQuery = { operation: string; variables: Json; language: Language };

export function queryOf(form: string): FacebookQuery {
  const fields = new URLSearchParams(form);
  return {
    operation: fields.get('fb_api_req_friendly_name') ?? '',
    variables: JSON.parse(fields.get('variables') ?? '{}'),
    language: fields.get('locale')?.startsWith('en') ? 'en' : 'id',
  };
}

/** The results that Facebook answers to a query of the stage's page; undefined for an operation it does not know. */
export function respondFacebook(
  side: StageSide,
  { operation, variables, language }: FacebookQuery,
  round: number,
): Json[] | undefined {
  switch (operation) {
    case 'CometNewsFeedQuery':
    case 'CometNewsFeedPaginationQuery':
      return pageOf(homePosts(side), variables, homeConnection(round, language, variables));
    case 'ProfileCometTimelineFeedQuery':
    case 'ProfileCometTimelineFeedRefetchQuery': {
      const isFirst = operation === 'ProfileCometTimelineFeedQuery';
      const holder = { __typename: 'User', id: variables.id };
      const connection = { ...timelineConnection(round, language, isFirst), holder };
      return pageOf(postsOf(side, String(variables.id)), variables, connection);
    }
    case 'GroupsCometFeedRegularStoriesQuery':
    case 'GroupsCometFeedRegularStoriesPaginationQuery':
      return pageOf(groupPosts(side), variables, {
        root: ['group', 'group_feed'],
        label: 'GroupsCometFeedRegularStories_paginationGroup',
        optionsOf: () => ({ surface: 'group', round, language, counts: 'whole' }),
      });
    case 'ProfileCometHeaderQuery': {
      const account = side.accounts.find(({ id }) => id === variables.id);
      const user = account ? { profile_header_renderer: headerShape(account, language) } : null;
      return [{ data: { user }, extensions: { is_final: true } }];
    }
    case 'ProfileCometTilesQuery': {
      const account = side.accounts.find(({ id }) => id === variables.id);
      const user = account ? { id: account.id, profile_tile_sections: tilesShape(account) } : null;
      return [{ data: { user }, extensions: { is_final: true } }];
    }
    case 'CometSinglePostDialogContentQuery': {
      const post = side.posts.get(String(variables.storyID));
      const options = { surface: 'post', round, language, counts: 'whole', comments: COMMENTS } as const;
      return [{ data: { node: post ? storyShape(post, options) : null }, extensions: { is_final: true } }];
    }
    case 'CommentsListComponentsPaginationQuery':
      return moreComments(side, variables, language);
    case 'FBReelsRootWithEntrypointQuery':
      return reelResults(side, String(variables.video_id), round, language);
    default:
      return undefined;
  }
}

function pageOf(posts: StagePost[], variables: Json, connection: Connection): Json[] {
  const offset = Number(variables.cursor ?? 0);
  const end = offset + (variables.cursor === undefined ? FIRST_SCREEN : PAGE);
  const next = end < posts.length ? String(end) : undefined;
  return streamStories(connection, posts.slice(offset, end), next);
}

/** The names under which loads say what an advertisement is. */
const AD_KEYS = ['sponsored_data', 'th_dat_spo', 'sponsore_da', 'spo_dat_nsored'] as const;

/** On the home feed one story in three has its counts in a later result. */
function homeConnection(round: number, language: Language, { cursor }: Json): Connection {
  const load = Math.floor(Number(cursor ?? 0) / PAGE);
  const adKey = AD_KEYS[load % AD_KEYS.length] ?? AD_KEYS[0];
  return {
    root: ['viewer', 'news_feed'],
    label: 'CometNewsFeed_viewerConnection',
    optionsOf: (_, n) => ({
      surface: 'home',
      round,
      language,
      counts: n % 3 === 2 ? 'late' : 'whole',
      adKey,
    }),
  };
}

/** Of what a profile answers while scrolling, more than half is thinned. */
function timelineConnection(round: number, language: Language, isFirst: boolean): Connection {
  return {
    root: isFirst ? ['user', 'timeline_list_feed_units'] : ['node', 'timeline_list_feed_units'],
    label: 'ProfileCometTimelineFeed_user',
    optionsOf(post, n) {
      const isThin = !isFirst && Number(post.id.at(-2)) < 6;
      return {
        surface: 'profile',
        round,
        language,
        counts: isThin ? 'thin' : n % 4 === 2 ? 'late' : 'whole',
      };
    },
  };
}

/** Comments alone: only their tokens say to which feedback they belong. */
function moreComments(side: StageSide, { id }: Json, language: Language): Json[] {
  const post = [...side.posts.values()].find((one) => feedbackIdOf(one) === id);
  const edges = post ? commentsOf(post, COMMENTS + 4, language).slice(COMMENTS + 1) : [];
  const comments = { edges, page_info: { end_cursor: null, has_next_page: false } };
  const node = { __typename: 'Feedback', id, comment_rendering_instance_for_feed_location: { comments } };
  return [{ data: { node }, extensions: { is_final: true } }];
}

function reelResults(side: StageSide, videoId: string, round: number, language: Language): Json[] {
  const reels = reelsOf(side);
  const at = reels.findIndex((post) => videoIdOf(post) === videoId);
  const post = reels[at];
  if (!post) return [{ data: { video: null }, extensions: { is_final: true } }];
  return [
    { data: reelStory(post, reels.slice(at + 1, at + 6)), extensions: { is_final: false } },
    {
      label: 'FBReelsRootWithEntrypointQuery$defer$FBReelsFilm_story',
      path: ['video', 'creation_story'],
      data: reelFilm(post, round, language),
      extensions: { is_final: true },
    },
  ];
}
