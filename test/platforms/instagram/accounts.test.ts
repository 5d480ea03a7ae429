import { describe, expect, it } from 'vitest';
import instagram from '../../../src/platforms/instagram/index.ts';
import { graphNode, KPU, readWire } from './nodes.ts';

const exact = (value: number) => ({ value, exact: true });

describe('an account of Instagram', () => {
  it('is read from the profile header of today', () => {
    const user = {
      ...KPU,
      biography: 'Akun resmi',
      bio_links: [{ url: 'https://kpu.contoh.example/', lynx_url: 'https://l.instagram.com/?u=x' }],
      external_url: '',
      is_verified: true,
      profile_pic_url: 'https://scontent.example/s.jpg',
      hd_profile_pic_url_info: { url: 'https://scontent.example/hd.jpg' },
      follower_count: 15_320,
      following_count: 44,
      media_count: 811,
    };
    expect(readWire({ data: { user, viewer: null } })).toEqual([
      {
        kind: 'account',
        platform: 'instagram',
        id: KPU.pk,
        handle: KPU.username,
        name: KPU.full_name,
        bio: 'Akun resmi',
        website: 'https://kpu.contoh.example/',
        avatarUrl: 'https://scontent.example/hd.jpg',
        verified: true,
        counts: { followers: exact(15_320), following: exact(44), posts: exact(811) },
      },
    ]);
  });

  it('is read from the logged-out profile of 2026, whose id is not that of the Facebook side', () => {
    const user = {
      ...KPU,
      id: '17841454122337874',
      follower_count: 10_939,
      following_count: 44,
      all_media_count: null,
    };
    expect(readWire({ data: { xig_user_by_username: user } })).toMatchObject([
      { id: KPU.pk, counts: { followers: exact(10_939), following: exact(44) } },
    ]);
  });

  it('is read from the old profile API, together with its posts', () => {
    const user = {
      id: KPU.pk,
      username: KPU.username,
      external_url: 'http://kpu.contoh.example/',
      external_url_linkshimmed: 'https://l.instagram.com/?u=x',
      edge_followed_by: { count: 900 },
      edge_follow: { count: 12 },
      edge_owner_to_timeline_media: { count: 34, edges: [{ node: graphNode() }] },
    };
    expect(readWire({ data: { user } })).toMatchObject([
      { kind: 'post' },
      {
        kind: 'account',
        website: 'http://kpu.contoh.example/',
        counts: { followers: exact(900), following: exact(12), posts: exact(34) },
      },
    ]);
  });

  it('is read from the owner of an old post', () => {
    const owner = { id: KPU.pk, username: KPU.username, edge_followed_by: { count: 87_903 } };
    expect(readWire({ data: { xdt_shortcode_media: graphNode({ owner }) } })).toMatchObject([
      { kind: 'post' },
      { kind: 'account', counts: { followers: exact(87_903) } },
    ]);
  });

  it('is read when it states its posts alone', () => {
    const old = { id: KPU.pk, username: KPU.username, edge_owner_to_timeline_media: { count: 279 } };
    const posts = { counts: { posts: exact(279) } };
    expect(readWire({ data: { shortcode_media: graphNode({ owner: old }) } })[1]).toMatchObject(posts);
    expect(readWire({ data: { user: { ...KPU, media_count: 279 } } })).toMatchObject([posts]);
  });

  it('is none without any stated count', () => {
    expect(readWire({ data: { user: { ...KPU, follower_count: null } } })).toEqual([]);
    expect(readWire({ data: { hashtag: { id: '17843826142012701', media_count: 5 } } })).toEqual([]);
  });
});

describe('the account of an address', () => {
  const handle = (path: string) => instagram.accountOf(new URL(path, 'https://www.instagram.com'))?.handle;

  it.each([
    '/kpu_kotacontoh/',
    '/KPU_KotaContoh',
    '/kpu_kotacontoh/reels/',
    '/kpu_kotacontoh/tagged/',
    '/kpu_kotacontoh/reposts/?hl=id',
    '/kpu_kotacontoh/followers/',
  ])('is stated by %s', (path) => expect(handle(path)).toBe('kpu_kotacontoh'));

  it.each([
    '/',
    '/reels/',
    '/reels/DUPJtwEjH_q/',
    '/explore/',
    '/explore/tags/pemilu/',
    '/p/DUPJtwEjH_q/',
    '/kpu_kotacontoh/p/DUPJtwEjH_q/',
    '/kpu_kotacontoh/reel/DUPJtwEjH_q/',
    '/kpu_kotacontoh/saved/',
    '/stories/kpu_kotacontoh/1/',
    '/accounts/edit/',
    '/direct/inbox/',
    '/about/',
    '/%F0%9F%98%80/',
  ])('is not stated by %s', (path) => expect(handle(path)).toBeUndefined());

  it('is none on another site', () => {
    expect(instagram.accountOf(new URL('https://example.com/kpu_kotacontoh/'))).toBeUndefined();
  });
});

describe('the addresses of responses', () => {
  const copied = (url: string) => instagram.wireUrls.some((pattern) => new RegExp(pattern).test(url));

  it.each([
    'https://www.instagram.com/graphql/query',
    'https://www.instagram.com/graphql/query/?query_hash=0',
    'https://www.instagram.com/api/graphql',
    'https://www.instagram.com/api/v1/feed/user/1/',
    'https://i.instagram.com/api/v1/media/1/info/',
    'https://www.instagram.com/p/DUPJtwEjH_q/?__a=1&__d=dis',
    'https://www.instagram.com/kpu_kotacontoh/?hl=id&__a=1',
  ])('include %s', (url) => expect(copied(url)).toBe(true));

  it.each([
    'https://www.instagram.com/ajax/qm/?__a=1&__user=0',
    'https://www.instagram.com/logging_client_events',
    'https://www.instagram.com/kpu_kotacontoh/',
    'https://example.com/graphql/query',
  ])('do not include %s', (url) => expect(copied(url)).toBe(false));
});
