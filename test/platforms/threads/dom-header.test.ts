import { describe, expect, it } from 'vitest';
import { exact, KPU, PK } from './nodes.ts';
import { open, rendered } from './page.ts';

/** The header of a profile in the form of 2026-02: name, handle, followers with the whole number in a title. */

const PAGE = 'https://www.threads.com/@kpu_kotacontoh';
const header = (followers: string, handle: string = KPU.username) =>
  `<div role="region"><div><div><div><h1>KPU Kota Contoh</h1><span dir="auto"><span>${handle}</span></span></div></div>
   <div><a href="/login"><div><span dir="auto">${followers}</span></div></a></div></div>${rendered(PK, ['5'])}</div>`;
const accounts = (html: string, lang = 'en', pageUrl = PAGE) =>
  open(html, pageUrl, lang)
    .read()
    .filter(({ kind }) => kind === 'account');

describe('the header of a profile', () => {
  it('states the whole number in its title, in any language', () => {
    const account = {
      kind: 'account',
      platform: 'threads',
      handle: KPU.username,
      counts: { followers: exact(48_215) },
    };
    expect(accounts(header('<span title="48,215">48K</span> followers'))).toEqual([account]);
    expect(accounts(header('<span title="48.215">48 rb</span> pengikut'), 'id')).toEqual([account]);
    expect(accounts(header('フォロワー<span title="48,215">4.8万</span>人'), 'ja')).toEqual([account]);
    expect(accounts(header('<span title="904">904</span> followers'))).toMatchObject([
      { counts: { followers: exact(904) } },
    ]);
  });

  it('states a shortened number where there is no title', () => {
    expect(accounts(header('5.4M followers'))).toMatchObject([
      { counts: { followers: { value: 5_400_000, exact: false } } },
    ]);
    expect(accounts(header('5,4 jt pengikut'), 'id')).toMatchObject([
      { counts: { followers: { value: 5_400_000, exact: false } } },
    ]);
    expect(accounts(header('812 pengikut'), 'id')).toMatchObject([{ counts: { followers: exact(812) } }]);
  });

  it.each([
    ['no number', 'followers'],
    ['a title that is another number', '<span title="9">48K</span>'],
    ['two numbers', '<span title="48,215">48K</span><span title="12,904">12K</span>'],
    ['a part of the followers', 'Budi and 12 other followers'],
    ['another number', '12 threads'],
  ])('states nothing with %s', (_, followers) => expect(accounts(header(followers))).toEqual([]));

  it('is not read when it is another’s than the address says, or on another page', () => {
    const shown = '<span title="48,215">48K</span> followers';
    expect(accounts(header(shown, 'bawaslu_contoh'))).toEqual([]);
    expect(accounts(header(shown), 'en', 'https://www.threads.com/')).toEqual([]);
  });

  it('is not a title inside a post', () => {
    const post = rendered(PK, ['<span title="48,215">48K</span>']);
    expect(accounts(`<div><span>${KPU.username}</span>${post}</div>`)).toEqual([]);
  });
});
