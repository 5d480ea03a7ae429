import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../src/model/reading.ts';
import x from '../../../src/platforms/x/index.ts';
import { article, button, header, ID, page, QUOTED, row, schema, time, viewsLink } from './page.ts';

const HOME = 'https://x.com/home';
const PROFILE = 'https://x.com/kpu_kotacontoh';

function postsOf(content: string, lang = 'en'): PostReading[] {
  const readings = x.readDom(page(content), { pageUrl: HOME, lang });
  return readings.flatMap((reading) => (reading.kind === 'post' ? [reading] : []));
}

/** Plain values of the counts of the only post. */
function countsOf(content: string, lang = 'en'): Record<string, unknown> {
  const [post] = postsOf(content, lang);
  return Object.fromEntries(
    Object.entries(post?.counts ?? {}).map(([name, count]) => [
      name,
      'value' in count ? (count.exact ? count.value : `~${count.value}`) : count,
    ]),
  );
}

const ALL = { comments: 20, reposts: 140, likes: 745, saves: 39, views: 78370 };

describe('a rendered post', () => {
  it('is read with its id, author, time and counts', () => {
    const exact = (value: number) => ({ value, exact: true });
    expect(postsOf(article())).toEqual([
      {
        kind: 'post',
        platform: 'x',
        id: ID,
        url: `https://x.com/kpu_kotacontoh/status/${ID}`,
        author: { handle: 'kpu_kotacontoh' },
        createdAt: '2025-11-13T10:05:36.000Z',
        counts: {
          comments: exact(20),
          reposts: exact(140),
          likes: exact(745),
          saves: exact(39),
          views: exact(78370),
        },
      },
    ]);
  });

  it('is read on its own page, and what stands below it, which may be an answer, is not', () => {
    const answer = article({ id: '1990000000000000002', handle: 'warga_contoh' });
    const readAt = (path: string, content: string) =>
      x.readDom(page(content), { pageUrl: `https://x.com${path}`, lang: 'en' }).map(({ id }) => id);
    const both = article() + answer;
    expect(readAt(`/kpu_kotacontoh/status/${ID}`, both)).toEqual([ID]);
    expect(readAt('/warga_contoh/status/1990000000000000002', both)).toEqual([]);
    expect(readAt('/home', both)).toHaveLength(2);
  });

  it('is not the post it quotes', () => {
    expect(postsOf(article({ inside: QUOTED })).map(({ id }) => id)).toEqual([ID]);
  });

  it('does not take the numbers of a post embedded in it', () => {
    const inner = article({
      id: '5',
      rows: row({ reply: '9 Replies. Reply', bookmark: '7 Bookmarks. Bookmark' }, '5'),
    });
    expect(postsOf(article({ head: '', inside: inner, rows: time() + row() })).map(({ id }) => id)).toEqual([
      ID,
      '5',
    ]);
    expect(countsOf(article({ head: '', inside: inner, rows: time() + row() }))).toEqual(ALL);
  });

  it('without a linked time (an advertisement) is left out', () => {
    expect(postsOf(article({ head: '' }))).toEqual([]);
  });

  it('is read on the old address and in absolute links', () => {
    const head = time().replace('href="/', 'href="https://twitter.com/');
    expect(postsOf(article({ head }))[0]?.id).toBe(ID);
  });
});

