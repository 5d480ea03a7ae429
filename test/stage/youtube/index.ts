import type { StageDepth, StagePart } from '../part.ts';
import { newVideoId } from '../post-ids.ts';
import type { StageCounts, StagePost } from '../world.ts';
import { carriedBy } from './carried.ts';
import { YOUTUBE_HEADERS, youtubeDocument } from './document.ts';
import { hasComments, type Told } from './facts.ts';
import { isInVideosTab } from './lists.ts';
import { respondYoutube } from './respond.ts';
import { cutTo } from './texts.ts';

const ORIGIN = 'https://www.youtube.com';

/** A video with comments that lists of comments alone state in full. */
const POPULAR: StageCounts = {
  likes: 18_567,
  comments: 1_284,
  reposts: 0,
  quotes: 0,
  shares: 0,
  saves: 0,
  views: 624_735,
};

const SPECIAL: Readonly<Record<number, Partial<StagePost>>> = {
  1: { format: 'live' },
  4: { format: 'video', upcoming: true },
  8: { format: 'video', hidden: true },
  10: { format: 'video', hidden: false, counts: POPULAR },
  13: { format: 'video', membersOnly: true },
  15: { format: 'video', commentsOff: true },
};

const youtube: StagePart = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com'],
  imageHosts: ['i.ytimg.com', 'yt3.ggpht.com'],
  traits: {
    accountId: (index) => `UCStageKotaContoh0000${index}AQ`,
    followers: (base, index) => Math.round(base * 0.8) + index,
    newId: (_, random) => newVideoId(random),
    formats: ['video', 'video', 'video', 'video', 'video', 'short'],
    likesPerFollower: 0.02,
    hasViews: () => true,
    hidden: 0.03,
    coauthors: true,
    postsFactor: 1.3,
    special: (place) => SPECIAL[place] ?? {},
  },
  pages: {
    profile: `${ORIGIN}/@kpu_kotacontoh/videos`,
    home: `${ORIGIN}/`,
    post: ({ id, format }) => `${ORIGIN}/${format === 'short' ? `shorts/${id}` : `watch?v=${id}`}`,
  },
  listed: {
    has: (post) => isInVideosTab(post) && !post.membersOnly,
    count: 'views',
    of: (_, { views }) => (views === null ? undefined : cutTo(views, 2)),
  },
  more: [
    '/',
    '/@kpu_kotacontoh',
    '/@kpu_kotacontoh/shorts',
    '/@pemkotcontoh/videos',
    '/results?search_query=pemilih',
  ],
  answer({ url, isDocument, body }, { side, now, look, round, files, dress }) {
    if (url.pathname.startsWith('/youtubei/v1/')) {
      const { context, ...request } = JSON.parse(body);
      const told: Told = { side, now, round, language: context.client.hl };
      const json = respondYoutube(url.pathname.slice('/youtubei/v1/'.length), request, told);
      return json && { json };
    }
    if (!isDocument) return undefined;
    const { initialData, player } = carriedBy(url, { side, now, round, language: look.language });
    const carried = {
      ...(initialData !== undefined && { initialData: dress(initialData) }),
      ...(player !== undefined && { player: dress(player) }),
    };
    const html = youtubeDocument(look, side.accounts, carried, files.app, files.css);
    return { html, headers: YOUTUBE_HEADERS };
  },
  rate(post, { likes, comments, views }, { pageUrl, read }) {
    const depth = read === 'list' && isPageOf(post, pageUrl) ? 'page' : read;
    if (depth === 'list' || post.hidden || post.upcoming || views === null || !hasComments(post))
      return undefined;
    return ((likes + commentsStated(comments, depth)) / views) * 100;
  },
  followersStated: ({ followers }) => cutTo(followers, 3),
};

function isPageOf({ id }: StagePost, address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return pathname === '/watch' ? searchParams.get('v') === id : pathname === `/shorts/${id}`;
}

/** The panel beside a video has the number cut; only the comments themselves come with all of it. */
function commentsStated(comments: number, depth: StageDepth): number {
  return depth === 'comments' ? comments : cutTo(comments, 2);
}

export default youtube;
