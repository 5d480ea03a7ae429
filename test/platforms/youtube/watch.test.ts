import { describe, expect, it } from 'vitest';
import {
  about,
  byline,
  COUNTER,
  channelEndpoint,
  commentsPanel,
  exact,
  KPU,
  likeButton,
  lockup,
  player,
  post,
  posts,
  read,
  runs,
  simple,
  VIDEO,
  WATCH,
  watchPage,
} from './nodes.ts';

const HIDDEN = { hidden: true };
const watched = (content: Parameters<typeof watchPage>[0], lang = 'id') =>
  post(watchPage(content), { ...WATCH, lang });

describe('the player’s response', () => {
  it('states exact views and likes, the time in UTC and the author', () => {
    expect(post(player())).toEqual({
      kind: 'post',
      platform: 'youtube',
      id: VIDEO,
      url: `https://www.youtube.com/watch?v=${VIDEO}`,
      author: KPU,
      caption: 'Rekapitulasi hari kedua',
      createdAt: '2025-12-16T13:00:05.000Z',
      format: 'video',
      counts: { views: exact(116_677), likes: exact(3_895) },
    });
  });

  it('is enough with the id alone beside its microformat, or with the id only there', () => {
    const { microformat } = player();
    expect(post({ videoDetails: { videoId: VIDEO }, microformat })?.counts).toEqual({
      views: exact(116_677),
      likes: exact(3_895),
    });
    const body = player({}, { externalVideoId: undefined });
    expect(post(body)?.createdAt).toBe('2025-12-16T13:00:05.000Z');
    expect(read({ videoDetails: { videoId: VIDEO } })).toEqual([]);
  });

  it('with numbers for texts is read alike', () => {
    expect(post(player({ viewCount: 116_677 }, { viewCount: 116_677, likeCount: 3_895 }))?.counts).toEqual({
      views: exact(116_677),
      likes: exact(3_895),
    });
  });

  it.each([
    ['likes that are not there', { likeCount: undefined }],
    ['likes that are null', { likeCount: null }],
    ['likes that are empty', { likeCount: '' }],
    ['likes below zero', { likeCount: '-1' }],
  ])('leaves out %s', (_, microformat) => {
    expect(post(player({}, microformat))?.counts).toEqual({ views: exact(116_677) });
  });

  it('has no time where only a date is stated', () => {
    expect(post(player({}, { publishDate: '2025-12-16' }))).not.toHaveProperty('createdAt');
    expect(post(player({}, { publishDate: '2025-12-16T05:00:05' }))).not.toHaveProperty('createdAt');
  });

  it('tells Shorts and running streams, not streams of the past', () => {
    expect(post(player({}, { isShortsEligible: true }))).toMatchObject({
      format: 'short',
      url: `https://www.youtube.com/shorts/${VIDEO}`,
    });
    expect(post(player({ isLive: true, isLiveContent: true }))?.format).toBe('live');
    expect(post(player({ isLiveContent: true }))?.format).toBe('video');
  });

  it('keeps a handle that ends in a dot or is escaped', () => {
    const at = (handle: string) =>
      post(player({}, { ownerProfileUrl: `http://www.youtube.com/@${handle}` }))?.author?.handle;
    expect(at('KPUContoh.')).toBe('KPUContoh.');
    expect(at('%E9%81%B8')).toBe('選');
    expect(at('%E9')).toBe('%E9');
  });
});

describe('a watch page’s response', () => {
  it('states views, likes and comments of its video', () => {
    expect(watched({})).toEqual({
      kind: 'post',
      platform: 'youtube',
      id: VIDEO,
      url: `https://www.youtube.com/watch?v=${VIDEO}`,
      author: KPU,
      caption: 'Rekapitulasi hari kedua',
      format: 'video',
      counts: { views: exact(116_677), likes: exact(3_895), comments: exact(263) },
    });
  });

  it('is about the video it names, not the one of the address, which may be the next one’s', () => {
    const late = post(watchPage({ id: 'kpuVideo000' }), WATCH);
    expect(late?.id).toBe('kpuVideo000');
    const { currentVideoEndpoint: _, ...nameless } = watchPage();
    expect(posts(read(nameless, WATCH))).toEqual([]);
  });

  it('has related videos beside it', () => {
    const related = [
      { lockupViewModel: lockup([['15 jt x ditonton', '1 tahun yang lalu']], { id: 'dinasVid002' }) },
    ];
    expect(posts(read(watchPage({ related }), WATCH)).map(({ id }) => id)).toEqual([VIDEO, 'dinasVid002']);
  });

  it('gives no single author for a collaboration', () => {
    const owner = {
      title: undefined,
      subscriberCountText: undefined,
      attributedTitle: { content: 'KPU dan Dinas' },
    };
    expect(watched({ owner })).not.toHaveProperty('author');
    expect(watched({ owner: { title: byline(), navigationEndpoint: undefined } })?.author).toEqual(KPU);
    expect(channelEndpoint().browseEndpoint.browseId).toBe(KPU.id);
  });
});