describe('the counts of a rendered post', () => {
  it('are the same in Chinese, Spanish and Indonesian', () => {
    const chinese = row({
      reply: '20 回复。回复',
      retweet: '140 次转帖。转帖',
      like: '745 喜欢次数。喜欢',
      bookmark: '书签',
      views: '78370 次观看。查看帖子分析',
      row: '20 回复、140 次转帖、745 喜欢、39 书签、78370 次观看',
    });
    const spanish = row({
      reply: '20 respuestas. Responder',
      retweet: '140 reposts. Repostear',
      like: '745 Me gusta. Me gusta',
      bookmark: 'Guardar',
      views: '78370 visualizaciones. Ver estadísticas',
      row: '20 respuestas, 140 reposts, 745 Me gusta, 39 elementos guardados, 78370 visualizaciones',
    });
    const indonesian = row({
      reply: '20 Balasan. Balas',
      retweet: '140 Posting ulang. Posting ulang',
      like: '745 Suka. Suka',
      bookmark: 'Markah',
      views: '78370 Tayangan. Lihat analitik',
      row: '20 balasan, 140 posting ulang, 745 suka, 39 markah, 78370 tayangan',
    });
    expect(countsOf(article({ rows: chinese }), 'zh')).toEqual(ALL);
    expect(countsOf(article({ rows: spanish }), 'es')).toEqual(ALL);
    expect(countsOf(article({ rows: indonesian }), 'id')).toEqual(ALL);
  });

  it('are the same in Japanese and in Arabic digits', () => {
    const japanese = {
      reply: '20 件の返信。返信する',
      retweet: '140 件のリポスト。リポストする',
      like: '745 件のいいね。いいねする',
      bookmark: 'ブックマーク',
      views: '78370 件の表示。ポストアナリティクスを表示',
      row: '20 件の返信、140 件のリポスト、745 件のいいね、39 件のブックマーク、78370 件の表示',
    };
    const arabic = {
      reply: '٢٠ ردًا. رد',
      retweet: '١٤٠ إعادة نشر. إعادة نشر',
      like: '٧٤٥ إعجابًا. إعجاب',
      bookmark: 'إشارة مرجعية',
      views: '٧٨٣٧٠ مشاهدة. عرض',
      row: '٢٠ ردًا، ١٤٠ إعادة نشر، ٧٤٥ إعجابًا، ٣٩ إشارة مرجعية، ٧٨٣٧٠ مشاهدة',
    };
    expect(countsOf(article({ rows: row(japanese) }), 'ja')).toEqual(ALL);
    expect(countsOf(article({ rows: row(arabic) }), 'ar')).toEqual(ALL);
    const lastOfRow = (labels: typeof japanese, lang: string, cut: RegExp) =>
      countsOf(article({ rows: row({ ...labels, views: '', row: labels.row.replace(cut, '') }) }), lang);
    expect(lastOfRow(japanese, 'ja', /、78370.*/)).toMatchObject({ saves: 39 });
    expect(lastOfRow(japanese, 'ja', /、39[^、]*/)).toMatchObject({ views: 78370 });
    expect(lastOfRow(arabic, 'ar', /، ٧٨٣٧٠.*/)).toMatchObject({ saves: 39 });
    expect(lastOfRow(arabic, 'ar', /، ٣٩[^،]*/)).toMatchObject({ views: 78370 });
  });

  it('are 0 only where a label says 0', () => {
    const rows = row({ reply: '0 Replies. Reply', retweet: 'Repost', like: 'Like', views: '', row: '' });
    expect(countsOf(article({ rows }))).toEqual({ comments: 0 });
  });

  it('survive the own states of the viewer', () => {
    const rows = row({
      like: '745 Likes. Liked',
      row: '20 replies, 140 reposts, reposted, 745 likes, Liked, 39 bookmarks, Bookmarked, 78370 views',
    })
      .replace('data-testid="like"', 'data-testid="unlike"')
      .replace('data-testid="retweet"', 'data-testid="unretweet"')
      .replace('data-testid="bookmark"', 'data-testid="removeBookmark"');
    expect(countsOf(article({ rows }))).toEqual(ALL);
  });

  it('leave out zeros in the row and keep the rest in order', () => {
    const rows = row({
      reply: '0 Replies. Reply',
      retweet: '0 reposts. Repost',
      like: '3 Likes. Like',
      views: '41 views. View post analytics',
      row: '3 likes, 2 bookmarks, 41 views',
    });
    expect(countsOf(article({ rows }))).toEqual({ comments: 0, reposts: 0, likes: 3, saves: 2, views: 41 });
  });

  it('have no bookmarks when the row tells none', () => {
    const rows = row({ row: '20 replies, 140 reposts, 745 likes, 78370 views' });
    expect(countsOf(article({ rows }))).not.toHaveProperty('saves');
  });

  it('do not guess whether a single number is bookmarks or views', () => {
    const labels = { views: '', row: '20 x, 140 y, 745 z, 39 w' };
    expect(countsOf(article({ rows: row(labels) }))).toEqual({ comments: 20, reposts: 140, likes: 745 });
    const inEnglish = { views: '', row: '20 replies, 140 reposts, 745 likes, 39 bookmarks' };
    expect(countsOf(article({ rows: row(inEnglish) }))).toMatchObject({ saves: 39 });
  });

  it('do not use a row that disagrees with its buttons', () => {
    const rows = row({ row: '20 replies, 141 reposts, 745 likes, 39 bookmarks, 78370 views' });
    expect(countsOf(article({ rows }))).not.toHaveProperty('saves');
  });

  it('of an open post come whole from its row where the page shows "78K"', () => {
    const shown = viewsLink(ID, undefined, '78K');
    const rows = shown + row({ views: '', bookmark: '39 Bookmarks. Bookmark' });
    expect(countsOf(article({ rows }))).toEqual(ALL);
  });

  it('of an open post come whole from its row where the page shows "29.9K" in no link, and behind the row', () => {
    const shown = `<div><span data-testid="app-text-transition-container"><span>29.9K</span></span> <span>Views</span></div>`;
    const label = '20 replies, 140 reposts, 745 likes, 9 bookmarks, 30142 views';
    const rows = shown + row({ views: '', bookmark: '9 Bookmarks. Bookmark', row: label });
    expect(countsOf(article({ rows }))).toEqual({ ...ALL, saves: 9, views: 30142 });
  });

  it('of two rows are one set', () => {
    const second = row({ views: '', bookmark: '39 Bookmarks. Bookmarked' }).replace(
      '<div role',
      '<div id="id__1" role',
    );
    expect(countsOf(article({ rows: row() + second }))).toEqual(ALL);
  });

  it('are rounded where only a shortened number is shown, by the language of the page', () => {
    const rows = (shown: string) => `<div role="group">${button('like', 'Suka', shown)}</div>`;
    expect(countsOf(article({ rows: rows('2,3 rb') }), 'id')).toEqual({ likes: '~2300' });
    expect(countsOf(article({ rows: rows('8.1万') }), 'zh')).toEqual({ likes: '~81000' });
    expect(countsOf(article({ rows: rows('5,958') }), 'zh')).toEqual({ likes: 5958 });
    expect(countsOf(article({ rows: rows('5,958') }), 'id')).toEqual({});
  });

  it('are not read while a number is changing', () => {
    const changing = button('like', 'Like', '745').replace(
      '</span></span></span>',
      '</span></span><span>746</span></span>',
    );
    expect(countsOf(article({ rows: `<div role="group">${changing}</div>` }))).toEqual({});
  });
});

