import { describe, expect, it } from 'vitest';
import {
  about,
  accounts,
  card,
  channelEndpoint,
  channelPage,
  exact,
  KPU,
  lockup,
  post,
  read,
  runs,
  simple,
  topicPage,
  VIDEO,
  WATCH,
  watchPage,
} from './nodes.ts';

const found = (body: unknown, lang = 'id') => accounts(read(body, { lang }));

describe('the channel of a page', () => {
  it('is read from its header and its description', () => {
    expect(found(channelPage([]))).toEqual([
      {
        kind: 'account',
        platform: 'youtube',
        ...KPU,
        bio: 'Kanal resmi KPU Kota Contoh.',
        avatarUrl: 'https://yt3.example/900.jpg',
        counts: { followers: about(11_700_000), posts: about(89_000) },
      },
    ]);
  });

  it.each([
    ['id', ['15,8 jt subscriber', '29 video'], { followers: about(15_800_000), posts: exact(29) }],
    ['en', ['11.7M subscribers', '89K videos'], { followers: about(11_700_000), posts: about(89_000) }],
    ['en', ['337 videos', '2.5K subscribers'], { followers: about(2_500), posts: exact(337) }],
    ['es', ['4,69 M de suscriptores', '1.204 vídeos'], { followers: about(4_690_000), posts: exact(1_204) }],
    ['es', ['123 suscriptores'], { followers: exact(123) }],
    ['de', ['25 Mio. Abonnenten', '337 Videos'], { followers: about(25_000_000), posts: exact(337) }],
    ['ar', ['٢٫٥ مليون مشترك', '٣٣ فيديو'], { followers: about(2_500_000), posts: exact(33) }],
    [
      'zh',
      ['8.1万位订阅者', '12 个视频'],
      { followers: { ...about(81_000), unit: 1_000 }, posts: exact(12) },
    ],
    ['en', ['1,234 subscribers'], { followers: about(1_234) }],
    ['en', ['999 subscribers'], { followers: exact(999) }],
    ['id', ['29 video'], { posts: exact(29) }],
  ])('has its counts told apart by words in %s: %j', (lang, parts, counts) => {
    expect(found(channelPage([], parts), lang)[0]?.counts).toEqual(counts);
  });

  it('is read from the window about it, with the number of its videos', () => {
    const node = {
      channelId: KPU.id,
      canonicalChannelUrl: `http://www.youtube.com/@${KPU.handle}`,
      description: 'Kanal resmi KPU Kota Contoh.',
      subscriberCountText: '11,7 jt subscriber',
      viewCountText: '12.345.678 x ditonton',
      videoCountText: '1.234 video',
    };
    expect(found({ aboutChannelViewModel: node })).toEqual([
      {
        kind: 'account',
        platform: 'youtube',
        id: KPU.id,
        handle: KPU.handle,
        bio: 'Kanal resmi KPU Kota Contoh.',
        counts: { followers: about(11_700_000), posts: exact(1_234) },
      },
    ]);
  });

  it.each([
    [simple(`@${KPU.handle}`), simple('2,5 rb subscriber'), { followers: about(2_500) }],
    [simple('2,5 rb subscriber'), runs('29', ' video'), { followers: about(2_500), posts: exact(29) }],
  ])('in a search has its subscribers in one of two places: %j, %j', (subscriberCountText, videoCountText, counts) => {
    const node = {
      channelId: KPU.id,
      title: simple(KPU.name),
      navigationEndpoint: channelEndpoint(),
      subscriberCountText,
      videoCountText,
    };
    expect(found({ channelRenderer: node })).toEqual([
      { kind: 'account', platform: 'youtube', ...KPU, counts },
    ]);
  });

  it('is read as a lockup', () => {
    const rows = [[`@${KPU.handle}`, '2,5 rb subscriber']];
    expect(found(lockup(rows, { id: KPU.id, type: 'CHANNEL' }))).toEqual([
      {
        kind: 'account',
        platform: 'youtube',
        ...KPU,
        name: 'Rekapitulasi hari kedua',
        counts: { followers: about(2_500) },
      },
    ]);
    expect(found(lockup([[`@${KPU.handle}`]], { id: KPU.id, type: 'CHANNEL' }))).toEqual([]);
  });

  it('without a count is no account, and unknown words give none', () => {
    expect(found(channelPage([], []))).toEqual([]);
    expect(found(channelPage([], ['250 xyzzy', '12 plugh']))).toEqual([]);
  });

  it('is known by its handle alone where nothing else is there', () => {
    const { metadata: _, ...header } = channelPage([]);
    expect(found(header)).toMatchObject([{ handle: KPU.handle, name: KPU.name }]);
    expect(found(header)[0]).not.toHaveProperty('id');
  });

  it('is no video’s', () => {
    expect(found(card())).toEqual([]);
  });
});

describe('a channel beside other things', () => {
  it('is read at the watched video', () => {
    expect(found(watchPage())).toEqual([
      { kind: 'account', platform: 'youtube', ...KPU, counts: { followers: about(112_000) } },
    ]);
  });

  it('that hides its subscribers is no account, but the author', () => {
    const body = watchPage({ owner: { subscriberCountText: undefined } });
    expect(found(body)).toEqual([]);
    expect(post(body, WATCH)).toMatchObject({ id: VIDEO, author: KPU });
  });

  it('is read from the older header, its description beside it', () => {
    const c4TabbedHeaderRenderer = {
      channelId: KPU.id,
      title: KPU.name,
      navigationEndpoint: channelEndpoint(),
      subscriberCountText: simple('1,2 rb subscriber'),
      videosCountText: runs('337', ' video'),
    };
    const { metadata } = channelPage([]);
    expect(found({ header: { c4TabbedHeaderRenderer }, metadata })).toMatchObject([
      { ...KPU, bio: 'Kanal resmi KPU Kota Contoh.', counts: { followers: about(1_200), posts: exact(337) } },
    ]);
  });

  it('is read from the header of a topic', () => {
    expect(found(topicPage())).toEqual([
      {
        kind: 'account',
        platform: 'youtube',
        id: KPU.id,
        name: 'Pemilu',
        counts: { followers: about(74_400_000) },
      },
    ]);
  });

  it('never has a handle for its subscribers', () => {
    expect(
      found({ channelRenderer: { channelId: KPU.id, subscriberCountText: simple('@kpu_2024') } }),
    ).toEqual([]);
  });
});
