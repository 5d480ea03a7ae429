import type { PageLook } from '../part.ts';
import type { StagePost, StageSide } from '../world.ts';
import { countsAt } from '../world.ts';
import { identity, infoId, type Place, postShape, repostShape } from './post-shape.ts';
import {
  conversationOf,
  foundFor,
  homeOf,
  profileOf,
  relatedTo,
  repliesOf,
  repostsOf,
  type Thread,
} from './threads-of.ts';
import { type Json, profileShape } from './user-shape.ts';

/** Threads of a first screen (4 to 28 posts were seen) and of each answer while scrolling (none was). */
const FIRST_PAGE = 12;
const FURTHER_PAGE = 6;

/** What a page asks: the operation's name and its variables, from the request's form fields. */
export type ThreadsQuery = { operation: string; variables: Json };

export type Asked = { side: StageSide; round: number; language: PageLook['language'] };

export function queryOf(form: string): ThreadsQuery {
  const fields = new URLSearchParams(form);
  return {
    operation: fields.get('fb_api_req_friendly_name') ?? '',
    variables: JSON.parse(fields.get('variables') ?? '{}'),
  };
}

/** The body Threads answers to a query of the stage's page; undefined for an operation it does not know. */
export function respondThreads(asked: Asked, query: ThreadsQuery): Json | undefined {
  const data = dataOf(asked, query);
  return data && { data, extensions: { is_final: true } };
}

function dataOf({ side, round, language }: Asked, { operation, variables }: ThreadsQuery): Json | undefined {
  const handle = String(variables.username ?? '');
  const post = side.posts.get(String(variables.postID ?? ''));
  const list = (threads: readonly Thread[]) =>
    pageOf(threads, Number(variables.after ?? 0), (thread) => threadShape(thread, round, 'list'));
  switch (operation) {
    case 'BarcelonaFeedDirectQuery':
    case 'BarcelonaFeedPaginationDirectQuery': {
      const node = (thread: Thread) => ({ text_post_app_thread: threadShape(thread, round, 'list') });
      return { feedData: pageOf(homeOf(side), Number(variables.after ?? 0), node) };
    }
    case 'BarcelonaProfilePageDirectQuery': {
      const account = side.accounts.find((one) => one.handle === handle);
      return { user: account ? profileShape(account) : null };
    }
    case 'BarcelonaProfileThreadsTabDirectQuery':
    case 'BarcelonaProfileThreadsTabRefetchableDirectQuery':
      return { mediaData: list(profileOf(side, handle)) };
    case 'BarcelonaProfileRepliesTabDirectQuery':
    case 'BarcelonaProfileRepliesTabRefetchableDirectQuery':
      return { mediaData: list(repliesOf(side, handle)) };
    case 'BarcelonaProfileRepostsTabDirectQuery':
    case 'BarcelonaProfileRepostsTabRefetchableDirectQuery':
      return { mediaData: list(repostsOf(side, handle)) };
    case 'BarcelonaSearchResultsQuery': {
      const node = (thread: Thread) => ({ thread: threadShape(thread, round, 'list') });
      const found = foundFor(side, String(variables.query ?? ''));
      return { searchResults: pageOf(found, Number(variables.after ?? 0), node) };
    }
    case 'BarcelonaPermalinkMobilePostColumnPageQuery':
    case 'BarcelonaPostColumnPageQuery':
      return { media: post ? postShape(post, round, 'page') : null };
    case 'BarcelonaPostPageDirectQuery': {
      const threads = post ? conversationOf(side, post) : [];
      const edges = threads.map((thread) => ({ node: threadShape(thread, round, 'page'), cursor: null }));
      return { data: { edges, page_info: { end_cursor: null, has_next_page: false } } };
    }
    case 'BarcelonaLoggedOutRelatedPostsQuery': {
      const threads = post ? relatedTo(side, post) : [];
      return { relatedPosts: { threads: threads.map((thread) => threadShape(thread, round, 'page')) } };
    }
    case 'BarcelonaPostViewCountQuery':
      return { media: post ? viewsShape(post, round, language) : null };
    default:
      return undefined;
  }
}

/** A thread; its keys are those of lists (2026-02) or of the page of a post (2026-06). */
function threadShape({ posts, repost }: Thread, round: number, place: Place): Json {
  const shape = (post: StagePost) =>
    repost?.form === 'wrapper' ? repostShape(post, repost.by, round) : postShape(post, round, place);
  const [first] = posts;
  if (place === 'page') {
    const around = {
      reply_facepile_users: [],
      view_replies_cta_string: null,
      can_inline_expand_below: false,
      inline_expansion_info: null,
      parent_post_unavailable_reason: null,
    };
    const items = posts.map((post) => ({ post: shape(post), ...around }));
    return { id: first?.id, header: null, thread_items: items, thread_type: 'thread' };
  }
  return {
    thread_items: posts.map((post) => ({ post: shape(post), __typename: 'XDTThreadItem' })),
    thread_header_context: repost ? { reposted_by: { username: repost.by.handle } } : null,
    id: first?.id,
    __typename: 'XDTThread',
  };
}

/** What is said of a post's views when they are asked for: a text, in the way of the page's language. */
function viewsShape(post: StagePost, round: number, language: PageLook['language']): Json {
  const { views } = countsAt(post, round);
  const text = views?.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
  return {
    ...identity(post),
    text_post_app_info: { id: infoId(post), impression_count: post.hidden ? null : (text ?? null) },
  };
}

/** What comes of the main post later, in a script of its own: no code in it. */
export function laterPart(post: StagePost): Json {
  const info = { id: infoId(post), self_thread: null, direct_replies: { edges: [] }, impression_count: null };
  return { data: { media: { ...identity(post), text_post_app_info: info } } };
}

function pageOf(threads: readonly Thread[], offset: number, node: (thread: Thread) => Json): Json {
  const end = offset + (offset === 0 ? FIRST_PAGE : FURTHER_PAGE);
  return {
    edges: threads
      .slice(offset, end)
      .map((thread, n) => ({ node: node(thread), cursor: String(offset + n) })),
    page_info: {
      end_cursor: String(end),
      has_next_page: end < threads.length,
      has_previous_page: false,
      start_cursor: null,
    },
  };
}
