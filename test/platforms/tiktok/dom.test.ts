import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import { ID, item, list, OTHER, PAGE } from './nodes.ts';
import { card, feedItem, grid, header, page, SHELL, videoPage, viewer } from './page.ts';

const FEED = 'https://www.tiktok.com/foryou';
const SECOND = '7595402273000000002';

function read(content: string, context: Partial<ReadContext> = {}): Reading[] {
  return tiktok.readDom(page(content), { pageUrl: FEED, lang: 'en', ...context });
}

/** Counts in short: 7 is exact, "~7" is not. */
function shown(content: string, lang = 'en', pageUrl = FEED): Record<string, unknown> {
  const [found] = read(content, { lang, pageUrl });
  if (found === undefined || found.kind === 'comment') return {};
  return Object.fromEntries(
    Object.entries(found.counts).map(([name, count]) => [
      name,
      count && 'value' in count ? (count.exact ? count.value : `~${count.value}`) : count,
    ]),
  );
}

describe('a card of a grid', () => {
  it('tells id, author, time and views', () => {
    expect(read(grid(card({ views: '2.9M' })), { pageUrl: PAGE })).toEqual([
      {
        kind: 'post',
        platform: 'tiktok',
        id: ID,
        url: `https://www.tiktok.com/@kpu_kotacontoh/video/${ID}`,
        author: { handle: 'kpu_kotacontoh' },
        createdAt: '2026-01-15T02:00:00.000Z',
        createdAtFrom: 'id',
        format: 'video',
        counts: { views: { value: 2_900_000, exact: false } },
      },
    ]);
  });

  it('without views has no counts, and is not said to be a video', () => {
    const [found] = read(card());
    expect(found).toMatchObject({ id: ID, counts: {} });
    expect(found).not.toHaveProperty('format');
  });

  it.each([
    ['en', '42K', '~42000'],
    ['en', '1311', 1_311],
    ['en', '0', 0],
    ['id', '25,5 rb', '~25500'],
    ['id', '2,9 jt', '~2900000'],
    ['id', '2.9M', '~2900000'],
    ['id', '25.5K', '~25500'],
    ['en', '12300', '~12300'],
  ])('in %s shows %s', (lang, views, count) => {
    expect(shown(card({ views }), lang)).toEqual({ views: count });
  });

  it('keeps the step of a number that was cut to ten thousands', () => {
    const views = { value: 80_000, exact: false, unit: 10_000 };
    expect(read(card({ views: '8万' }), { lang: 'zh' })).toMatchObject([{ counts: { views } }]);
  });

  it('shows no count where an M may be English millions or Indonesian milliards', () => {
    expect(shown(card({ views: '12M' }), 'id')).toEqual({});
    expect(shown(card({ views: '1,2 M' }), 'id')).toEqual({});
    expect(shown(card({ views: '12M' }), 'en')).toEqual({ views: '~12000000' });
    expect(shown(card({ views: '1.2B' }), 'en')).toEqual({ views: '~1200000000' });
    expect(shown(card({ views: '1,2 miliar' }), 'id')).toEqual({ views: '~1200000000' });
  });

  it.each(['', '–', 'Tayangan', 'N/A'])('that shows "%s" shows no views', (views) => {
    expect(shown(card({ views }))).toEqual({});
  });

  it('of photos has their address, and is not said to be a video', () => {
    const [found] = read(card({ kind: 'photo', views: '12' }));
    expect(found).toMatchObject({ url: `https://www.tiktok.com/@kpu_kotacontoh/photo/${ID}` });
    expect(found).not.toHaveProperty('format');
  });

  it('among reposts is another author’s', () => {
    expect(read(card({ handle: 'dinas.contoh' }), { pageUrl: PAGE })).toMatchObject([
      { author: { handle: 'dinas.contoh' } },
    ]);
  });
});

