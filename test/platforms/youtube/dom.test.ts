import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../src/model/reading.ts';
import youtube from '../../../src/platforms/youtube/index.ts';
import { about, exact, posts, VIDEO, WATCH } from './nodes.ts';
import { lockup, oldCard, page, shortsCard, shortsPlayer, type WatchParts, watch } from './page.ts';

const SHORTS = `https://www.youtube.com/shorts/${VIDEO}`;

function shown(content: string, { lang = 'id', pageUrl = WATCH.pageUrl } = {}): PostReading[] {
  return posts(youtube.readDom(page(content, lang), { pageUrl, lang }));
}

function found(content: string, pageUrl = WATCH.pageUrl) {
  return youtube.findPosts(page(content), { pageUrl, lang: 'id' });
}

describe('a rendered watch page', () => {
  it('shows its video with exact counts', () => {
    expect(shown(watch())).toEqual([
      {
        kind: 'post',
        platform: 'youtube',
        id: VIDEO,
        url: `https://www.youtube.com/watch?v=${VIDEO}`,
        author: { handle: 'kpu_kotacontoh' },
        caption: 'Rekapitulasi hari kedua',
        counts: { likes: exact(3_895), views: exact(116_677), comments: exact(263) },
      },
    ]);
  });

  it('is the same in English', () => {
    const english: WatchParts = {
      like: 'like this video along with 3,895 other people',
      shown: '3.8K',
      info: '116K views',
    };
    const content = watch(english).replaceAll('Komentar', 'Comments');
    expect(shown(content, { lang: 'en' })[0]?.counts).toEqual({
      likes: exact(3_895),
      views: about(116_000),
      comments: exact(263),
    });
  });

  it.each<[string, WatchParts]>([
    ['the address names another video', { id: 'kpuVideo000' }],
    ['the page around is already the next one’s', { around: 'kpuVideo002' }],
    ['the part itself is still the last one’s', { id: 'kpuVideo000', around: VIDEO }],
  ])('is left unread while %s', (_, parts) => {
    expect(shown(watch(parts))).toEqual([]);
    expect(found(watch(parts))).toEqual([]);
  });

  it('is left alone behind another page', () => {
    expect(shown(watch(), { pageUrl: 'https://www.youtube.com/' })).toEqual([]);
  });

  it('has no number of comments while these are another video’s', () => {
    expect(shown(watch({ commented: 'kpuVideo000' }))[0]?.counts).not.toHaveProperty('comments');
  });

  it.each([
    ['id', '10.226 sedang menonton sekarang'],
    ['en', '10,226 watching now'],
    ['en', '56 waiting'],
    ['fr', '523 spectateurs'],
    ['id', '16 Des 2025'],
  ])('takes no viewers or dates for views in %s: %s', (lang, info) => {
    expect(shown(watch({ info }), { lang })[0]?.counts).not.toHaveProperty('views');
  });

  it('shows hidden likes as hidden, and none without a number', () => {
    expect(shown(watch({ like: 'Suka', shown: 'Suka' }))[0]?.counts.likes).toEqual({ hidden: true });
    expect(shown(watch({ like: 'Suka', shown: '' }))[0]?.counts).not.toHaveProperty('likes');
  });

  it('is read whole when asked about the part that is the post', () => {
    const [post] = found(watch());
    expect(post?.element.localName).toBe('ytd-watch-metadata');
    const again = post ? youtube.readDom(post.element, { pageUrl: WATCH.pageUrl, lang: 'id' }) : [];
    expect(again).toMatchObject([{ counts: { comments: exact(263) } }]);
  });
});

