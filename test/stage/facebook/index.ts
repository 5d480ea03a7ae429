import type { StagePart, StageShow } from '../part.ts';
import type { StageAccount, StageFormat, StageSide } from '../world.ts';
import { cutAsWritten } from './counts.ts';
import { type Embedded, facebookDocument } from './document.ts';
import type { Json } from './feedback-shape.ts';
import { GROUP, postIdOfPfbid } from './ids.ts';
import { queryOf, respondFacebook } from './respond.ts';

const formats: readonly [StageFormat, ...StageFormat[]] = [
  'text',
  'photo',
  'photo',
  'photo',
  'carousel',
  'video',
  'reel',
  'reel',
  'link',
];

const facebook: StagePart = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com'],
  imageHosts: ['scontent.xx.fbcdn.net'],
  traits: {
    accountId: (index) => `6155900000000${index}`,
    followers: (base) => base,
    newId: (_, random) => String(random.between(100_000_000_000_000, 1_899_999_999_999_999)),
    formats,
    likesPerFollower: 0.006,
    hasViews: (format) => format === 'reel' || format === 'video',
    hidden: 0,
  },
  pages: {
    profile: 'https://www.facebook.com/kpu_kotacontoh',
    home: 'https://www.facebook.com/',
  },
  more: ['/', `/groups/${GROUP}/`],
  answer({ url, method, isDocument, body }, show) {
    const { side, look, round, files } = show;
    if (url.pathname === '/api/graphql/' && method === 'POST') {
      const lines = respondFacebook(side, queryOf(body), round);
      return lines && { lines };
    }
    if (!isDocument) return undefined;
    const ids = Object.fromEntries(side.accounts.map(({ handle, id }) => [handle, id]));
    return { html: facebookDocument(look, ids, carried(url.pathname, show), files.app, files.css) };
  },
  rate({ account }, { likes, comments, shares }, { followersKnown }) {
    if (!followersKnown) return undefined;
    return ((likes + comments + shares) * 100) / cutAsWritten(account.followers);
  },
  ratesAreRounded: true,
  followersStated: ({ followers }) => cutAsWritten(followers),
};

/** What the first screen of a page needs, as it stands in the document. */
function carried(path: string, show: StageShow): Embedded[] {
  const { side, look, round, dress } = show;
  const embed = (operation: string, variables: Json): Embedded => {
    const results = respondFacebook(side, { operation, variables, language: look.language }, round) ?? [];
    return { operation, results: results.map(dress) };
  };
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === '') return [embed('CometNewsFeedQuery', {})];
  if (first === 'reel') return [embed('FBReelsRootWithEntrypointQuery', { video_id: second })];
  const id = postIdOf(path);
  if (id !== undefined) return [embed('CometSinglePostDialogContentQuery', { storyID: id })];
  if (first === 'groups' && third === undefined) return [embed('GroupsCometFeedRegularStoriesQuery', {})];
  const account = accountOf(side, first);
  if (!account) return [];
  const operations = ['ProfileCometHeaderQuery', 'ProfileCometTimelineFeedQuery', 'ProfileCometTilesQuery'];
  return operations.map((operation) => embed(operation, { id: account.id }));
}

function accountOf(side: StageSide, handle: string): StageAccount | undefined {
  return side.accounts.find((account) => account.handle === handle);
}

function postIdOf(path: string): string | undefined {
  const [, pfbid] = /^\/[\w.]+\/posts\/(pfbid\w+)\/?$/.exec(path) ?? [];
  if (pfbid !== undefined) return postIdOfPfbid(pfbid);
  return /^\/groups\/\w+\/posts\/(\d+)\/?$/.exec(path)?.[1];
}

export default facebook;
