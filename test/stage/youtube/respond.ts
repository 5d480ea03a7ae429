import type { StagePost } from '../world.ts';
import { commentsNext, repliesNext } from './comments-shape.ts';
import { type Json, readToken, type Told } from './facts.ts';
import { channel, home, moreOfList, search, type Tab } from './lists.ts';
import { playerResponse } from './player-shape.ts';
import { reelItem, reelSequence } from './reel-shape.ts';
import { viewCount, watchNext } from './watch-shape.ts';

/** What a page posts to `/youtubei/v1/…`, as far as the stage reads it. */
export type YoutubeRequest = {
  browseId?: string;
  /** Of a channel: its tab. */
  params?: string;
  continuation?: string;
  videoId?: string;
  query?: string;
  /** Asks the player for its microformat alone. */
  isMasked?: boolean;
};

/** The body that YouTube answers; undefined for a request that it does not know. */
export function respondYoutube(endpoint: string, request: YoutubeRequest, told: Told): Json | undefined {
  const body = bodyOf(endpoint, request, told);
  return body && { responseContext: { visitorData: 'stage' }, ...body, trackingParams: 'c3RhZ2U' };
}

function bodyOf(endpoint: string, request: YoutubeRequest, told: Told): Json | undefined {
  const post = told.side.posts.get(request.videoId ?? '');
  switch (endpoint) {
    case 'browse':
      return browse(request, told);
    case 'search':
      return request.continuation === undefined
        ? search(request.query ?? '', told)
        : continued(request.continuation, told);
    case 'player':
      return post && playerResponse(post, told, request.isMasked ?? false);
    case 'next':
      return request.continuation === undefined
        ? post && watchNext(post, told)
        : continued(request.continuation, told);
    case 'reel/reel_item_watch':
      return post && reelItem(post, told);
    case 'reel/reel_watch_sequence':
      return post && reelSequence(post, told);
    case 'updated_metadata':
      return post && updatedMetadata(post, told);
    default:
      return undefined;
  }
}

function browse({ browseId = '', params, continuation }: YoutubeRequest, told: Told): Json | undefined {
  if (continuation !== undefined) return continued(continuation, told);
  if (browseId === 'FEwhat_to_watch') return home(told);
  const account = told.side.accounts.find(({ id }) => id === browseId);
  return account && channel(account, tabOf(params), told);
}

export function tabOf(name: string | undefined): Tab {
  return name === 'videos' || name === 'shorts' ? name : 'featured';
}

function continued(token: string, told: Told): Json | undefined {
  const { kind, subject, offset } = readToken(token);
  const post = told.side.posts.get(subject);
  const [what, comment = ''] = kind.split(' ');
  if (post && what === 'comments') return commentsNext(post, told);
  if (post && what === 'replies') return repliesNext(post, comment, told);
  return moreOfList(kind, subject, offset, told);
}

/** The counter of a running stream. */
function updatedMetadata(post: StagePost, told: Told): Json {
  return {
    continuation: { timedContinuationData: { timeoutMs: 5_000, continuation: '' } },
    actions: [{ updateViewershipAction: { viewCount: { videoViewCountRenderer: viewCount(post, told) } } }],
  };
}
