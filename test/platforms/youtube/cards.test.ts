import { describe, expect, it } from 'vitest';
import {
  about,
  byline,
  card,
  channelEndpoint,
  channelPage,
  continuation,
  DINAS,
  exact,
  HOME,
  KPU,
  lockup,
  post,
  posts,
  read,
  runs,
  shortsLockup,
  simple,
  topicPage,
  VIDEO,
  watchPage,
} from './nodes.ts';

const views = (body: unknown, lang?: string) => post(body, lang === undefined ? {} : { lang })?.counts.views;

describe('a video in a list', () => {
  it.each([
    ['videoRenderer', card()],
    ['gridVideoRenderer', card({ ownerText: undefined, shortBylineText: byline() })],
    ['compactVideoRenderer', card({ title: simple('Rekapitulasi hari kedua') })],
    ['videoWithContextRenderer', card({ title: undefined, headline: runs('Rekapitulasi hari kedua') })],
    ['endScreenVideoRenderer', card({ ownerText: undefined, shortBylineText: byline() })],
    ['renamedRenderer', card()],
  ])('is read as a %s', (name, node) => {
    expect(post({ contents: [{ [name]: node }] })).toEqual({
      kind: 'post',
      platform: 'youtube',
      id: VIDEO,
      url: `https://www.youtube.com/watch?v=${VIDEO}`,
      author: KPU,
      caption: 'Rekapitulasi hari kedua',
      format: 'video',
      counts: { views: exact(1104) },
    });
  });

  it('is read without its wrapper and wherever it stands', () => {
    expect(post(card())?.id).toBe(VIDEO);
    expect(post([{ a: [{ b: { c: card() } }] }])?.id).toBe(VIDEO);
  });

  it('is read as a lockup, with the channel behind its picture', () => {
    const rows = [[KPU.name], ['15 jt x ditonton', '1 tahun yang lalu'], []];
    expect(post({ lockupViewModel: lockup(rows, { channel: KPU }) })).toEqual({
      kind: 'post',
      platform: 'youtube',
      id: VIDEO,
      url: `https://www.youtube.com/watch?v=${VIDEO}`,
      author: KPU,
      caption: 'Rekapitulasi hari kedua',
      format: 'video',
      counts: { views: about(15_000_000) },
    });
  });

  it('is read as a lockup of a search, whose channel stands below and is linked', () => {
    const node = lockup([['15 jt x ditonton', '1 tahun yang lalu']]);
    const text = {
      content: DINAS.name,
      commandRuns: [{ startIndex: 0, onTap: { innertubeCommand: channelEndpoint(DINAS) } }],
    };
    const row = { metadataParts: [{ text }] };
    const inSearch = JSON.parse(JSON.stringify(node), (key, value) =>
      key === 'metadataRows' ? [...value, row] : value,
    );
    expect(post(inSearch)).toMatchObject({ author: DINAS, counts: { views: about(15_000_000) } });
    // Also on the page of another channel, whose video it is not.
    expect(post(channelPage([{ lockupViewModel: inSearch }]))?.author).toEqual(DINAS);
  });

  it('is a Short as a lockup that says so or leads to the player of Shorts', () => {
    const rows = [['12 x ditonton', '1 tahun yang lalu']];
    const onTap = { innertubeCommand: { reelWatchEndpoint: { videoId: VIDEO } } };
    const leading = { ...lockup(rows), rendererContext: { commandContext: { onTap } } };
    for (const node of [lockup(rows, { type: 'SHORT' }), lockup(rows, { type: 'SHORTS' }), leading]) {
      expect(post(node)).toMatchObject({
        format: 'short',
        url: `https://www.youtube.com/shorts/${VIDEO}`,
        counts: { views: exact(12) },
      });
    }
  });

  it('is no playlist, podcast or channel', () => {
    const rows = [['12 x ditonton', '1 tahun yang lalu']];
    for (const type of ['PLAYLIST', 'PODCAST', 'CHANNEL']) expect(read(lockup(rows, { type }))).toEqual([]);
    expect(read(lockup(rows, { id: 'PLkpuDaftarPutar0001' }))).toEqual([]);
  });

  it('of a playlist has its views before its age in one text', () => {
    const fields = { publishedTimeText: undefined, viewCountText: undefined, shortViewCountText: undefined };
    const inList = (...texts: string[]) => card({ ...fields, videoInfo: runs(...texts) });
    expect(
      post({ playlistVideoRenderer: inList('1,1 rb x ditonton', ' • ', '3 tahun yang lalu') }),
    ).toMatchObject({
      id: VIDEO,
      author: KPU,
      caption: 'Rekapitulasi hari kedua',
      counts: { views: about(1_100) },
    });
    expect(views(inList('18 sedang menonton'))).toBeUndefined();
    expect(views(inList('3 tahun yang lalu'))).toBeUndefined();
  });

  it('is no bare reference', () => {
    expect(read({ watchEndpoint: { videoId: VIDEO } })).toEqual([]);
    expect(read({ videoId: VIDEO, title: runs('Antrean'), lengthText: simple('1.05') })).toEqual([]);
  });

  it('is one reading however often it stands there, with its exact number', () => {
    const rounded = { lockupViewModel: lockup([['1,1 rb x ditonton', '3 hari yang lalu']]) };
    expect(post([rounded, { videoRenderer: card() }])).toMatchObject({
      author: KPU,
      counts: { views: exact(1104) },
    });
  });

  it('has no single author when several channels made it', () => {
    const ownerText = runs('KPU Kota Contoh dan Dinas Contoh');
    expect(post(card({ ownerText }))).not.toHaveProperty('author');
    expect(
      post(lockup([['KPU Kota Contoh dan Dinas Contoh'], ['12 x ditonton', '1 tahun yang lalu']])),
    ).not.toHaveProperty('author');
  });

  it('in an advertisement is promoted, and has not the page’s channel for an author', () => {
    const ad = {
      adSlotRenderer: {
        fulfillmentContent: { videoRenderer: card({ ownerText: undefined }, 'iklanVid001') },
      },
    };
    const readings = posts(read(channelPage([{ videoRenderer: card() }, ad])));
    expect(readings.map(({ id, promoted }) => [id, promoted])).toEqual([
      [VIDEO, undefined],
      ['iklanVid001', true],
    ]);
    expect(readings[1]).not.toHaveProperty('author');
  });

  it('is read from the promotion of a topic channel', () => {
    expect(post(topicPage())).toMatchObject({
      caption: 'Debat kandidat',
      author: KPU,
      counts: { views: about(6_900) },
    });
  });
});

