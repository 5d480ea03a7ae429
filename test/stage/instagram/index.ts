import type { StagePart } from '../part.ts';
import { newMetaPk } from '../post-ids.ts';
import { instagramDocument } from './document.ts';
import { type InstagramQuery, queryOf, respondInstagram } from './respond.ts';

const instagram: StagePart = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  imageHosts: ['scontent.cdninstagram.com'],
  traits: {
    accountId: (index) => `5900200000${index}`,
    followers: (base, index) => Math.round(base * 1.7) + index,
    newId: newMetaPk,
    formats: ['photo', 'photo', 'carousel', 'carousel', 'reel', 'reel', 'video'],
    likesPerFollower: 0.012,
    hasViews: (format) => format === 'reel',
    hidden: 0.05,
    coauthors: true,
  },
  pages: {
    profile: 'https://www.instagram.com/kpu_kotacontoh/',
    home: 'https://www.instagram.com/',
  },
  more: ['/', '/reels/'],
  answer({ url, isDocument, body }, { side, look, round, files, dress }) {
    const answer = (query: InstagramQuery) => respondInstagram(side, query, round);
    if (url.pathname === '/graphql/query') {
      const json = answer(queryOf(body));
      return json && { json };
    }
    if (!isDocument) return undefined;
    const query = carriedQuery(url.pathname);
    const embedded = query ? [{ query, body: dress(answer(query)) }] : [];
    const ids = Object.fromEntries(side.accounts.map(({ handle, id }) => [handle, id]));
    return { html: instagramDocument(look, ids, embedded, files.app, files.css) };
  },
  rate({ account, hidden }, { likes, comments }, { followersKnown }) {
    return hidden || !followersKnown ? undefined : ((likes + comments) / account.followers) * 100;
  },
  followersStated: ({ followers }) => followers,
};

/** The query whose answer stands in the document itself: a post's page and the feed, never a profile. */
function carriedQuery(path: string): InstagramQuery | undefined {
  const [, shortcode] = /\/(?:p|reel)\/([\w-]+)\/$/.exec(path) ?? [];
  if (shortcode !== undefined) return { operation: 'PolarisPostRootQuery', variables: { shortcode } };
  return path === '/' ? { operation: 'PolarisFeedTimelineRootV2Query', variables: {} } : undefined;
}

export default instagram;