describe('an item of the feed', () => {
  const numbers = { likes: '25.5K', comments: '146', saves: '1311', shares: '2156' };

  it('has the id of its player, its author and the shown counts', () => {
    expect(read(feedItem({ player: ID, ...numbers }) + SHELL)).toEqual([
      {
        kind: 'post',
        platform: 'tiktok',
        id: ID,
        url: `https://www.tiktok.com/@kpu_kotacontoh/video/${ID}`,
        author: { handle: 'kpu_kotacontoh' },
        createdAt: '2026-01-15T02:00:00.000Z',
        createdAtFrom: 'id',
        counts: {
          likes: { value: 25_500, exact: false },
          comments: { value: 146, exact: true },
          shares: { value: 2_156, exact: true },
          saves: { value: 1_311, exact: true },
        },
      },
    ]);
  });

  it('is the same in Indonesian, with numbers of either kind', () => {
    const expected = { likes: '~25500', comments: 146, saves: 1_311, shares: '~1200000' };
    const rest = { comments: '146', saves: '1.311' };
    expect(shown(feedItem({ player: ID, ...rest, likes: '25,5 rb', shares: '1,2 jt' }), 'id')).toEqual(
      expected,
    );
    expect(
      shown(feedItem({ player: ID, ...rest, saves: '1311', likes: '25.5K', shares: '1.2M' }), 'id'),
    ).toEqual(expected);
  });

  it('whose buttons show words instead of numbers has no counts', () => {
    expect(
      shown(feedItem({ player: ID, likes: 'Suka', comments: 'Komentar', shares: 'Bagikan' }), 'id'),
    ).toEqual({});
  });

  it('has its saves under either of their names', () => {
    const renamed = feedItem({ player: ID, ...numbers }).replace('undefined-count', 'favorite-count');
    expect(shown(renamed)).toEqual({ likes: '~25500', comments: 146, shares: 2_156, saves: 1_311 });
  });

  it('is told by its menu where it has no player, as photos have none', () => {
    const [found] = read(feedItem({ menu: ID, ...numbers }));
    expect(found).toMatchObject({ id: ID, author: { handle: 'kpu_kotacontoh' }, counts: { saves: {} } });
    expect(found).not.toHaveProperty('url');
    expect(found).not.toHaveProperty('format');
    expect(read(feedItem({ player: ID, menu: ID }))).toMatchObject([{ id: ID }]);
    expect(read(feedItem({ menu: 'x', ...numbers }))).toEqual([]);
  });

  it('is none while its player is another item’s than its menu', () => {
    expect(read(feedItem({ player: ID, menu: SECOND, ...numbers }))).toEqual([]);
  });

  it('leaves out a number that stands in two places', () => {
    const twice = feedItem({
      player: ID,
      ...numbers,
      saves: '7</strong><strong data-e2e="undefined-count">9',
    });
    expect(shown(twice)).not.toHaveProperty('saves');
    expect(shown(twice)).toHaveProperty('likes');
  });

  it('that is an empty shell is no post yet', () => {
    expect(read(SHELL)).toEqual([]);
    expect(read(feedItem({ ...numbers, caption: 'Cek namamu' }))).toEqual([]);
  });

  it('before its player is there is told by author and caption, once these were read', () => {
    const marks = new Map<string, string>();
    const caption = 'Cek namamu  di <a href="/tag/DPT">DPT</a> <a href="/tag/pilkada">#pilkada</a>';
    tiktok.readWire(list(item()), { pageUrl: FEED, marks });
    expect(read(feedItem({ ...numbers, caption }), { marks })).toMatchObject([
      { id: ID, counts: { comments: { value: 146 } } },
    ]);
    expect(read(feedItem({ ...numbers, caption, handle: 'dinas.contoh' }), { marks })).toEqual([]);
    expect(read(feedItem({ ...numbers, caption: `${caption} 2` }), { marks })).toEqual([]);
    expect(read(feedItem({ player: SECOND, caption }), { marks })).toMatchObject([{ id: SECOND }]);
  });

  it('is not told by a caption that its author used twice, or left empty', () => {
    const marks = new Map<string, string>();
    const items = [
      item(),
      item({ id: SECOND }),
      item({ author: OTHER, desc: '', id: '7595402273000000003' }),
    ];
    tiktok.readWire(list(...items), { pageUrl: FEED, marks });
    expect(read(feedItem({ caption: 'Cek namamu di DPT #pilkada' }), { marks })).toEqual([]);
    expect(read(feedItem({ caption: ' ', handle: 'dinas.contoh' }), { marks })).toEqual([]);
  });
});