describe('a card on a channel’s own page', () => {
  const own = { lockupViewModel: lockup([['43 rb x ditonton', '6 bulan yang lalu']]) };

  it('has the channel of the page for an author', () => {
    expect(post(channelPage([own]))).toMatchObject({ author: KPU, counts: { views: about(43_000) } });
  });

  it('keeps the author it names itself', () => {
    expect(post(channelPage([{ videoRenderer: card({ ownerText: byline(DINAS) }) }]))?.author).toEqual(DINAS);
  });

  it('that comes later has the channel of the address, and elsewhere none', () => {
    const pageUrl = 'https://www.youtube.com/@kpu_kotacontoh/videos';
    expect(post(continuation([own]), { pageUrl })?.author).toEqual({ handle: KPU.handle });
    expect(
      post(continuation([own]), { pageUrl: `https://www.youtube.com/channel/${KPU.id}` })?.author,
    ).toEqual({ id: KPU.id });
    expect(post(continuation([own]))).not.toHaveProperty('author');
  });
});

describe('a Short in a list', () => {
  const short = { format: 'short', url: `https://www.youtube.com/shorts/${VIDEO}` };

  it('is read from its lockup, by its target or the end of its name', () => {
    const shown = { ...short, caption: 'Ayo cek DPT', counts: { views: about(895_000) } };
    expect(post({ shortsLockupViewModel: shortsLockup('895 rb x ditonton') })).toMatchObject(shown);
    expect(post(shortsLockup('895 rb x ditonton', { onTap: null }))).toMatchObject(shown);
  });

  it('is told by its target or the style of its badge in the older cards', () => {
    const navigationEndpoint = { reelWatchEndpoint: { videoId: VIDEO } };
    expect(
      post({
        reelItemRenderer: card({ title: undefined, headline: simple('Ayo cek DPT'), navigationEndpoint }),
      }),
    ).toMatchObject(short);
    const thumbnailOverlays = [{ thumbnailOverlayTimeStatusRenderer: { style: 'SHORTS' } }];
    expect(post(card({ thumbnailOverlays }))).toMatchObject(short);
  });

  it('stays a Short where a watch page takes it for a video', () => {
    const related = [{ shortsLockupViewModel: shortsLockup('895 rb x ditonton') }];
    expect(post(watchPage({ related }))).toMatchObject({ ...short, counts: { views: exact(116_677) } });
  });
});