describe('post elements', () => {
  const context = { pageUrl: HOME, lang: 'en' };

  it('are found in order, below and including the root, each with its id', () => {
    const document = page(article() + article({ id: '5', inside: QUOTED }));
    expect(x.findPosts(document, context).map(({ id }) => id)).toEqual([ID, '5']);
    const second = document.querySelectorAll('article')[1];
    expect(second && x.findPosts(second, context).map(({ id }) => id)).toEqual(['5']);
  });

  it('have the badge at the right of the views', () => {
    const [found] = x.findPosts(page(article()), context);
    expect(found?.slot?.parent.querySelector('a')?.getAttribute('href')).toMatch(/analytics$/);
    expect(found?.slot?.parent.parentElement?.getAttribute('role')).toBe('group');
    expect(found?.slot).toMatchObject({ corner: 'middle-right', size: 'pill' });
  });

  it('have the badge at the right of the likes where views are not shown', () => {
    const [found] = x.findPosts(page(article({ rows: row({ views: '' }) })), context);
    expect(found?.slot?.parent.querySelector('[data-testid="like"]')).not.toBeNull();
  });

  it('of a status page with two rows have one badge, in a row', () => {
    const found = x.findPosts(
      page(article({ rows: `${viewsLink(ID, undefined, '78K')}${row()}${row({ views: '' })}` })),
      context,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.slot?.parent.parentElement?.getAttribute('role')).toBe('group');
  });

  it('without an action row have no place for a badge', () => {
    expect(x.findPosts(page(article({ rows: '' })), context)).toMatchObject([{ id: ID }]);
    expect(x.findPosts(page(article({ rows: '' })), context)[0]).not.toHaveProperty('slot');
  });

  it('include the row below an open photo, unless its post stands beside it', () => {
    const photo = { pageUrl: `https://x.com/kpu_kotacontoh/status/${ID}/photo/1`, lang: 'en' };
    const viewer = (beside: string) =>
      page(`${article({ id: '5' })}<div role="dialog">${row({ views: '' })}${beside}</div>`);
    expect(x.findPosts(viewer(''), photo).map(({ id }) => id)).toEqual(['5', ID]);
    expect(x.findPosts(viewer(article()), photo).map(({ id }) => id)).toEqual(['5', ID]);
    expect(x.findPosts(viewer(''), context).map(({ id }) => id)).toEqual(['5']);
  });
});

