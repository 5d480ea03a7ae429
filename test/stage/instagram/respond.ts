import { pkOfShortcode } from '../post-ids.ts';
import type { StagePost, StageSide } from '../world.ts';
import { clipShape, type Json, mediaShape, profileShape } from './media-shape.ts';

const PAGE = 12;

/** What a page asks: the operation's name and its variables, from the request's form fields. */
export type InstagramQuery = { operation: string; variables: Json };

export function queryOf(form: string): InstagramQuery {
  const fields = new URLSearchParams(form);
  return {
    operation: fields.get('fb_api_req_friendly_name') ?? '',
    variables: JSON.parse(fields.get('variables') ?? '{}'),
  };
}

/** The body Instagram answers to a query of the stage's page; undefined for an operation it does not know. */
export function respondInstagram(side: StageSide, query: InstagramQuery, round: number): Json | undefined {
  const data = dataOf(side, query, round);
  return data && { data, extensions: { is_final: true }, status: 'ok' };
}

function dataOf(side: StageSide, { operation, variables }: InstagramQuery, round: number): Json | undefined {
  const offset = Number(variables.after ?? 0);
  const media = (post: StagePost) => ({ node: mediaShape(post, round), cursor: '' });
  switch (operation) {
    case 'PolarisFeedTimelineRootV2Query': {
      const posts = side.home.map(({ post }) => post);
      const connection = pageOf(posts, offset, (post, n) => homeEdge(post, n, round));
      return { xdt_api__v1__feed__timeline__connection: connection };
    }
    case 'PolarisProfilePageContentQuery': {
      const account = side.accounts.find(({ id }) => id === variables.id);
      return { user: account ? profileShape(account, postsOf(side, account.handle).length) : null };
    }
    case 'PolarisProfilePostsQuery':
    case 'PolarisProfilePostsTabContentQuery_connection': {
      const posts = postsOf(side, String(variables.username));
      return { xdt_api__v1__feed__user_timeline_graphql_connection: pageOf(posts, offset, media) };
    }
    case 'PolarisProfileReelsTabContentQuery':
    case 'PolarisProfileReelsTabContentQuery_connection': {
      const reels = postsOf(side, String(variables.username)).filter(({ format }) => format === 'reel');
      const edge = (post: StagePost) => ({ node: { media: clipShape(post, round) }, cursor: '' });
      return { xdt_api__v1__clips__user__connection_v2: pageOf(reels, offset, edge) };
    }
    case 'PolarisClipsTabDesktopContainerQuery': {
      const reels = [...side.posts.values()].filter(({ format, promoted }) => format === 'reel' && !promoted);
      const edge = (post: StagePost) => ({ node: { media: mediaShape(post, round) }, cursor: '' });
      return { xdt_api__v1__clips__home__connection_v2: pageOf(reels, offset, edge) };
    }
    case 'PolarisPostRootQuery': {
      const post = side.posts.get(pkOfShortcode(String(variables.shortcode)));
      return { xdt_api__v1__media__shortcode__web_info: { items: post ? [mediaShape(post, round)] : [] } };
    }
    default:
      return undefined;
  }
}

/** A profile's grid: pinned first, then newest first; a co-author's grid has the common post too. */
export function postsOf(side: StageSide, handle: string): StagePost[] {
  const posts = [...side.posts.values()].filter(
    ({ account, coauthor, promoted }) => !promoted && [account.handle, coauthor?.handle].includes(handle),
  );
  posts.sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt);
  return posts;
}

/** In the feed a post stands plainly, as a suggestion, or as an advertisement. */
function homeEdge(post: StagePost, n: number, round: number): Json {
  const media = mediaShape(post, round);
  const place = post.promoted
    ? { media: null, explore_story: null, ad: { items: [media], ad_title: 'stage' } }
    : n % 9 === 8
      ? { media: null, explore_story: { media }, ad: null }
      : { media, explore_story: null, ad: null };
  return { node: { ...place, __typename: 'XDTFeedItem' }, cursor: String(n) };
}

function pageOf(posts: StagePost[], offset: number, edge: (post: StagePost, n: number) => Json): Json {
  const end = offset + PAGE;
  return {
    edges: posts.slice(offset, end).map((post, n) => edge(post, offset + n)),
    page_info: { end_cursor: String(end), has_next_page: end < posts.length, has_previous_page: offset > 0 },
  };
}
