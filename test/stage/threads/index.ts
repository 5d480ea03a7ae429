import type { StagePart, StageShow } from '../part.ts';
import { newMetaPk, pkOfShortcode } from '../post-ids.ts';
import { countsAt } from '../world.ts';
import { type Carried, type Embedded, threadsDocument } from './document.ts';
import { laterPart, queryOf, respondThreads, type ThreadsQuery } from './respond.ts';

const DATA_PATHS = ['/graphql/query', '/api/graphql'];

const threads: StagePart = {
  id: 'threads',
  name: 'Threads',
  /** The old address serves the same pages. */
  hosts: ['www.threads.com', 'www.threads.net'],
  imageHosts: ['scontent.cdninstagram.com'],
  traits: {
    accountId: (index) => `6310000400${index}`,
    followers: (base, index) => Math.round(base * 0.6) + index,
    newId: newMetaPk,
    formats: ['text', 'text', 'text', 'photo', 'photo', 'carousel', 'video', 'link'],
    likesPerFollower: 0.015,
    hasViews: () => true,
    hidden: 0.04,
    quotes: true,
    replies: true,
    answers: true,
  },
  pages: { profile: 'https://www.threads.com/@kpu_kotacontoh', home: 'https://www.threads.com/' },
  more: ['/', '/search?q=pemilih', '/@kpu_kotacontoh/replies', '/@kpu_kotacontoh/reposts'],
  answer({ url, isDocument, body }, show) {
    if (DATA_PATHS.includes(url.pathname)) {
      const json = respondThreads(askedOf(show), queryOf(body));
      return json && { json };
    }
    if (!isDocument) return undefined;
    const { look, files } = show;
    return { html: threadsDocument(look, carriedBy(url.pathname, show), files.app, files.css) };
  },
  rate({ account, hidden }, { likes, comments, reposts, quotes }, { followersKnown }) {
    if (hidden || !followersKnown) return undefined;
    return ((likes + comments + reposts + quotes) / account.followers) * 100;
  },
  followersStated: ({ followers }) => followers,
};

function askedOf({ side, round, look }: StageShow) {
  return { side, round, language: look.language };
}

/** What the document of a path carries itself. */
function carriedBy(path: string, show: StageShow): Carried {
  const { dress, side, round } = show;
  const post = side.posts.get(pkOfShortcode(/\/post\/([\w-]+)/.exec(path)?.[1] ?? ''));
  const results = carriedQueries(path).map((query): Embedded => {
    return { query, body: dress(respondThreads(askedOf(show), query)) };
  });
  const [main] = results;
  if (post && main) results.push({ query: main.query, body: dress(laterPart(post)), part: 1 });
  const views = post && !post.hidden ? countsAt(post, round).views : null;
  return { results, gating: dress({ enable_feed: true, enable_view_counts: false, view_counts: views }) };
}

function carriedQueries(path: string): ThreadsQuery[] {
  const [, username, tab = '', code] = /^\/@([\w.]+)(?:\/(\w+)(?:\/([\w-]+))?)?/.exec(path) ?? [];
  if (code !== undefined) {
    const variables = { postID: pkOfShortcode(code) };
    return [
      { operation: 'BarcelonaPermalinkMobilePostColumnPageQuery', variables },
      { operation: 'BarcelonaPostPageDirectQuery', variables },
      { operation: 'BarcelonaLoggedOutRelatedPostsQuery', variables },
    ];
  }
  if (username === undefined) {
    return path === '/' ? [{ operation: 'BarcelonaFeedDirectQuery', variables: {} }] : [];
  }
  const tabName = { replies: 'Replies', reposts: 'Reposts' }[tab] ?? 'Threads';
  return [
    { operation: 'BarcelonaProfilePageDirectQuery', variables: { username } },
    { operation: `BarcelonaProfile${tabName}TabDirectQuery`, variables: { username } },
  ];
}

export default threads;
