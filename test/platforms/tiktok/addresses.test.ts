import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/platforms/registry.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import { author, ID, item } from './nodes.ts';

const SITE = 'https://www.tiktok.com';

describe('the account of an address', () => {
  it.each([
    `${SITE}/@kpu_kotacontoh`,
    `${SITE}/@kpu_kotacontoh/`,
    `${SITE}/@kpu_kotacontoh?lang=id-ID#atas`,
    `${SITE}/%40kpu_kotacontoh`,
    `${SITE}/@kpu_kotacontoh/playlist/debat-7100000000000000077`,
    'https://m.tiktok.com/@kpu_kotacontoh',
  ])('%s is a profile', (address) => {
    expect(tiktok.accountOf(new URL(address))).toEqual({ handle: 'kpu_kotacontoh' });
    expect(tiktok.surfaceOf(new URL(address))).toBe('account');
  });

  it.each([
    ...[
      '/',
      '/foryou',
      '/search?q=@kpu_kotacontoh',
      `/@kpu_kotacontoh/video/${ID}`,
      `/@kpu_kotacontoh/photo/${ID}`,
    ],
    ...['/@kpu_kotacontoh/live', '/tag/pilkada', '/@', '/kpu_kotacontoh', '/@kpu_kotacontoh/collection/a-1'],
  ])('%s is none', (path) => {
    expect(tiktok.accountOf(new URL(SITE + path))).toBeUndefined();
  });

  it('keeps dots, and is none on another site', () => {
    expect(tiktok.accountOf(new URL(`${SITE}/@dinas.contoh`))).toEqual({ handle: 'dinas.contoh' });
    expect(tiktok.accountOf(new URL('https://example.org/@kpu_kotacontoh'))).toBeUndefined();
  });
});

describe('the kind of a page', () => {
  it.each([
    ['/', 'viewer'],
    ['/foryou', 'viewer'],
    ['/following?lang=id-ID', 'viewer'],
    ['/friends', 'viewer'],
    ['/explore', 'feed'],
    ['/tag/pilkada', 'feed'],
    ['/music/suara-asli-7100000000000000055', 'feed'],
    ['/@kpu_kotacontoh/collection/a-1', 'feed'],
    ['/search?q=kpu', 'search'],
    ['/search/video?q=kpu', 'search'],
    [`/@kpu_kotacontoh/video/${ID}`, 'post'],
    [`/@kpu_kotacontoh/photo/${ID}?is_from_webapp=1`, 'post'],
    [`/v/${ID}.html`, 'post'],
    ['/@kpu_kotacontoh', 'account'],
  ])('%s is %s', (path, surface) => {
    expect(tiktok.surfaceOf(new URL(SITE + path))).toBe(surface);
  });

  it.each([
    '/messages',
    '/setting',
    '/tiktokstudio/upload',
    '/@kpu_kotacontoh/live',
    '/live',
    '/about',
    '/login',
  ])('%s has no posts', (path) => {
    expect(tiktok.surfaceOf(new URL(SITE + path))).toBeUndefined();
  });

  it('is unknown on another site', () => {
    expect(tiktok.surfaceOf(new URL('https://www.tiktok.com.example.org/explore'))).toBeUndefined();
    expect(tiktok.accountOf(new URL('https://www.tiktok.com.example.org/@kpu_kotacontoh'))).toBeUndefined();
    expect(tiktok.surfaceOf(new URL('https://example.org/'))).toBeUndefined();
  });
});

describe('the addresses TikTok is read at', () => {
  const isWire = (url: string) => tiktok.wireUrls.some((source) => new RegExp(source).test(url));

  it.each([
    ...[
      'recommend',
      'post',
      'creator',
      'repost',
      'favorite',
      'user/collect',
      'collection',
      'related',
      'explore',
    ].map((name) => `${SITE}/api/${name}/item_list/?aid=1988&count=12`),
    ...['music', 'challenge', 'story', 'preload', 'mix', 'something_new'].map(
      (name) => `${SITE}/api/${name}/item_list/`,
    ),
    ...[
      'item/detail',
      'search/item/full',
      'search/general/full',
      'user/detail',
      'comment/list',
      'comment/list/reply',
    ].map((name) => `${SITE}/api/${name}/?WebIdLastTime=1`),
    'https://m.tiktok.com/api/item/detail/?itemId=1',
    `${SITE}/api/post/item_list?count=35`,
  ])('%s is a response to read', (url) => {
    expect(isWire(url)).toBe(true);
  });

  it.each([
    `${SITE}/api/im/message/list/`,
    `${SITE}/api/user/settings/`,
    `${SITE}/api/commit/item/digg/`,
    `${SITE}/api/comment/publish/`,
    `${SITE}/api/search/general/preview/`,
    `${SITE}/api/inbox/notice_count/`,
    'https://example.org/api/post/item_list/',
    'https://nottiktok.com/api/post/item_list/',
    'https://evil.example/?u=https://www.tiktok.com/api/post/item_list/',
    `${SITE}/api/x?u=/api/post/item_list/`,
  ])('%s is not', (url) => {
    expect(isWire(url)).toBe(false);
  });

  it('are its pages, also for telephones', () => {
    for (const host of [SITE, 'https://m.tiktok.com']) {
      expect(tiktok.matches.some((pattern) => matchesPattern(pattern, `${host}/foryou`))).toBe(true);
    }
  });
});

describe('the trace of posts', () => {
  function traces(body: unknown): number {
    let found = 0;
    JSON.parse(JSON.stringify(body), (_key, value) => {
      if (typeof value === 'string' && tiktok.postTrace.test(value)) found += 1;
      return value;
    });
    return found;
  }

  it('is the picture of a post, of a video or of photos', () => {
    expect(traces(item())).toBe(1);
    expect(
      tiktok.postTrace.test('https://p16-pu-sign-no.tiktokcdn-eu.com/obj/tos-no1a-p-0037-no/a?x=1'),
    ).toBe(true);
    expect(tiktok.postTrace.test('https://p16-sign-sg.tiktokcdn.com/tos-alisg-i-photomode-sg/a.jpeg')).toBe(
      true,
    );
  });

  it('is no avatar, no hashtag’s picture and no text', () => {
    expect(traces(author())).toBe(0);
    expect(tiktok.postTrace.test('https://p16-common-sign.tiktokcdn-us.com/tiktok-obj/66169dc4')).toBe(false);
    expect(tiktok.postTrace.test('lihat https://p16-sign.tiktokcdn.com/tos-alisg-p-0037/a')).toBe(false);
  });
});