describe('likes at the button', () => {
  it.each([
    ['id', 'sukai video ini bersama 3.895 orang lainnya', '3,8 rb', exact(3_895)],
    ['en', 'like this video along with 2,560 other people', '2.5K', exact(2_560)],
    ['en-GB', 'like this video along with 2,560 other people', '2.5k', exact(2_560)],
    ['de', 'Dieses Video liken (bisher 469.694\u00a0positive Bewertungen)', '469.694', exact(469_694)],
    ['es', 'Marcar como "Me gusta" junto con otras 2 personas', '2', exact(2)],
    ['en', 'like this video along with 0 other people', '0', exact(0)],
    ['en', 'I like this', '2.5K', about(2_500)],
    ['id', 'Suka', '1,2 jt', about(1_200_000)],
    ['id', 'sukai bersama 3 dari 5 orang', 'Suka', undefined],
    ['fr', 'Cliquez pour aimer, comme 2 560 autres', '2,5 k', about(2_500)],
  ])('in %s: %s, %s', (lang, label, title, likes) => {
    expect(watched({ like: likeButton(label, title) }, lang)?.counts.likes).toEqual(likes);
  });

  it.each([
    ['en', 'Like'],
    ['id', 'Suka'],
    ['de', 'Mag ich'],
    ['ru', 'Нравится'],
  ])('are hidden where %s has the bare word "%s" in both places', (lang, word) => {
    expect(watched({ like: likeButton(word, word) }, lang)?.counts.likes).toEqual(HIDDEN);
  });

  it('are unknown, not hidden, where the words differ or one is missing', () => {
    expect(watched({ like: likeButton('Sukai video ini', 'Suka') })?.counts).not.toHaveProperty('likes');
    expect(watched({ like: likeButton('Suka', '') })?.counts).not.toHaveProperty('likes');
  });

  it('are not hidden when the same source states their number', () => {
    expect(post([watchPage({ like: likeButton('Suka', 'Suka') }), player()])?.counts.likes).toEqual(
      exact(3_895),
    );
  });

  it('come from the number kept apart when the button has none', () => {
    const entity = {
      likeCountEntity: { key: 'x', likeCountIfIndifferentNumber: '410', likeCountIfLikedNumber: '411' },
    };
    const body = {
      ...watchPage({ like: {} }),
      frameworkUpdates: { entityBatchUpdate: { mutations: [{ payload: entity }] } },
    };
    expect(post(body)?.counts.likes).toEqual(exact(410));
    const unset = { ...watchPage({ like: {} }), likeCountEntity: { key: 'unset_like_count_entity_key' } };
    expect(post(unset)?.counts).not.toHaveProperty('likes');
  });
});

describe('the counter of views', () => {
  it('never takes the placeholder beside it', () => {
    expect(watched({ counter: { originalViewCount: '0' } })?.counts).not.toHaveProperty('views');
  });

  it.each([
    ['id', runs('10.226', ' sedang menonton')],
    ['en', runs('10,226', ' watching now')],
    ['en', simple('10,226 watching now')],
    ['vi', runs('523', ' người đang xem')],
  ])('counts viewers of a running stream in %s, which are no views', (lang, viewCount) => {
    expect(watched({ counter: { viewCount, isLive: true, originalViewCount: '10226' } }, lang)).toMatchObject(
      {
        format: 'live',
        counts: { likes: expect.anything(), comments: exact(263) },
      },
    );
    const counts = watched(
      { counter: { viewCount, isLive: true, originalViewCount: '10226' } },
      lang,
    )?.counts;
    expect(counts).not.toHaveProperty('views');
  });

  it('of a premiere counts who waits, and nothing runs yet', () => {
    const found = watched({ counter: { viewCount: runs('56', ' menunggu'), isLive: true } });
    expect(found?.format).toBe('video');
    expect(found?.counts).not.toHaveProperty('views');
  });

  it('falls back to the short and the extra short text, which are rounded', () => {
    expect(watched({ counter: { ...COUNTER, viewCount: undefined } })?.counts.views).toEqual(about(116_000));
    expect(watched({ counter: { extraShortViewCount: simple('116 rb') } })?.counts.views).toEqual(
      about(116_000),
    );
  });

  it('can be kept apart', () => {
    const viewCountEntity = { viewCountNumber: '116677' };
    expect(post({ ...watchPage({ counter: {} }), viewCountEntity })?.counts.views).toEqual(exact(116_677));
    expect(
      post({ ...watchPage({ counter: {} }), viewCountEntity: { ...viewCountEntity, isLive: true } })?.counts,
    ).not.toHaveProperty('views');
  });

  it('on the page of a Short can be an empty place', () => {
    const pageUrl = `https://www.youtube.com/shorts/${VIDEO}`;
    const body = watchPage({ counter: { viewCount: simple('0 x ditonton') } });
    expect(post(body, { pageUrl })).toMatchObject({ format: 'short' });
    expect(post(body, { pageUrl })?.counts).not.toHaveProperty('views');
    expect(post(body, WATCH)?.counts.views).toEqual(exact(0));
  });
});