describe('the full-screen viewer', () => {
  const pageUrl = `${PAGE}/video/${ID}`;

  it('is the post of the address, with the counts beside it', () => {
    expect(shown(viewer(), 'en', pageUrl)).toEqual({ likes: '~25500', comments: 146 });
    expect(read(viewer(), { pageUrl })).toMatchObject([{ id: ID, url: pageUrl }]);
  });

  it('is none while the address is another author’s or no post’s', () => {
    expect(read(viewer({ handle: 'dinas.contoh' }), { pageUrl })).toEqual([]);
    expect(read(viewer(), { pageUrl: PAGE })).toEqual([]);
  });

  it('is the post of the shown caption where that was read', () => {
    const marks = new Map<string, string>();
    tiktok.readWire(list(item({ id: SECOND, desc: 'Cek namamu' })), { pageUrl: PAGE, marks });
    expect(read(viewer(), { pageUrl, marks })).toMatchObject([{ id: SECOND }]);
    expect(read(viewer({ caption: 'Lain' }), { pageUrl, marks })).toMatchObject([{ id: ID }]);
  });

  it('stands beside the grid it was opened on', () => {
    expect(read(grid(card({ id: SECOND })) + viewer(), { pageUrl }).map(({ id }) => id)).toEqual([
      SECOND,
      ID,
    ]);
  });
});

describe('the page of one video without a feed', () => {
  const pageUrl = `${PAGE}/video/${ID}`;

  it('is the post of the address, with the counts beside it', () => {
    expect(read(videoPage(), { pageUrl })).toMatchObject([{ id: ID, url: pageUrl }]);
    expect(shown(videoPage(), 'en', pageUrl)).toEqual({
      likes: '~25500',
      comments: 146,
      saves: 1_311,
      shares: 2_156,
    });
  });

  it('is none of another author, and none where counts of several posts stand', () => {
    expect(read(videoPage({ handle: 'dinas.contoh' }), { pageUrl })).toEqual([]);
    expect(read(videoPage(), { pageUrl: FEED })).toEqual([]);
    expect(read(videoPage({ likes: '7' }) + viewer(), { pageUrl })).toMatchObject([
      { counts: { likes: { value: 25_500 } } },
    ]);
    const stray = '<strong data-e2e="like-count">7</strong>';
    expect(read(`<div>${stray}${videoPage()}</div>`, { pageUrl })).toMatchObject([{ id: ID }]);
    expect(shown(`<div>${stray}${videoPage()}</div>`, 'en', pageUrl).likes).toBe('~25500');
  });
});

