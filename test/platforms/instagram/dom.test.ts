import { describe, expect, it } from 'vitest';
import instagram from '../../../src/platforms/instagram/index.ts';
import { codeOf, PK } from './nodes.ts';
import { open } from './page.ts';

/**
 * Pages built after the anchors of the fact sheet (2025-12, 2026-01): permalink with time, action row in a section,
 * tiles with icons, profile head with the exact followers in a title. Names are fictional.
 */

const SECOND = '3828214581177566955';
const LIKE = '<svg aria-label="いいね！"><title>x5</title><path d="M16.792 3.904A4.989"></path></svg>';
const COMMENT = '<svg aria-label="コメント"><path d="M20.656 17.008a9.993"></path></svg>';
const SHARE = '<svg aria-label="Bagikan"><path d="M13.973 20.046"></path></svg>';
const SAVE = '<svg aria-label="Simpan"><polygon points="20 21 12 13.44"></polygon></svg>';
const REEL = '<svg aria-label="Clip"><path d="m12.823 1 2.974 5.002"></path></svg>';
const CAROUSEL = '<svg aria-label="?"><path d="M34.8 29.7V11"></path></svg>';

const number = (text: string) => (text === '' ? '' : `<span role="button">${text}</span>`);
const row = (likes: string, comments: string, comment = COMMENT) => `<section><div>
  <span><div role="button">${LIKE}</div></span>${number(likes)}
  <span><div role="button">${comment}</div></span>${comment === '' ? '' : number(comments)}
  <div role="button">${SHARE}</div>${number('77')}</div><div role="button">${SAVE}</div></section>`;
const permalink = (path: string, time = '2026-02-02T01:16:04.000Z') =>
  `<a href="${path}"><span><time datetime="${time}">2 h</time></span></a>`;
const commentLink =
  '<a href="/p/DUPJtwEjH_q/c/17961812978955508/"><time datetime="2026-02-03T00:00:00.000Z">1 h</time></a>';
const article = (pk: string, likes = '493', comments = '17') =>
  `<article><header>${permalink(`/p/${codeOf(pk)}/`)}</header>${row(likes, comments)}${commentLink}</article>`;
const tile = (path: string, icon = '') =>
  `<a href="${path}"><div><div><img alt="Pengumuman" src="https://scontent.example/1.jpg"></div></div><div>${icon}</div></a>`;

const exact = (value: number) => ({ value, exact: true });

describe('posts on the page', () => {
  it('are the articles of a feed, each with its own counts', () => {
    const page = open(`<main>${article(PK, '1.234', '17')}${article(SECOND, '12,3 rb', '')}</main>`);
    expect(page.read()).toEqual([
      {
        kind: 'post',
        platform: 'instagram',
        id: PK,
        url: `https://www.instagram.com/p/${codeOf(PK)}/`,
        createdAt: '2026-02-02T01:16:04.000Z',
        counts: { likes: exact(1234), comments: exact(17) },
      },
      expect.objectContaining({ id: SECOND, counts: { likes: { value: 12_300, exact: false } } }),
    ]);
    const found = page.find();
    expect(found.map(({ id, element }) => [id, element.localName])).toEqual([
      [PK, 'article'],
      [SECOND, 'article'],
    ]);
    for (const { element, slot } of found) {
      expect(slot).toMatchObject({
        parent: element.querySelector('section'),
        corner: 'middle-right',
        size: 'pill',
      });
    }
  });

  it('have no article of their own on the desktop page of a post', () => {
    const path = `/kpu_kotacontoh/reel/${codeOf(PK)}/`;
    const more = tile(`/kpu_kotacontoh/p/${codeOf(SECOND)}/`, CAROUSEL);
    const page = open(
      `<main role="main"><time datetime="2026-02-02T01:17:00.000Z"></time>${commentLink}${row('493', '17')}${permalink(path)}<div>${more}</div></main>`,
      `https://www.instagram.com${path}`,
    );
    expect(page.read()).toMatchObject([
      {
        id: PK,
        author: { handle: 'kpu_kotacontoh' },
        format: 'reel',
        counts: { likes: exact(493), comments: exact(17) },
      },
      { id: SECOND, format: 'carousel', counts: {} },
    ]);
    expect(page.find().map(({ element }) => element.localName)).toEqual(['main', 'a']);
  });

  it('stand in a dialog above the grid that they were opened from', () => {
    const grid = `<main>${tile(`/kpu_kotacontoh/p/${codeOf(SECOND)}/`)}${tile(`/kpu_kotacontoh/p/${codeOf(PK)}/`)}</main>`;
    const dialog = `<div role="dialog"><div><div>${permalink(`/p/${codeOf(PK)}/`)}${row('493', '17')}</div></div></div>`;
    const page = open(grid + dialog, `https://www.instagram.com/p/${codeOf(PK)}/`);
    expect(
      page.find().map(({ id, element }) => [id, element.getAttribute('role') ?? element.localName]),
    ).toEqual([
      [SECOND, 'a'],
      [PK, 'a'],
      [PK, 'dialog'],
    ]);
    expect(page.read().find(({ id }) => id === PK)).toMatchObject({ counts: { likes: exact(493) } });
  });

  it('without an article are told apart by their permalinks', () => {
    const part = (pk: string, likes: string) =>
      `<div><div>${permalink(`/p/${codeOf(pk)}/`)}${row(likes, '1')}</div></div>`;
    const page = open(`<main><div>${part(PK, '5')}${part(SECOND, '6')}</div></main>`);
    expect(page.read().map((reading) => reading.kind === 'post' && reading.counts.likes)).toEqual([
      exact(5),
      exact(6),
    ]);
  });

  it('are not comment links, sounds, lists of likers, or pictures outside the page', () => {
    const page = open(
      `<nav>${tile(`/p/${codeOf(PK)}/`)}</nav><main>${commentLink}<a href="/reels/audio/750296471058047/"><img></a>
       <a href="/p/${codeOf(PK)}/liked_by/"><img></a><a href="/stories/highlights/18029499352961095/"><img></a>
       <a href="https://example.com/p/${codeOf(PK)}/"><img></a><a href="/p/${codeOf(PK)}/">Lihat</a></main>`,
    );
    expect(page.find()).toEqual([]);
    expect(page.read()).toEqual([]);
  });
});

