import { describe, expect, it } from 'vitest';
import facebook from '../../../src/platforms/facebook/index.ts';
import { matchesPattern } from '../../../src/platforms/registry.ts';

const url = (path: string) => new URL(path, 'https://www.facebook.com');

describe('the address of an account', () => {
  it.each([
    ['/kpu.kotacontoh', { handle: 'kpu.kotacontoh' }],
    ['/kpu.kotacontoh/reels/', { handle: 'kpu.kotacontoh' }],
    ['/kpu_kotacontoh', { handle: 'kpu_kotacontoh' }],
    ['/kpu.kotacontoh/followers', { handle: 'kpu.kotacontoh' }],
    ['/KPU-Kota-Contoh-100064000000001/', { handle: 'KPU-Kota-Contoh-100064000000001' }],
    ['/profile.php?id=100064000000001&sk=photos', { id: '100064000000001' }],
    ['/people/KPU-Kota-Contoh/100064000000001/', { id: '100064000000001' }],
    ['/p/KPU-Kota-Contoh-100064000000001/', { id: '100064000000001' }],
    ['https://m.facebook.com/kpu.kotacontoh?x=1', { handle: 'kpu.kotacontoh' }],
    ['https://web.facebook.com/kpu.kotacontoh', { handle: 'kpu.kotacontoh' }],
  ])('%s', (path, account) => {
    expect(facebook.accountOf(url(path))).toEqual(account);
  });

  it.each([
    '/',
    '/home.php',
    '/groups/relawancontoh',
    '/watch',
    '/messages/t/1',
    '/profile.php',
    '/profile.php?id=x',
    '/kpu.kotacontoh/posts/pfbid0abc',
    '/100064000000001',
    '/people/KPU',
    'https://example.org/kpu.kotacontoh',
    'https://business.facebook.com/kpu.kotacontoh',
  ])('is not %s', (path) => {
    expect(facebook.accountOf(url(path))).toBeUndefined();
  });
});

describe('the surface of an address', () => {
  it.each([
    ['feed', ['/', '/?sk=h_chr', '/home.php', '/watch/', '/groups/feed/', '/groups/']],
    [
      'account',
      [
        '/kpu.kotacontoh',
        '/kpu.kotacontoh/photos',
        '/profile.php?id=100064000000001',
        '/profile.php?id=1&sk=reels_tab',
        '/people/KPU/100064000000001/',
      ],
    ],
    [
      'post',
      [
        '/kpu.kotacontoh/posts/pfbid0abc',
        '/kpu.kotacontoh/posts/judul-panjang/1200000000000001/',
        '/permalink.php?story_fbid=pfbid0&id=1',
        '/groups/relawancontoh/posts/12/',
        '/groups/1/permalink/12/',
        '/photo/?fbid=1&set=a',
        '/photo.php?fbid=1',
        '/kpu.kotacontoh/videos/123/',
        '/watch/?v=12',
        '/watch/?ref=saved&v=12',
        '/story.php?story_fbid=1',
        '/share/p/1AbC/',
        '/kpu.kotacontoh/photos/a.1/2/',
      ],
    ],
    ['viewer', ['/reel/123/', '/reel/?s=tab', '/reels/']],
    ['search', ['/search/posts/?q=kpu', '/hashtag/pemilu']],
    ['group', ['/groups/relawancontoh', '/groups/123/media', '/groups/123/?sorting_setting=CHRONOLOGICAL']],
  ])('is %s', (surface, paths) => {
    expect(paths.map((path) => [path, facebook.surfaceOf(url(path))])).toEqual(
      paths.map((path) => [path, surface]),
    );
  });

  it.each([
    '/messages/t/1',
    '/settings',
    '/notifications',
    '/marketplace',
    '/stories/1/2',
    '/kpu.kotacontoh/followers',
    '/kpu.kotacontoh/about',
    '/groups/123/members',
    '/groups/discover/',
    '/login/',
    '/friends',
    '/events/1',
    '/profile.php?id=1&sk=followers',
  ])('is none for %s', (path) => {
    expect(facebook.surfaceOf(url(path))).toBeUndefined();
  });
});

describe('the addresses of responses', () => {
  const wanted = (address: string) => facebook.wireUrls.some((source) => new RegExp(source).test(address));

  it('are those of GraphQL alone', () => {
    expect(['www', 'web', 'm'].every((host) => wanted(`https://${host}.facebook.com/api/graphql/`))).toBe(
      true,
    );
    expect(wanted('https://www.facebook.com/api/graphql/?doc=1')).toBe(true);
    for (const other of [
      'https://www.facebook.com/ajax/bulk-route-definitions/',
      'https://example.org/?https://www.facebook.com/api/graphql/',
      'https://www.facebook.com/messaging/x',
    ]) {
      expect(wanted(other)).toBe(false);
    }
  });

  it('come from the pages that are asked for', () => {
    const matches = (address: string) => facebook.matches.some((pattern) => matchesPattern(pattern, address));
    expect(matches('https://m.facebook.com/kpu.kotacontoh')).toBe(true);
    expect(matches('https://mbasic.facebook.com/')).toBe(false);
  });
});
