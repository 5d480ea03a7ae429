import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../src/model/reading.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import {
  author,
  type Fields,
  ID,
  item,
  list,
  OTHER,
  OWNER_ID,
  PAGE,
  photoItem,
  scope,
  sigiItem,
  videoDetail,
} from './nodes.ts';

const SECOND = '7595402273000000002';

function postsOf(body: unknown, pageUrl = PAGE): PostReading[] {
  return tiktok.readWire(body, { pageUrl }).flatMap((reading) => (reading.kind === 'post' ? [reading] : []));
}

function one(changes: Fields): PostReading | undefined {
  return postsOf(list(item(changes)))[0];
}

describe('an item of TikTok', () => {
  it('is read with everything it states', () => {
    expect(postsOf(list(item()))).toEqual([
      {
        kind: 'post',
        platform: 'tiktok',
        id: ID,
        url: `https://www.tiktok.com/@kpu_kotacontoh/video/${ID}`,
        author: { id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
        caption: 'Cek namamu di DPT #pilkada ',
        createdAt: '2026-01-15T02:00:17.000Z',
        format: 'video',
        counts: {
          likes: { value: 21_357, exact: true },
          comments: { value: 1_240, exact: true },
          shares: { value: 10_451, exact: true },
          saves: { value: 3_018, exact: true },
          views: { value: 1_263_504, exact: true },
        },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a list', list(item())],
    ['the lists of a search', { item_list: [item()] }],
    [
      'a general search',
      {
        data: [
          { type: 4, user_list: [] },
          { type: 1, item: item() },
        ],
      },
    ],
    ['a detail', { itemInfo: { itemStruct: item() }, statusCode: 0 }],
    ['a video page', scope(videoDetail(item()))],
    ['a page without a wrapper', videoDetail(item())],
    ['the list of a page', scope({ 'webapp.updated-items': [item()] })],
    ['a place that does not exist yet', { payload: [[{ card: { media: item() } }]] }],
    ['nothing at all', item()],
  ])('is the same in %s', (_where, body) => {
    expect(postsOf(body)).toEqual(postsOf(list(item())));
  });

  it('has its time as a number or a text, and from its id only where it states none', () => {
    expect(one({ createTime: '1768442417' })?.createdAt).toBe('2026-01-15T02:00:17.000Z');
    expect(one({ createTime: '1768442417' })).not.toHaveProperty('createdAtFrom');
    for (const createTime of [undefined, null, 0, '', 'soon']) {
      expect(one({ createTime })).toMatchObject({
        createdAt: '2026-01-15T02:00:00.000Z',
        createdAtFrom: 'id',
      });
    }
  });

  it('has no caption when it is empty, and keeps its line breaks and last space', () => {
    expect(one({ desc: '' })).not.toHaveProperty('caption');
    expect(one({ desc: 'Satu\u2028Dua ' })?.caption).toBe('Satu\u2028Dua ');
    expect(one({ desc: undefined })?.id).toBe(ID);
  });

  it('keeps its id from its video when it came as a number that lost digits', () => {
    expect(one({ id: JSON.parse(ID) })?.id).toBe(ID);
    expect(postsOf(list(item({ id: JSON.parse(ID), video: {} })))).toEqual([]);
  });

  it('has no id 0', () => {
    for (const id of ['0', 0]) {
      expect(one({ id })?.id).toBe(ID);
      expect(postsOf(list(item({ id, video: { id } })))).toEqual([]);
    }
  });

  it('can hold another one, which is a post of its own', () => {
    const inner = item({ id: SECOND, author: OTHER });
    expect(postsOf(list(item({ original: { item: inner } }))).map(({ id }) => id)).toEqual([ID, SECOND]);
  });

  it('of one photo is a photo, of several a carousel, with an address of its own', () => {
    const [photo] = postsOf(photoItem(1));
    expect(photo).toMatchObject({
      format: 'photo',
      url: `https://www.tiktok.com/@kpu_kotacontoh/photo/${ID}`,
    });
    expect(postsOf(photoItem(3))[0]?.format).toBe('carousel');
    expect(postsOf(photoItem(0))[0]).not.toHaveProperty('format');
    expect(one({ imagePost: null })?.format).toBe('video');
  });

  it('of 2023 has the handle where its author is today', () => {
    expect(postsOf({ ItemModule: { [ID]: sigiItem() } })[0]).toMatchObject({
      url: `https://www.tiktok.com/@kpu_kotacontoh/video/${ID}`,
      author: { id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
      createdAt: '2026-01-15T02:00:17.000Z',
    });
  });

  it('without an author has no address', () => {
    expect(one({ author: undefined })).not.toHaveProperty('url');
    expect(one({ author: undefined })).not.toHaveProperty('author');
  });

  it('among reposts and favourites is its author’s, whosever page it is', () => {
    expect(postsOf(list(item({ author: OTHER })))[0]).toMatchObject({
      url: `https://www.tiktok.com/@dinas.contoh/video/${ID}`,
      author: { handle: 'dinas.contoh', name: 'Dinas Contoh' },
    });
  });

  it('is promoted only where it says so, also on its own page', () => {
    expect(one({ isAd: true })?.promoted).toBe(true);
    expect(postsOf(scope(videoDetail(item({ isAd: true, adAuthorization: true }))))[0]?.promoted).toBe(true);
    expect(one({ isAd: false, adAuthorization: true })).not.toHaveProperty('promoted');
    expect(one({ isAd: undefined })).not.toHaveProperty('promoted');
  });

  it('is read from preloaded lists too', () => {
    const requestUrl = 'https://www.tiktok.com/api/preload/item_list/?aid=1988';
    expect(tiktok.readWire(list(item()), { pageUrl: PAGE, requestUrl })).toContainEqual(
      expect.objectContaining({ kind: 'post', id: ID }),
    );
  });

  it('stated twice is one post with the better counts', () => {
    const { statsV2: _exact, ...rounded } = item();
    for (const body of [list(rounded, item()), list(item(), rounded)]) {
      expect(postsOf(body)).toHaveLength(1);
      expect(postsOf(body)[0]?.counts.likes).toEqual({ value: 21_357, exact: true });
    }
  });

  it('stands in the order of the list', () => {
    expect(postsOf(list(item({ id: SECOND }), item())).map(({ id }) => id)).toEqual([SECOND, ID]);
  });
});

describe('no items are', () => {
  it.each<[string, unknown]>([
    [
      'a hashtag',
      {
        challengeInfo: {
          challenge: { id: '1', title: 'a', desc: 'b' },
          stats: { videoCount: 3, viewCount: 9 },
        },
      },
    ],
    ['a bare id', { itemList: [{ id: ID }] }],
    ['a live room', list(item({ liveRoomInfo: { title: 'Debat' } }))],
    [
      'an account with its own statistics',
      { id: OWNER_ID, desc: '', stats: { diggCount: 4, followerCount: 9 } },
    ],
    [
      'an account with the day it was made',
      { ...author(), createTime: 1_608_061_074, stats: { diggCount: 4, heartCount: 9 } },
    ],
    ['an error', { statusCode: 10_222, statusMsg: '' }],
    ['an empty list', { itemList: null, hasMore: false, statusCode: 0 }],
    ['a mobile response', { aweme_list: [{ aweme_id: ID, desc: 'a', statistics: { digg_count: 3 } }] }],
  ])('%s', (_what, body) => {
    expect(postsOf(body)).toEqual([]);
  });
});
