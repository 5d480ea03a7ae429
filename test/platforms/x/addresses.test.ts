import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/platforms/registry.ts';
import x from '../../../src/platforms/x/index.ts';
import { header, page, schema } from './page.ts';

function handleAt(address: string) {
  return x.accountOf(new URL(address))?.handle;
}

describe('the account of an address', () => {
  it.each([
    'https://x.com/kpu_kotacontoh',
    'https://x.com/kpu_kotacontoh/',
    'https://x.com/kpu_kotacontoh?lang=id#top',
    'https://x.com/kpu_kotacontoh/with_replies',
    'https://x.com/kpu_kotacontoh/media',
    'https://x.com/kpu_kotacontoh/highlights',
    'https://x.com/kpu_kotacontoh/likes',
    'https://x.com/kpu_kotacontoh/articles',
    'https://x.com/kpu_kotacontoh/verified_followers',
    'https://mobile.x.com/kpu_kotacontoh',
    'https://twitter.com/kpu_kotacontoh',
    'https://mobile.twitter.com/kpu_kotacontoh/media',
  ])('%s is a profile', (address) => {
    expect(handleAt(address)).toBe('kpu_kotacontoh');
  });

  it.each([
    ...[
      '',
      'home',
      'explore',
      'explore/tabs/trending',
      'search?q=kpu',
      'i/bookmarks',
      'i/communities/1',
      'settings',
    ],
    ...[
      'notifications',
      'notifications/mentions',
      'messages',
      'compose/post',
      'hashtag/pemilu',
      'jobs',
      'tos',
      'HOME',
    ],
    ...[
      'privacy',
      'login',
      'kpu_kotacontoh/status/1',
      'kpu_kotacontoh/status/1/photo/1',
      'kpu_kotacontoh/unknown',
    ],
    ...['nama-yang-salah', 'a.b', 'terlalu_panjang_untuk_nama', 'i/web/status/1'],
  ])('/%s is not', (path) => {
    expect(handleAt(`https://x.com/${path}`)).toBeUndefined();
  });

  it('is none on another host', () => {
    expect(handleAt('https://example.com/kpu_kotacontoh')).toBeUndefined();
    expect(handleAt('https://developer.x.com/en')).toBeUndefined();
  });

  it('has its id from the document when that is about the same account', () => {
    const url = new URL('https://x.com/KPU_KotaContoh');
    const known = { id: '1500000000000000001', handle: 'KPU_KotaContoh' };
    expect(x.accountOf(url, page(schema()))).toEqual(known);
    expect(x.accountOf(url, page(header()))).toEqual(known);
    expect(x.accountOf(new URL('https://x.com/dinas_contoh'), page(schema() + header()))).toEqual({
      handle: 'dinas_contoh',
    });
  });
});

describe('the addresses X is read at', () => {
  const isWire = (url: string) => x.wireUrls.some((source) => new RegExp(source).test(url));

  it.each([
    'https://x.com/i/api/graphql/eoJ5zbv51Z_KVl81v9PmLQ/UserTweets?variables=%7B%7D',
    'https://x.com/i/api/graphql/eoJ5zbv51Z_KVl81v9PmLQ/HomeTimeline',
    'https://api.x.com/graphql/eoJ5zbv51Z_KVl81v9PmLQ/TweetResultByRestId?variables=%7B%7D',
    'https://twitter.com/i/api/graphql/eoJ5zbv51Z_KVl81v9PmLQ/TweetDetail?x=1',
    'https://x.com/i/api/graphql/abc/SomethingNew_V2?variables=1',
  ])('%s is a response to read', (url) => {
    expect(isWire(url)).toBe(true);
  });

  it.each([
    'https://x.com/i/api/1.1/jot/client_event.json',
    'https://x.com/i/api/graphql/abc',
    'https://example.com/i/api/graphql/abc/UserTweets',
    'https://evil.example/?u=https://x.com/i/api/graphql/abc/UserTweets',
  ])('%s is not', (url) => {
    expect(isWire(url)).toBe(false);
  });

  it('are its pages, today and of old, also for telephones', () => {
    for (const host of ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com']) {
      expect(x.matches.some((pattern) => matchesPattern(pattern, `https://${host}/home`))).toBe(true);
    }
  });
});
