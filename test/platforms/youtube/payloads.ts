import type { Payload } from '../payload.ts';
import {
  card,
  channelPage,
  commentEntity,
  commentRenderer,
  comments,
  communityPost,
  continuation,
  DINAS,
  KPU,
  lockup,
  player,
  runs,
  shortsLockup,
  simple,
  topicPage,
  watchPage,
} from './nodes.ts';

/** Small responses written by hand from the platform's sheet, one for each place and generation (nodes.ts). */

const CHANNEL = 'https://www.youtube.com/@kpu_kotacontoh';
const WATCH = 'https://www.youtube.com/watch?v=kpuVideo001';

function payload(name: string, page: string, operation: string | undefined, body: unknown): Payload {
  const request = operation && `https://www.youtube.com/youtubei/v1/${operation}?prettyPrint=false`;
  return { name: `own: YouTube ${name}`, page, ...(request && { request }), text: JSON.stringify(body) };
}

const related = [
  lockup([['Dinas Contoh'], ['15 jt x ditonton', '1 tahun yang lalu'], []], {
    id: 'dinasVid002',
    channel: DINAS,
  }),
  lockup([['Dinas Contoh'], ['2 rb menonton']], { id: 'dinasVid003', style: 'LIVE', channel: DINAS }),
];

const payloads: Payload[] = [
  payload('player', WATCH, 'player', player()),
  payload('watch page', WATCH, 'next', watchPage({ related })),
  payload(
    'channel with cards of 2026-01',
    `${CHANNEL}/videos`,
    'browse',
    channelPage([{ videoRenderer: card({ ownerText: undefined }) }]),
  ),
  payload(
    'channel with lockups',
    `${CHANNEL}/videos`,
    'browse',
    channelPage([{ lockupViewModel: lockup([['43 rb x ditonton', '6 bulan yang lalu']]) }]),
  ),
  payload(
    'Shorts tab',
    `${CHANNEL}/shorts`,
    'browse',
    channelPage([{ shortsLockupViewModel: shortsLockup('895 rb x ditonton') }]),
  ),
  payload(
    'continuation',
    `${CHANNEL}/videos`,
    'browse',
    continuation([{ lockupViewModel: lockup([['766 x ditonton', '2 tahun yang lalu']]) }]),
  ),
  payload('search', 'https://www.youtube.com/results?search_query=kpu', 'search', {
    contents: [
      { videoRenderer: card() },
      {
        channelRenderer: {
          channelId: KPU.id,
          title: simple(KPU.name),
          subscriberCountText: simple(`@${KPU.handle}`),
          videoCountText: simple('2,5 rb subscriber'),
        },
      },
    ],
  }),
  payload('the window about a channel', CHANNEL, 'browse', {
    aboutChannelViewModel: {
      channelId: KPU.id,
      canonicalChannelUrl: `http://www.youtube.com/@${KPU.handle}`,
      subscriberCountText: '2,5 rb subscriber',
      videoCountText: '1.234 video',
    },
  }),
  payload(
    'comments',
    WATCH,
    'next',
    comments([commentEntity('UgkpuKomentar0000000001')], {
      total: { countText: runs('19.783', ' Komentar') },
    }),
  ),
  payload('community', `${CHANNEL}/posts`, 'browse', {
    contents: [{ backstagePostRenderer: communityPost() }],
  }),
  payload('comments until 2024', WATCH, 'next', { comment: { commentRenderer: commentRenderer() } }),
  payload('topic', `https://www.youtube.com/channel/${DINAS.id}`, 'browse', topicPage()),
];

export default payloads;