describe('a page of direct messages', () => {
  it('has no posts, though it shows those that were sent', () => {
    const page = open(
      `<main>${tile(`/p/${codeOf(PK)}/`)}</main>`,
      'https://www.instagram.com/direct/t/17848012345678901/',
    );
    expect(page.read()).toEqual([]);
    expect(page.find()).toEqual([]);
  });
});

describe('counts on the page', () => {
  it.each([
    ['a hidden count, shown as a sentence', 'Disukai oleh warga_contoh dan lainnya'],
    ['a sentence that names a part', 'Liked by warga_contoh and 12 others'],
    ['a number of another language', '1,234'],
    ['no number', ''],
  ])('leave likes unknown for %s', (_, likes) => {
    expect(open(`<main>${article(PK, likes, '17')}</main>`).read()).toMatchObject([
      { counts: { comments: exact(17) } },
    ]);
    const [post] = open(`<main>${article(PK, likes, '17')}</main>`).read();
    expect(post).not.toHaveProperty('counts.likes');
  });

  it('do not take the number of another icon for comments when those are off', () => {
    const post = `<article>${permalink(`/p/${codeOf(PK)}/`)}${row('5', '', '')}</article>`;
    expect(open(`<main>${post}</main>`).read()).toMatchObject([{ counts: { likes: exact(5) } }]);
    expect(open(`<main>${post}</main>`).read()[0]).not.toHaveProperty('counts.comments');
  });
});

describe('tiles', () => {
  it('state their post, their format and no counts', () => {
    const page = open(
      `<main><article>${tile(`/kpu_kotacontoh/reel/${codeOf(PK)}/`, REEL)}${tile(`/p/${codeOf(SECOND)}/?img_index=1`, CAROUSEL)}</article></main>`,
      'https://www.instagram.com/kpu_kotacontoh/',
    );
    expect(page.read()).toEqual([
      {
        kind: 'post',
        platform: 'instagram',
        id: PK,
        url: `https://www.instagram.com/reel/${codeOf(PK)}/`,
        author: { handle: 'kpu_kotacontoh' },
        createdAt: '2026-02-02T01:16:04.962Z',
        createdAtFrom: 'id',
        format: 'reel',
        counts: {},
      },
      expect.objectContaining({ id: SECOND, format: 'carousel' }),
    ]);
    for (const { element, slot } of page.find()) {
      expect(slot).toMatchObject({ parent: element.firstElementChild, corner: 'top-left', size: 'compact' });
    }
  });

  it('are found from inside a changed one', () => {
    const { document } = open(`<main>${tile(`/p/${codeOf(PK)}/`)}</main>`);
    const picture = document.querySelector('img');
    if (!picture) throw new Error('no picture');
    const found = instagram.findPosts(picture, { pageUrl: 'https://www.instagram.com/kpu_kotacontoh/' });
    expect(found.map(({ id }) => id)).toEqual([PK]);
  });
});

describe('the reels viewer', () => {
  const item = (handle: string) =>
    `<div><video></video><a href="/${handle}/reels/">${handle}</a><div class="column"><div>${LIKE}<span>12 rb</span></div><div>${COMMENT}<span>5</span></div></div></div>`;
  const address = `https://www.instagram.com/reels/${codeOf(PK)}/`;

  it('has its badge below the icons of the item that the address names', () => {
    const page = open(
      `<nav><a href="/reels/">Reels</a></nav><main><div>${item('kpu_kotacontoh')}</div></main>`,
      address,
    );
    const [found] = page.find();
    expect(found).toMatchObject({ id: PK, slot: { corner: 'bottom-left', size: 'compact' } });
    expect(found?.slot?.parent.className).toBe('column');
  });

  it('gives no numbers, since its items do not say which post they are', () => {
    expect(open(`<main>${item('kpu_kotacontoh')}</main>`, address).read()).toEqual([]);
  });

  it('marks no item when several are there and none is known to be in view', () => {
    const page = open(
      `<main>${item('kpu_kotacontoh')}${item('kpu_kotacontoh')}${item('bawaslu_contoh')}</main>`,
      address,
    );
    expect(page.find()).toEqual([]);
  });
});
