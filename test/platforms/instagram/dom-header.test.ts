import { describe, expect, it } from 'vitest';
import instagram from '../../../src/platforms/instagram/index.ts';
import { open } from './page.ts';

/**
 * Heads of profiles after the anchors of the fact sheet (2025-12, 2026-01): links to both lists, the exact followers
 * in a title. Names are fictional.
 */

const exact = (value: number) => ({ value, exact: true });

describe('the head of a profile', () => {
  const tick = '<svg aria-label="認証済み"><path d="M19.998 3.094 14.638 0l"></path></svg>';
  const head = (
    posts: string,
    followers: string,
    following: string,
    name = '<span dir="auto">KPU Kota Contoh</span>',
  ) =>
    `<main><header><img alt="Foto profil kpu_kotacontoh" src="https://scontent.example/hd.jpg"><section>
     <div><div><a href="#"><h2><span>kpu_kotacontoh</span></h2></a>${tick}</div></div><div>${name}</div>
     <div><div><span>${posts}</span></div><div>${followers}</div><div>${following}</div></div>
     <span dir="auto">Akun resmi, 1.000 unggahan</span></section></header></main>`;
  const link = (list: string, inside: string) =>
    `<a href="/kpu_kotacontoh/${list}/"><span>${inside}</span></a>`;
  const profile = 'https://www.instagram.com/kpu_kotacontoh/';
  const indonesian = head(
    '<span>8.276</span> postingan',
    link('followers', '<span title="698.079.524"><span>698 jt</span></span> pengikut'),
    link('following', '<span>314</span> mengikuti'),
  );

  it('is read in Indonesian, with the exact followers of the title', () => {
    expect(open(indonesian, profile).read()).toEqual([
      {
        kind: 'account',
        platform: 'instagram',
        handle: 'kpu_kotacontoh',
        name: 'KPU Kota Contoh',
        avatarUrl: 'https://scontent.example/hd.jpg',
        verified: true,
        counts: { followers: exact(698_079_524), following: exact(314), posts: exact(8276) },
      },
    ]);
  });

  it('is read in a language whose words stand before the numbers', () => {
    const japanese = head(
      '投稿<span>8,276</span>件',
      link('followers', 'フォロワー<span title="12,345">1.2万</span>人'),
      link('following', 'フォロー中<span>314</span>人'),
    );
    expect(open(japanese, profile, 'ja').read()).toMatchObject([
      { counts: { followers: exact(12_345), following: exact(314), posts: exact(8276) } },
    ]);
  });

  it('is read without links, as a private profile shows it', () => {
    const closed = head(
      '<span>34</span> postingan',
      '<span title="1.204">1.204</span> pengikut',
      '<span>12</span> mengikuti',
    );
    expect(open(closed, profile).read()).toMatchObject([
      { handle: 'kpu_kotacontoh', counts: { followers: exact(1204) } },
    ]);
    expect(open(closed, 'https://www.instagram.com/lain_contoh/').read()).toEqual([]);
  });

  it('is read when the handle stands in one row with the numbers', () => {
    const page = indonesian.replace(
      '<div><div><span><span>8.276',
      '<div><a><h2>x</h2></a><div><span><span>8.276',
    );
    expect(open(page, profile).read()).toMatchObject([
      { counts: { posts: exact(8276), following: exact(314) } },
    ]);
  });

  it('is that of the account it shows, whatever the address already says', () => {
    expect(open(indonesian, 'https://www.instagram.com/lain_contoh/').read()).toMatchObject([
      { handle: 'kpu_kotacontoh' },
    ]);
  });

  it('has the id that the document states for this handle, and no id of an earlier profile', () => {
    const route = (handle: string) =>
      `<script type="application/json">{"route":{"props":{"page_logging":{"params":{"page_id":"profilePage_6209000001"}}},"url":"/x/","params":{"username":"${handle}"}}}</script>`;
    expect(open(indonesian + route('kpu_kotacontoh'), profile).read()).toMatchObject([{ id: '6209000001' }]);
    expect(open(indonesian + route('lain_contoh'), profile).read()[0]).not.toHaveProperty('id');
    const { document } = open(route('kpu_kotacontoh'));
    expect(instagram.accountOf(new URL(profile), document)).toEqual({
      id: '6209000001',
      handle: 'kpu_kotacontoh',
    });
  });

  it('gives nothing when the numbers do not stand as expected', () => {
    const four = indonesian.replace('<div><div><span><span>8.276', '<div><b></b><div><span><span>8.276');
    expect(open(four, profile).read()).toEqual([]);
  });
});