describe('post elements', () => {
  const context = { pageUrl: PAGE, lang: 'en' };
  const ids = (root: ParentNode) => tiktok.findPosts(root, context).map(({ id }) => id);

  it('are found in order, below, at and around the root', () => {
    const document = page(
      grid(card({ views: '3' }), card({ id: SECOND })) + feedItem({ player: '7595402273000000003' }),
    );
    expect(ids(document)).toEqual([ID, SECOND, '7595402273000000003']);
    for (const { id, element } of tiktok.findPosts(document, context)) {
      expect(tiktok.findPosts(element, context)).toMatchObject([{ id, element }]);
    }
    const views = document.querySelector('[data-e2e="video-views"]');
    expect(views && ids(views)).toEqual([ID]);
    const likes = page(feedItem({ player: ID, likes: '3' })).querySelector('[data-e2e="like-count"]');
    expect(likes && ids(likes)).toEqual([ID]);
  });

  it('show another post when they are refilled', () => {
    const document = page(card());
    const [before] = tiktok.findPosts(document, context);
    document.querySelector('a')?.setAttribute('href', `/@kpu_kotacontoh/video/${SECOND}`);
    expect(tiktok.findPosts(document, context)).toMatchObject([{ id: SECOND, element: before?.element }]);
  });

  it('of a grid are the cards, with the badge over the picture, above the views however long they are', () => {
    const [found] = tiktok.findPosts(page(card({ views: '3' })), context);
    expect(found?.element.getAttribute('data-e2e')).toBe('user-post-item');
    expect(found?.slot).toMatchObject({ corner: 'bottom-left', size: 'compact' });
    expect(found?.slot?.offset.y).toBeGreaterThanOrEqual(40);
    expect(found?.slot?.parent.closest('a')).not.toBeNull();
    expect(found?.slot?.parent.querySelector('img')).not.toBeNull();
  });

  it('of a hashtag, a search or any list are links around a picture', () => {
    const link = (inside: string) => `<div><a href="/@kpu_kotacontoh/video/${ID}">${inside}</a></div>`;
    expect(ids(page(card({ name: 'challenge-item' })))).toEqual([ID]);
    expect(ids(page(link('<img alt="">')))).toEqual([ID]);
    expect(ids(page(link('Tonton')))).toEqual([]);
  });

  it('of a card with two links to one post are one, and a list of two posts is not one of them', () => {
    const twice = card().replace('</a>', `</a><a href="/@kpu_kotacontoh/video/${ID}">Cek namamu</a>`);
    expect(ids(page(twice))).toEqual([ID]);
    const outer = `<div data-e2e="any-item"><a href="/@a/video/${ID}"><img></a><a href="/@a/video/${SECOND}"><img></a></div>`;
    expect(ids(page(outer))).toEqual([ID, SECOND]);
  });

  it('are none in notices, navigation and messages', () => {
    const link = `<a href="/@kpu_kotacontoh/video/${ID}"><img></a>`;
    for (const around of ['<header>%</header>', '<nav>%</nav>', '<div data-e2e="inbox-list-item">%</div>']) {
      expect(ids(page(around.replace('%', link)))).toEqual([]);
    }
    const messages = { pageUrl: 'https://www.tiktok.com/messages?lang=id-ID' };
    expect(tiktok.findPosts(page(link), messages)).toEqual([]);
  });

  it('of the feed have the badge above the column of buttons, where no other item covers it', () => {
    const [found] = tiktok.findPosts(page(feedItem({ player: ID, likes: '3', comments: '4' })), context);
    expect(found?.slot?.parent.localName).toBe('section');
    expect(found?.slot?.parent.querySelector('[data-e2e="like-count"]')).not.toBeNull();
    expect(found?.slot).toMatchObject({ corner: 'top-left' });
    expect(found?.slot?.offset.y).toBeLessThanOrEqual(-24);
    const [late] = tiktok.findPosts(page(feedItem({ player: ID })), context);
    expect(late).toMatchObject({ id: ID });
    expect(late).not.toHaveProperty('slot');
  });

  it('of the viewer have the badge below its counts, which may take the whole width', () => {
    const [found] = tiktok.findPosts(page(viewer()), { ...context, pageUrl: `${PAGE}/video/${ID}` });
    expect(found?.element.id).toBe('panel');
    expect(found?.slot?.parent.id).toBe('row');
    expect(found?.slot).toMatchObject({ corner: 'bottom-left', offset: { x: 0 } });
    expect(found?.slot?.offset.y).toBeLessThanOrEqual(-24);
  });

  it('are left as they were', () => {
    const document = page(grid(card({ views: '3' })) + feedItem({ player: ID }) + header());
    const before = document.toString();
    tiktok.findPosts(document, context);
    tiktok.readDom(document, context);
    expect(document.toString()).toBe(before);
  });
});

describe('the header of a profile', () => {
  const account = {
    kind: 'account',
    platform: 'tiktok',
    handle: 'kpu_kotacontoh',
    name: 'KPU Kota Contoh',
    counts: { followers: { value: 204_700, exact: false }, following: { value: 24, exact: true } },
  };

  it('is read whichever of its titles is the handle', () => {
    expect(read(header(), { pageUrl: PAGE })).toEqual([account]);
    const swapped = header({ title: 'KPU Kota Contoh', subtitle: 'kpu_kotacontoh' });
    expect(read(swapped, { pageUrl: PAGE })).toEqual([account]);
  });

  it('is read in Indonesian numbers', () => {
    expect(read(header({ followers: '204,7 rb' }), { pageUrl: PAGE, lang: 'id' })).toEqual([account]);
  });

  it('is not taken for another account while the page changes', () => {
    expect(read(header({ title: 'dinas.contoh' }), { pageUrl: PAGE })).toEqual([]);
    expect(read(header({ title: 'kpu_kotacontoh2' }), { pageUrl: PAGE })).toEqual([]);
    expect(read(header(), { pageUrl: FEED })).toEqual([]);
  });

  it('is nothing without numbers', () => {
    const empty =
      '<h1 data-e2e="user-title">kpu_kotacontoh</h1><strong data-e2e="followers-count">Pengikut</strong>';
    expect(read(empty, { pageUrl: PAGE })).toEqual([]);
  });
});
