import { describe, expect, it } from 'vitest';
import type { AccountReading } from '../../../src/model/reading.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import { author, item, list, OTHER, OWNER_ID, PAGE, sigiItem, sigiState, userInfo } from './nodes.ts';

function accountsOf(body: unknown): AccountReading[] {
  return tiktok
    .readWire(body, { pageUrl: PAGE })
    .flatMap((reading) => (reading.kind === 'account' ? [reading] : []));
}

describe('the account of a header', () => {
  it('is read with everything it states', () => {
    expect(accountsOf({ userInfo: userInfo(), statusCode: 0 })).toEqual([
      {
        kind: 'account',
        platform: 'tiktok',
        id: OWNER_ID,
        handle: 'kpu_kotacontoh',
        name: 'KPU Kota Contoh',
        bio: 'Akun resmi KPU Kota Contoh',
        website: 'https://kpu.contoh.example/',
        avatarUrl: 'https://p16-sign.tiktokcdn.com/tos-alisg-avt-0068/kpu~1080.jpeg?x-expires=1',
        verified: true,
        counts: {
          followers: { value: 12_345, exact: true },
          following: { value: 24, exact: true },
          posts: { value: 612, exact: true },
        },
      },
    ]);
  });

  it('has rounded followers where only stats has them', () => {
    expect(accountsOf(userInfo({ statsV2: undefined }))[0]?.counts.followers).toEqual({
      value: 12_300,
      exact: false,
    });
  });

  it('has no bio, website or tick where there is none', () => {
    const [found] = accountsOf(userInfo({ user: OTHER }));
    expect(found).toMatchObject({ handle: 'dinas.contoh' });
    for (const name of ['bio', 'website', 'verified']) expect(found).not.toHaveProperty(name);
  });

  it('has a website also where its scheme is left out, and no other thing as one', () => {
    const websiteOf = (link: unknown) =>
      accountsOf(userInfo({ user: author({ bioLink: { link } }) }))[0]?.website;
    expect(websiteOf('kpu.contoh.example/layanan')).toBe('https://kpu.contoh.example/layanan');
    expect(websiteOf('http://kpu.contoh.example')).toBe('http://kpu.contoh.example');
    for (const link of ['javascript:alert(1)', 'hubungi kami', '', null, 7])
      expect(websiteOf(link)).toBeUndefined();
  });

  it('is none without a count or without a name', () => {
    expect(accountsOf({ userInfo: { user: {}, stats: {} } })).toEqual([]);
    expect(accountsOf(userInfo({ stats: { heartCount: 9 }, statsV2: undefined }))).toEqual([]);
    expect(accountsOf(userInfo({ user: { nickname: 'KPU' } }))).toEqual([]);
  });
});

describe('the account of an item’s author', () => {
  it('is read from each item that has its statistics', () => {
    const found = accountsOf(list(item(), item({ id: '7595402273000000002', author: OTHER })));
    expect(found).toMatchObject([
      {
        id: OWNER_ID,
        bio: 'Akun resmi KPU Kota Contoh',
        counts: { followers: { value: 12_300, exact: false } },
      },
      { handle: 'dinas.contoh', counts: { posts: { value: 612, exact: true } } },
    ]);
  });

  it('takes the newer statistics first', () => {
    const [found] = accountsOf(item({ authorStatsV2: { followerCount: '12345' } }));
    expect(found?.counts.followers).toEqual({ value: 12_345, exact: true });
  });

  it('is none where the statistics are missing, or zeros although there is a post', () => {
    expect(accountsOf(item({ authorStats: undefined }))).toEqual([]);
    expect(accountsOf(item({ authorStats: { followerCount: 0, followingCount: 0, videoCount: 0 } }))).toEqual(
      [],
    );
    expect(accountsOf(item({ authorStats: { followerCount: 0, videoCount: 1 } }))).toHaveLength(1);
  });

  it('is one with its header where one source has both', () => {
    const [found, ...more] = accountsOf({ userInfo: userInfo(), itemList: [item()] });
    expect(more).toEqual([]);
    expect(found?.counts.followers).toEqual({ value: 12_345, exact: true });
  });
});

describe('the tables of 2023', () => {
  it('state accounts in two halves, joined by handle', () => {
    expect(accountsOf(sigiState())).toMatchObject([
      { id: OWNER_ID, handle: 'kpu_kotacontoh', counts: { followers: { value: 12_300, exact: false } } },
    ]);
  });

  it('leave out who has no second half, and the viewer', () => {
    const stats = JSON.parse('{"b":{"followerCount":3},"__proto__":{"followerCount":4}}');
    expect(accountsOf({ UserModule: { users: { a: author() }, stats } })).toEqual([]);
    expect(accountsOf(sigiState()).map(({ handle }) => handle)).not.toContain('penonton');
  });

  it('have authors with statistics of their own', () => {
    const [found] = accountsOf(sigiItem({ authorStats: { followerCount: 12, videoCount: 3 } }));
    expect(found).toMatchObject({ id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' });
  });
});
