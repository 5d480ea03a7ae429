import type { Payload } from '../payload.ts';
import {
  author,
  byOwner,
  comment,
  ID,
  item,
  list,
  OTHER,
  PAGE,
  photoItem,
  scope,
  sigiState,
  userDetail,
  userInfo,
  videoDetail,
} from './nodes.ts';

/** Small responses and pages' data written by hand from the platform's sheet (shapes of 2023 to 2026). */

const API = 'https://www.tiktok.com/api';
const { statsV2: _exact, ...rounded } = item({ id: '7595402273000000002' });

function payload(name: string, page: string, request: string | undefined, body: unknown): Payload {
  return {
    name: `own: TikTok ${name}`,
    page,
    ...(request && { request: API + request }),
    text: JSON.stringify(body),
  };
}

const payloads: Payload[] = [
  payload(
    'For You',
    'https://www.tiktok.com/foryou',
    '/recommend/item_list/?aid=1988',
    list(
      item(),
      item({ id: '7595402273000000003', author: OTHER, isAd: true }),
      photoItem(3, { id: '7595402273000000004' }),
    ),
  ),
  payload('profile', PAGE, '/post/item_list/?count=35', list(item(), rounded)),
  payload('reposts', PAGE, '/repost/item_list/', list(item({ author: OTHER }))),
  payload('item', `${PAGE}/video/${ID}`, '/item/detail/', {
    itemInfo: { itemStruct: item() },
    statusCode: 0,
  }),
  payload('video search', 'https://www.tiktok.com/search/video?q=kpu', '/search/item/full/', {
    item_list: [rounded],
  }),
  payload('general search', 'https://www.tiktok.com/search?q=kpu', '/search/general/full/', {
    data: [
      { type: 1, item: rounded },
      { type: 4, user_list: [{ user_info: { unique_id: 'kpu_kotacontoh', follower_count: 12_300 } }] },
    ],
  }),
  payload('account', PAGE, '/user/detail/', { userInfo: userInfo(), statusCode: 0 }),
  payload('comments', `${PAGE}/video/${ID}`, `/comment/list/?aweme_id=${ID}`, {
    comments: [
      comment('7608900000000000001', {
        reply_comment: [comment('7608900000000000003', { reply_id: '7608900000000000001' })],
      }),
      comment('7608900000000000002', byOwner),
    ],
  }),
  payload(
    'video page',
    `${PAGE}/video/${ID}`,
    undefined,
    scope(videoDetail(item({ createTime: '1768442417' }))),
  ),
  payload('profile page', PAGE, undefined, scope(userDetail(userInfo()))),
  payload(
    'list in a page',
    'https://www.tiktok.com/explore',
    undefined,
    scope({ 'webapp.updated-items': [item(), rounded] }),
  ),
  payload(
    'page without a wrapper',
    `${PAGE}/video/${ID}`,
    undefined,
    videoDetail(item({ author: author() })),
  ),
  payload('page of 2023', PAGE, undefined, sigiState()),
];

export default payloads;
