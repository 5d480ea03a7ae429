import { describe, expect, it } from 'vitest';
import facebook from '../../../src/platforms/facebook/index.ts';
import { about, attachment, context, exact, ID, read, story } from './nodes.ts';
import { BUTTONS, hidden, known, open, post, row, tokenOf } from './page.ts';

const SECOND = '1200000000000002';

describe('posts on the page', () => {
  it('are joined to the data by the token of their links', () => {
    const page = open(post(ID) + post(SECOND), known(ID, SECOND));
    expect(page.find().map(({ id, element }) => [id, element.getAttribute('aria-posinset')])).toEqual([
      [ID, '1'],
      [SECOND, '1'],
    ]);
    const written = hidden(ID).replace('[0]', '%5B0%5D');
    expect(open(post(ID, '', written), known(ID)).find()).toMatchObject([{ id: ID }]);
  });

  it('are joined by the marks that the data left', () => {
    const where = context();
    read(story(), where);
    expect([...(where.marks ?? [])]).toContainEqual([`cft:${tokenOf(ID)}`, ID]);
    const { document } = open(post(ID));
    expect(facebook.findPosts(document, where)).toMatchObject([{ id: ID }]);
  });

  it('are not joined to a repost but to its original', () => {
    const where = context();
    const original = story({}, { feedback: null }, SECOND);
    read(story({ attached_story: original }, { content: null }), where);
    expect(facebook.findPosts(open(post(ID)).document, where)).toMatchObject([{ id: SECOND }]);
  });

  it('state their id themselves in groups', () => {
    for (const path of [
      `/groups/relawancontoh/posts/${ID}/?__cft__[0]=x`,
      `https://www.facebook.com/groups/1/permalink/${ID}/`,
    ]) {
      expect(open(post(ID, row(), `<a href="${path}">2 j</a>`)).find()).toMatchObject([{ id: ID }]);
    }
    const comment = `<a href="/groups/relawancontoh/posts/${ID}/?comment_id=5">2 j</a>`;
    expect(open(post(ID, row(), comment)).find()).toEqual([]);
  });

  it.each([
    '/reel/1300000000000009/?s=x',
    'https://www.facebook.com/photo/?fbid=1300000000000009&set=a.1',
    '/kpu.kotacontoh/videos/1300000000000009/',
    '/kpu.kotacontoh/videos/judul-video/1300000000000009/',
    '/watch/?v=1300000000000009',
    '/kpu.kotacontoh/posts/pfbid0Contoh1',
  ])('are joined by their media or their address of this load: %s', (path) => {
    const where = context();
    const media = { __typename: 'Video', id: '1300000000000009' };
    read(story({ attachments: [attachment('Video', media)] }), where);
    const { document } = open(post(ID, row(), `<a href="${path}">2 j</a>`));
    expect(facebook.findPosts(document, where)).toMatchObject([{ id: ID }]);
    expect(open(post(ID, row(), `<a href="${path}">2 j</a>`)).find()).toEqual([]);
  });

  it('are not what they share or speak of', () => {
    const other = `<a href="/groups/lain/posts/${SECOND}/">1 Jan</a>`;
    const own = '<a href="/kpu.kotacontoh/posts/pfbid0Lain">2 j</a>';
    expect(open(post(ID, row() + other)).find()).toEqual([]);
    expect(open(post(ID, row() + other, own)).find()).toEqual([]);
    const where = context();
    const attachments = [attachment('Video', { __typename: 'Video', id: '1300000000000009' })];
    const shared = story({ attachments }, {}, SECOND);
    read(story({ attachments }), where);
    const spoken = '<div data-ad-preview="message"><a href="/reel/1300000000000009/">lihat</a></div>';
    expect(facebook.findPosts(open(post(ID, spoken, own)).document, where)).toEqual([]);
    const sharing = context();
    read(story({ attached_story: shared }), sharing);
    const video = '<a href="/reel/1300000000000009/">video</a>';
    expect(facebook.findPosts(open(post('9', video)).document, sharing)).toEqual([]);
  });

  it('with media of two posts are not joined', () => {
    const where = context();
    const attachments = [attachment('Video', { __typename: 'Video', id: '1300000000000009' })];
    read([story({ attachments }), story({ attachments }, {}, SECOND)], where);
    const { document } = open(post(ID, row(), '<a href="/reel/1300000000000009/">2 j</a>'));
    expect(facebook.findPosts(document, where)).toEqual([]);
  });

  it('are not comments, empty rows, or what a post shares', () => {
    const skeleton = '<div role="article"><div role="status"></div></div><div aria-posinset="2"></div>';
    const shared = `<div role="article">${hidden(ID)}</div>`;
    const page = open(skeleton + post(ID, shared), known(ID));
    expect(page.find()).toHaveLength(1);
  });

  it('stand in an article when logged out', () => {
    expect(open(`<div role="article">${hidden(ID)}${row()}</div>`, known(ID)).find()).toMatchObject([
      { id: ID },
    ]);
  });

  it('are found from inside a changed one', () => {
    const page = open(post(ID), known(ID));
    const inside = page.document.querySelector('.left');
    expect(inside && page.find(inside)).toMatchObject([{ id: ID }]);
  });

  it('are nothing among messages', () => {
    expect(open(post(ID), known(ID), 'https://www.facebook.com/messages/t/1').find()).toEqual([]);
  });
});