describe('the header of a profile', () => {
  const account = {
    kind: 'account',
    platform: 'x',
    id: '1500000000000000001',
    handle: 'kpu_kotacontoh',
    counts: { followers: { value: 69200, exact: false }, following: { value: 643, exact: true } },
  };

  it('is read when the document does not state the numbers itself', () => {
    expect(x.readDom(page(header()), { pageUrl: PROFILE, lang: 'en' })).toEqual([account]);
  });

  it('is read in Indonesian numbers', () => {
    const readings = x.readDom(page(header('kpu_kotacontoh', '69,2 rb')), { pageUrl: PROFILE, lang: 'id' });
    expect(readings).toEqual([account]);
  });

  it('is left to the JSON-LD where that has the exact numbers', () => {
    expect(x.readDom(page(schema() + header()), { pageUrl: PROFILE, lang: 'en' })).toEqual([]);
  });

  it('is not taken for another account while the page changes', () => {
    const readings = x.readDom(page(header('dinas_contoh')), { pageUrl: PROFILE, lang: 'en' });
    expect(readings).toEqual([]);
    expect(x.readDom(page(header('kpu_kotacontoh2')), { pageUrl: PROFILE, lang: 'en' })).toEqual([]);
    expect(x.readDom(page(header()), { pageUrl: HOME, lang: 'en' })).toEqual([]);
  });
});

describe('the JSON-LD of a profile', () => {
  const read = (content: string, pageUrl = PROFILE) => x.readEmbedded(page(content), { pageUrl, lang: 'en' });

  it('states the account with exact numbers', () => {
    expect(read(schema())).toEqual([
      {
        kind: 'account',
        platform: 'x',
        id: '1500000000000000001',
        handle: 'kpu_kotacontoh',
        name: 'KPU Kota Contoh',
        bio: 'Akun resmi KPU Kota Contoh.',
        website: 'https://kpu.contoh.example/',
        avatarUrl: 'https://pbs.twimg.com/profile_images/1/kpu_400x400.jpg',
        counts: {
          followers: { value: 69211, exact: true },
          following: { value: 643, exact: true },
          posts: { value: 75807, exact: true },
        },
      },
    ]);
  });

  it('states the account under the older name too', () => {
    expect(read(schema().replace('"mainEntity"', '"author"'))).toEqual(read(schema()));
  });

  it('is not read on the profile of another account', () => {
    expect(read(schema(), 'https://x.com/dinas_contoh')).toEqual([]);
    expect(read(schema(), 'https://x.com/KPU_KotaContoh/media')).toHaveLength(1);
  });

  it('is nothing without counts or an id, and other schemas are not it', () => {
    expect(read(schema({ interactionStatistic: 'none' }))).toEqual([]);
    expect(read(schema({ identifier: 'kpu' }))).toEqual([]);
    expect(read('<script type="application/ld+json">{"@type":"WebSite"}</script>')).toEqual([]);
  });
});
