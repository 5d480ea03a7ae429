import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/platforms/registry.ts';
import { handleIn, postOf } from '../../../src/platforms/youtube/addresses.ts';
import youtube from '../../../src/platforms/youtube/index.ts';
import { KPU, VIDEO } from './nodes.ts';

const at = (path: string) => new URL(path, 'https://www.youtube.com');

describe('the account of an address', () => {
  it.each([
    '',
    '/',
    '/videos',
    '/shorts?view=0',
    '/posts',
    '/about',
  ])('/@kpu_kotacontoh%s is a channel’s', (tab) => {
    expect(youtube.accountOf(at(`/@kpu_kotacontoh${tab}`))).toEqual({ handle: 'kpu_kotacontoh' });
  });

  it('is its id, or a handle that ends in a dot or is escaped', () => {
    expect(youtube.accountOf(at(`/channel/${KPU.id}/videos`))).toEqual({ id: KPU.id });
    expect(youtube.accountOf(at('/@OneMedia.'))).toEqual({ handle: 'OneMedia.' });
    expect(youtube.accountOf(at('/@%E9%81%B8'))).toEqual({ handle: '選' });
  });

  it.each([
    '/',
    '/watch?v=kpuVideo001',
    '/shorts/kpuVideo001',
    '/results?search_query=@kpu',
    '/feed/subscriptions',
    '/channel/x',
    '/c/KPUContoh',
    '/watch/@kpu',
  ])('%s is not', (path) => {
    expect(youtube.accountOf(at(path))).toBeUndefined();
  });

  it('is none on another host', () => {
    expect(youtube.accountOf(new URL('https://studio.youtube.com/@kpu_kotacontoh'))).toBeUndefined();
    expect(youtube.surfaceOf(new URL('https://www.youtube.example/@kpu_kotacontoh'))).toBeUndefined();
  });

  it('has no handle in texts without one', () => {
    for (const value of ['/channel/x', 'kpu@contoh.example', '', null, 7])
      expect(handleIn(value)).toBeUndefined();
  });
});

describe('the surface of an address', () => {
  it.each([
    ['/', 'feed'],
    ['/feed/subscriptions', 'feed'],
    ['/hashtag/pemilu', 'feed'],
    ['/playlist?list=PL1', 'feed'],
    ['/@kpu_kotacontoh', 'account'],
    ['/@kpu_kotacontoh/streams', 'account'],
    [`/channel/${KPU.id}/community`, 'account'],
    ['/c/KPUContoh', 'account'],
    ['/user/kpucontoh/videos', 'account'],
    [`/watch?v=${VIDEO}`, 'post'],
    [`/live/${VIDEO}`, 'post'],
    ['/post/UgkxKpuKotaContoh0001', 'post'],
    [`/shorts/${VIDEO}`, 'viewer'],
    ['/results?search_query=kpu', 'search'],
    ['/@kpu_kotacontoh/about', undefined],
    ['/@kpu_kotacontoh/playlists', undefined],
    ['/feed/channels', undefined],
    ['/account', undefined],
    ['/premium', undefined],
  ])('%s is %s', (path, surface) => {
    expect(youtube.surfaceOf(at(path))).toBe(surface);
  });
});

describe('the post of an address', () => {
  it.each([
    [`/watch?v=${VIDEO}`, 'watch'],
    [`/watch?app=desktop&v=${VIDEO}&t=12s`, 'watch'],
    [`https://m.youtube.com/watch?v=${VIDEO}`, 'watch'],
    [`/live/${VIDEO}?feature=share`, 'watch'],
    [`/shorts/${VIDEO}`, 'shorts'],
  ])('%s', (href, kind) => {
    expect(postOf(href)).toEqual({ id: VIDEO, kind });
  });

  it.each([
    '/watch?list=PL1',
    '/watch?v=short',
    '/watch?v=muchtoolongforone',
    '/shorts/',
    'https://example.com/watch?v=kpuVideo001',
    '',
    undefined,
  ])('%s is none', (href) => {
    expect(postOf(href)).toBeUndefined();
  });
});

describe('the addresses YouTube is read at', () => {
  const isWire = (url: string) => youtube.wireUrls.some((source) => new RegExp(source).test(url));

  it.each([
    'player',
    'next',
    'browse',
    'search',
    'get_watch',
    'reel/reel_item_watch',
    'reel/reel_watch_sequence',
    'updated_metadata',
  ])('%s is a response to read, on both hosts', (operation) => {
    expect(isWire(`https://www.youtube.com/youtubei/v1/${operation}?prettyPrint=false`)).toBe(true);
    expect(isWire(`https://m.youtube.com/youtubei/v1/${operation}`)).toBe(true);
  });

  it.each([
    'https://www.youtube.com/youtubei/v1/log_event?alt=json',
    'https://www.youtube.com/youtubei/v1/player/ad_break',
    'https://www.youtube.com/youtubei/v1/next_thing',
    'https://www.youtube.com/api/stats/watchtime',
    'https://evil.example/?u=https://www.youtube.com/youtubei/v1/next',
  ])('%s is not', (url) => {
    expect(isWire(url)).toBe(false);
  });

  it('are its pages on the desk and on telephones', () => {
    for (const host of ['www', 'm']) {
      expect(
        youtube.matches.some((pattern) => matchesPattern(pattern, `https://${host}.youtube.com/watch?v=1`)),
      ).toBe(true);
    }
  });
});

describe('the trace of a post', () => {
  it.each([
    `/watch?v=${VIDEO}`,
    `/watch?v=${VIDEO}&pp=0gcJ`,
    `https://www.youtube.com/watch?v=${VIDEO}`,
    `/shorts/${VIDEO}`,
    '/post/UgkxKpuKotaContoh0001',
  ])('%s is one', (text) => {
    expect(youtube.postTrace.test(text)).toBe(true);
  });

  it.each([
    `/watch?v=${VIDEO}&lc=UgkpuKomentar0000000001`,
    `/watch?v=${VIDEO}&list=PL1`,
    'https://yt3.ggpht.com/a/default-user=s48',
    '/@kpu_kotacontoh',
    `/channel/${KPU.id}`,
    'https://www.youtube.com/redirect?q=https://www.youtube.com/watch?v=kpuVideo001',
  ])('%s is none', (text) => {
    expect(youtube.postTrace.test(text)).toBe(false);
  });
});