describe('views on a card', () => {
  it.each([
    ['id', '43 rb x ditonton', '6 bulan yang lalu', about(43_000)],
    ['id', '1,1 rb', '1 jam lalu', about(1_100)],
    ['id', '1,1 rb', '1 h lalu', about(1_100)],
    ['id', '2 M x ditonton', '1 tahun yang lalu', about(2_000_000_000)],
    ['en', '2M views', '1 year ago', about(2_000_000)],
    ['en-GB', '43k views', 'Streamed 6 months ago', about(43_000)],
    ['en', '28 views', '13 days ago', exact(28)],
    ['en', 'No views', '2 minutes ago', exact(0)],
    ['de', '13\u00a0Mio. Aufrufe', 'vor 2 Jahren', about(13_000_000)],
    ['de', '715.629 Aufrufe', 'vor 2 Wochen', exact(715_629)],
    ['es', '127 K visualizaciones', 'hace 3 días', about(127_000)],
    ['ar', '٢٫٥ مليون مشاهدة', 'قبل 3 سنوات', about(2_500_000)],
    ['zh', '8.1万次观看', '3年前', { ...about(81_000), unit: 1_000 }],
    ['zh-TW', '觀看次數：1,234次', '3 年前', exact(1_234)],
  ])('in %s: %s, %s', (lang, shown, age, expected) => {
    expect(views(lockup([[KPU.name], [shown, age]]), lang)).toEqual(expected);
  });

  it.each([
    ['behind the age', [['6 bulan yang lalu', '43 rb x ditonton']]],
    ['in a row of their own', [['KPU dan Dinas'], ['43 rb x ditonton'], ['6 bulan yang lalu']]],
  ])('are told by their word %s', (_, rows) => {
    expect(views(lockup(rows))).toEqual(about(43_000));
    expect(views(lockup([...rows, ['12 x ditonton']]))).toBeUndefined();
  });

  it.each([
    ['viewers of a stream that is being watched', [['18 sedang ditonton']], 'DEFAULT'],
    ['viewers of a stream', [[KPU.name], ['2 rb menonton']], 'LIVE'],
    ['viewers in a mix of languages', [['2 rb sedang Watching']], 'LIVE'],
    ['people who wait', [[KPU.name], ['56 menunggu', 'Tayang perdana 14/08/2025 13.00']], 'UPCOMING'],
    ['people who wait, in an unknown language', [[KPU.name], ['56 xyzzy', '14/08/2025, 13:00']], 'DEFAULT'],
    ['nothing on a video for members', [['12 jam yang lalu'], []], 'DEFAULT'],
    ['a channel’s name with a number', [['Kanal 24', 'Terverifikasi']], 'DEFAULT'],
    [
      'viewers beside the age of the stream',
      [[KPU.name], ['2 rb menonton', 'Dimulai 3 jam lalu']],
      'DEFAULT',
    ],
    ['the number of a season', [[KPU.name], ['Musim 2', '3 tahun lalu']], 'DEFAULT'],
    ['a number of lessons', [['10 pelajaran']], 'DEFAULT'],
  ])('are not %s', (_, rows, style) => {
    const found = post(lockup(rows, { style }));
    expect(found?.id).toBe(VIDEO);
    expect(found?.counts).toEqual({});
  });

  it('of a running stream are unknown, and only this is live', () => {
    expect(post(lockup([['2 rb menonton']], { style: 'LIVE' }))?.format).toBe('live');
    expect(post(lockup([['43 rb x ditonton', 'Di-streaming 6 bulan lalu']]))?.format).toBe('video');
    const live = card({
      viewCountText: runs('18', ' menonton'),
      shortViewCountText: undefined,
      publishedTimeText: undefined,
    });
    expect(post(live)).toMatchObject({ format: 'live', counts: {} });
    const badges = [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_LIVE_NOW' } }];
    expect(post(card({ badges, viewCountText: simple('18 xyzzy') }))).toMatchObject({
      format: 'live',
      counts: {},
    });
  });

  it('of a premiere to come are unknown', () => {
    const node = card({
      upcomingEventData: { startTime: '1790000000' },
      viewCountText: runs('56', ' xyzzy'),
      shortViewCountText: simple('56 xyzzy'),
    });
    expect(post(node)).toMatchObject({ format: 'video', counts: {} });
  });

  it('fall back to the short text, and stay unknown in an unknown grammar', () => {
    expect(views(card({ viewCountText: undefined }))).toEqual(about(1_100));
    expect(
      views(card({ viewCountText: simple('1 104 vues'), shortViewCountText: simple('1,1 k vues') }), 'fr'),
    ).not.toEqual(exact(1));
    expect(post(card(), { pageUrl: HOME.pageUrl, lang: 'en' })?.counts.views).not.toEqual(exact(1104));
  });
});