describe('a rendered card', () => {
  const FEED = { pageUrl: 'https://www.youtube.com/' };

  it.each([
    ['yt-lockup-view-model', lockup([['KPU Kota Contoh'], ['43 rb x ditonton', '3 hari yang lalu'], []])],
    [
      'ytd-rich-item-renderer around it',
      `<ytd-rich-item-renderer>${lockup([['43 rb x ditonton', '3 hari yang lalu']])}</ytd-rich-item-renderer>`,
    ],
    ['ytd-video-renderer', oldCard('ytd-video-renderer', ['43 rb x ditonton', '3 hari yang lalu'])],
    ['ytd-grid-video-renderer', oldCard('ytd-grid-video-renderer', ['43 rb x ditonton', '3 hari yang lalu'])],
    [
      'ytd-rich-item-renderer alone',
      oldCard('ytd-rich-item-renderer', ['43 rb x ditonton', '3 hari yang lalu']),
    ],
  ])('is read as a %s', (_, content) => {
    expect(shown(content, FEED)).toEqual([
      {
        kind: 'post',
        platform: 'youtube',
        id: VIDEO,
        url: `https://www.youtube.com/watch?v=${VIDEO}`,
        caption: 'Rekapitulasi hari kedua',
        counts: { views: about(43_000) },
      },
    ]);
  });

  it('has no views of a running stream, a premiere or a video for members', () => {
    for (const rows of [
      [['2 rb menonton']],
      [['56 menunggu', 'Tayang perdana 14/08/2025 13.00']],
      [['12 jam yang lalu']],
    ]) {
      expect(shown(lockup(rows), FEED)).toMatchObject([{ id: VIDEO, counts: {} }]);
    }
  });

  it('of a playlist, which links to its first video, is none', () => {
    const list = lockup([['KPU Kota Contoh', 'Playlist']], {
      content: 'PLkpuDaftarPutar0001',
      href: `/watch?v=${VIDEO}&amp;list=PL1`,
    });
    expect(shown(list, FEED)).toEqual([]);
    expect(found(list)).toEqual([]);
  });

  it('of a Short is one, without a number', () => {
    expect(shown(shortsCard(), FEED)).toMatchObject([
      { id: VIDEO, url: SHORTS, format: 'short', counts: {} },
    ]);
  });

  it('stands beside the watched video', () => {
    const content = watch({
      inside: lockup([['15 jt x ditonton', '1 tahun yang lalu']], { id: 'dinasVid002' }),
    });
    expect(found(content).map(({ id, slot }) => [id, slot !== undefined])).toEqual([
      [VIDEO, true],
      ['dinasVid002', true],
    ]);
  });
});

describe('the places of badges', () => {
  it('lie out of the flow of a card’s picture, of the row of buttons and of the Shorts player', () => {
    const slots = (content: string, pageUrl?: string) => found(content, pageUrl).map(({ slot }) => slot);
    expect(slots(lockup([]))).toMatchObject([
      { parent: { localName: 'yt-thumbnail-view-model' }, corner: 'top-left', positionParent: true },
    ]);
    expect(slots(oldCard('ytd-video-renderer', []))).toMatchObject([
      { parent: { localName: 'ytd-thumbnail' } },
    ]);
    expect(slots(shortsCard())).toMatchObject([{ parent: { localName: 'a' } }]);
    expect(slots(watch())).toMatchObject([{ parent: { id: 'top-row' }, corner: 'bottom-right' }]);
    expect(slots(shortsPlayer(), SHORTS)).toMatchObject([
      { parent: { localName: 'like-button-view-model' }, corner: 'top-left' },
    ]);
    expect(slots(watch().replace('id="top-row"', ''))).toEqual([undefined]);
  });

  it('belong to the Short that is active and of the address', () => {
    expect(found(shortsPlayer() + shortsPlayer(false), SHORTS).map(({ id }) => id)).toEqual([VIDEO]);
    expect(found(shortsPlayer(), WATCH.pageUrl)).toEqual([]);
    expect(found(shortsPlayer(), 'https://www.youtube.com/')).toEqual([]);
    expect(shown(shortsPlayer(), { pageUrl: SHORTS })).toEqual([]);
  });

  it('are found when asked about an element or a part of it', () => {
    const document = page(lockup([['43 rb x ditonton', '3 hari yang lalu']]));
    const whole = document.querySelector('yt-lockup-view-model');
    for (const part of [whole, document.querySelector('h3')]) {
      const [post] = part ? youtube.findPosts(part, WATCH) : [];
      expect([post?.id, post?.element]).toEqual([VIDEO, whole]);
    }
  });

  it('follow a card that is filled with another video', () => {
    const document = page(lockup([]));
    for (const link of document.querySelectorAll('a')) link.setAttribute('href', '/watch?v=dinasVid002');
    document.querySelector('yt-lockup-view-model > div')?.setAttribute('class', 'content-id-dinasVid002');
    expect(youtube.findPosts(document, WATCH).map(({ id }) => id)).toEqual(['dinasVid002']);
  });
});