describe('the number of comments', () => {
  it.each([
    ['263', exact(263)],
    ['0', exact(0)],
    ['1,1 rb', about(1_100)],
    ['19.783', exact(19_783)],
  ])('stands at the head of the panel: %s', (shown, expected) => {
    expect(watched({ panels: [commentsPanel(), commentsPanel(shown)] })?.counts.comments).toEqual(expected);
  });

  it('stands in the box that leads to the comments', () => {
    const box = (commentCount?: unknown) => ({ commentsEntryPointHeaderRenderer: { commentCount } });
    const without = watchPage({ panels: [] });
    expect(post([{ ...without, box: box(simple('1,1 rb')) }])?.counts.comments).toEqual(about(1_100));
    expect(post([{ ...without, box: box() }])?.counts).not.toHaveProperty('comments');
  });

  it('is unknown when comments are off, and is no number of another panel', () => {
    expect(watched({ panels: [commentsPanel()] })?.counts).not.toHaveProperty('comments');
    const chapters = commentsPanel('12');
    Object.assign(chapters.engagementPanelSectionListRenderer ?? {}, {
      panelIdentifier: 'engagement-panel-macro-markers',
    });
    expect(watched({ panels: [chapters] })?.counts).not.toHaveProperty('comments');
  });
});

describe('the Shorts player', () => {
  it('is about the Short it replaces the address with', () => {
    const body = {
      replacementEndpoint: { reelWatchEndpoint: { videoId: VIDEO } },
      overlay: {
        reelPlayerOverlayRenderer: {
          buttonBar: likeButton('sukai video ini bersama 1.250 orang lainnya', '1,2 rb'),
        },
      },
      engagementPanels: [commentsPanel('34')],
    };
    expect(post(body)?.counts).toEqual({ likes: exact(1_250), comments: exact(34) });
  });

  it('names the Short and its channel', () => {
    const onTap = { innertubeCommand: channelEndpoint() };
    const channelName = { content: `@${KPU.handle}`, commandRuns: [{ startIndex: 0, onTap }] };
    const body = {
      replacementEndpoint: { reelWatchEndpoint: { videoId: VIDEO } },
      metadataItems: [
        { reelChannelBarViewModel: { channelName } },
        { shortsVideoTitleViewModel: { text: { content: 'Ayo cek DPT' } } },
      ],
    };
    expect(post(body, { pageUrl: `https://www.youtube.com/shorts/${VIDEO}` })).toMatchObject({
      author: { id: KPU.id, handle: KPU.handle },
      caption: 'Ayo cek DPT',
      format: 'short',
    });
    expect(post(body)?.author).not.toHaveProperty('name');
  });

  it.each([
    [undefined, { likes: exact(2_772) }],
    [{ videoId: VIDEO }, { likes: exact(2_772) }],
    [{ playlistId: 'PLkpuDaftarPutar0001' }, undefined],
  ])('of before has the whole number of likes at its button, about %j', (target, counts) => {
    const button = { likeButtonRenderer: { target, likeCount: 2772, likeCountText: simple('2,7 rb') } };
    const replacementEndpoint = { reelWatchEndpoint: { videoId: VIDEO } };
    expect(post({ replacementEndpoint, overlay: { likeButton: button } })?.counts).toEqual(counts);
  });
});