describe('a reel in the viewer', () => {
  const film = '<div class="film" data-video-id="1300000000000009"><video></video></div>';
  const marks = { 'media:1300000000000009': ID };
  const viewer = 'https://www.facebook.com/reel/1300000000000009/';

  it('is known by its video, and has its badge in the corner of its film', () => {
    const [reel] = open(film, marks, viewer).find();
    expect(reel).toMatchObject({ id: ID, slot: { corner: 'top-left', positionParent: true, size: 'pill' } });
    expect(reel?.element.className).toBe('film');
  });

  it('is found from inside it, and around what changed', () => {
    const page = open(film, marks, viewer);
    const video = page.document.querySelector('video');
    expect(video && page.find(video)).toMatchObject([{ id: ID }]);
  });

  it('is none while its post is not known, in a post, or on another page', () => {
    expect(open(film, {}, viewer).find()).toEqual([]);
    expect(open(film, marks).find()).toEqual([]);
    expect(open(post(ID, film), { ...marks, ...known(ID) }, viewer).find()).toHaveLength(1);
  });
});

describe('the place of a badge', () => {
  const parentOf = (html: string) => open(html, known(ID)).find()[0]?.slot;

  it('is between the reactions and the other numbers, outside both', () => {
    expect(parentOf(post(ID))).toMatchObject({ corner: 'middle-before', positionParent: true, size: 'pill' });
    expect(parentOf(post(ID))?.parent.previousElementSibling?.className).toBe('left');
  });

  it('is the end of the buttons when nobody reacted, and never in a comment', () => {
    expect(parentOf(post(ID, BUTTONS))?.parent.className).toBe('share');
    expect(parentOf(post(ID, ''))).toBeUndefined();
  });
});

describe('counts on the page', () => {
  const counts = (shown: Parameters<typeof row>[0], lang = 'id') => {
    const [reading] = open(post(ID, row(shown) + BUTTONS), known(ID), undefined, lang).read();
    return reading?.kind === 'post' ? reading.counts : undefined;
  };

  it('are read in Indonesian and English', () => {
    expect(counts({})).toEqual({ likes: exact(306), comments: exact(37), shares: exact(12) });
    expect(counts({ likes: '1.1K', others: ['1 comment', '17 shares', '96K views'] }, 'en')).toEqual({
      likes: about(1100),
      comments: exact(1),
      shares: exact(17),
      views: about(96_000),
    });
    expect(counts({ likes: '1,2 rb', others: ['2,1 rb komentar', '1,2 rb tayangan'] })).toEqual({
      likes: about(1200),
      comments: about(2100),
      views: about(1200),
    });
  });

  it('are absent when not shown, and a part is not the total', () => {
    expect(counts({ likes: 'Anda dan 12 lainnya', others: ['Komentar', 'Bagikan', '5 j'] })).toBeUndefined();
    expect(counts({ likes: '', others: ['Lihat 5 komentar lainnya', '3 komentar'] })).toEqual({
      comments: exact(3),
    });
  });

  it('are not the kinds’, nor those of a comment', () => {
    expect(counts({ likes: '', others: [], label: 'Suka: 162 orang' })).toBeUndefined();
    expect(open(post(ID, BUTTONS), known(ID)).read()).toEqual([]);
  });

  it('in other languages are the reactions alone', () => {
    expect(counts({ likes: '306', others: ['٣٧ تعليقًا'] }, 'ar')).toEqual({ likes: exact(306) });
  });
});

describe('the header on the page', () => {
  const page = 'https://www.facebook.com/kpu.kotacontoh';
  const link = (path: string, words: string) => `<a href="${path}">${words}</a>`;

  it('states the followers of the account of the address', () => {
    const html = link('/lain/followers/', '5 pengikut') + link(`${page}/followers/`, '121 rb pengikut');
    expect(open(html, {}, page).read()).toEqual([
      {
        kind: 'account',
        platform: 'facebook',
        handle: 'kpu.kotacontoh',
        counts: { followers: about(121_000) },
      },
    ]);
    const byId = 'https://www.facebook.com/profile.php?id=100064000000001';
    expect(open(link(`${byId}&amp;sk=followers`, '512 pengikut'), {}, byId).read()).toMatchObject([
      { id: '100064000000001', counts: { followers: exact(512) } },
    ]);
  });

  it('is nothing elsewhere', () => {
    expect(open(link('/kpu.kotacontoh/followers/', '5 pengikut')).read()).toEqual([]);
    expect(open(link('/kpu.kotacontoh/followers/', 'Pengikut'), {}, page).read()).toEqual([]);
  });
});
