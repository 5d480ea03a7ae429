import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/model/reading.ts';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import youtube from '../../../src/platforms/youtube/index.ts';
import {
  card,
  channelPage,
  commentEntity,
  comments,
  communityPost,
  lockup,
  player,
  post,
  read,
  runs,
  shortsLockup,
  VIDEO,
  WATCH,
  watchPage,
} from './nodes.ts';

const JUNK: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 12],
  ['a text', '{"videoId":"kpuVideo001"}'],
  ['an empty list', []],
  ['an empty object', {}],
  ['an error', { error: { code: 403, message: 'Forbidden' } }],
  ['a list of nothing', [null, undefined, [[]]]],
  ['a negative number', -5],
  ['a list of texts', ['a', 'b']],
  ['a deep list', [[[[[{}]]]]]],
];

const BODY = [
  player(),
  watchPage(),
  channelPage([
    { lockupViewModel: lockup([['KPU'], ['43 rb x ditonton', '6 bulan yang lalu']]) },
    { shortsLockupViewModel: shortsLockup('1 x ditonton') },
  ]),
  { videoRenderer: card({}, 'kpuVideo002') },
  comments([commentEntity('UgkpuKomentar0000000001')], { total: { countText: runs('7', ' Komentar') } }),
  { backstagePostRenderer: communityPost() },
];

describe('hostile and broken input', () => {
  it.each(JUNK)('%s gives nothing', (_, body) => {
    expect(youtube.readWire(body, WATCH)).toEqual([]);
  });

  it('nested ten thousand levels deep is left unread', () => {
    let body: unknown = card();
    for (let level = 0; level < 10_000; level += 1) body = level % 2 === 0 ? [body] : { contents: body };
    expect(read(body)).toEqual([]);
    let style: unknown = {};
    for (let level = 0; level < 10_000; level += 1) style = { model: { badges: [style] } };
    expect(() => read(card({ badges: [style] }))).not.toThrow();
  });

  it('lists of a hundred thousand pieces and keys are cut', () => {
    const many = Array.from({ length: 100_000 }, () => ({ text: 'x'.repeat(10) }));
    const wide = Object.fromEntries(many.map((piece, place) => [`k${place}`, piece]));
    expect(
      post(card({ title: { runs: many }, badges: many, thumbnailOverlays: [wide] }))?.caption,
    ).toHaveLength(5_000);
    expect(post(lockup(Array.from({ length: 100_000 }, () => ['x', 'y'])))?.counts).toEqual({});
  });

  it('keys of the object prototype change nothing', () => {
    const body = JSON.parse(
      `{"__proto__":{"videoId":"kpuVideo009"},"constructor":{"prototype":{"polluted":1}},"toString":{},"hasOwnProperty":1,"videoRenderer":${JSON.stringify(card())}}`,
    );
    expect(post(body)?.id).toBe(VIDEO);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('twenty million characters in a text still give a valid reading', () => {
    const long = 'x'.repeat(20_000_000);
    const found = read([
      player({ title: long, author: long }, { ownerProfileUrl: long, publishDate: long }),
      card({ viewCountText: { simpleText: long } }, 'kpuVideo002'),
    ]);
    expect(found).toHaveLength(2);
    for (const reading of found) expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect(found[0]?.kind === 'post' && found[0].caption).toHaveLength(MAX_TEXT);
  });

  it('markup in texts stays text, and addresses of other schemes are left out', () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(post(player({ title }, { title: undefined }))?.caption).toBe(title);
    const page = channelPage([]);
    const text = JSON.stringify(page).replaceAll('https://yt3.example', 'javascript:alert');
    expect(read(JSON.parse(text))[0]).not.toHaveProperty('avatarUrl');
  });

  it('every field replaced by junk gives valid readings or none', () => {
    const text = JSON.stringify(BODY);
    const keys = [...new Set(text.match(/"[\w$]+"(?=:)/g) ?? [])].map((key) => key.slice(1, -1));
    expect(keys.length).toBeGreaterThan(80);
    for (const [, junk] of [...JUNK, ['a space', ' '], ['an object', { runs: 5, simpleText: {} }]]) {
      for (const key of keys) {
        const body = JSON.parse(text, (name, value) => (name === key ? junk : value));
        for (const found of youtube.readWire(body, WATCH)) {
          expect(readingSchema.safeParse(found).error, `${key} = ${JSON.stringify(junk)}`).toBeUndefined();
        }
      }
    }
  });

  it('a broken page and a broken address give nothing', () => {
    const { document } = parseHTML(
      '<script>var ytInitialData = {"a":</script><ytd-watch-metadata video-id=""><yt-lockup-view-model><a href="/watch?v="></a></yt-lockup-view-model><ytd-reel-video-renderer is-active>',
    );
    const broken = { pageUrl: 'not an address' };
    expect(youtube.readEmbedded(document, broken)).toEqual([]);
    expect(youtube.readDom(document, broken)).toEqual([]);
    expect(youtube.findPosts(document, broken)).toEqual([]);
    expect(read({ onResponseReceivedActions: [{ continuationItems: [] }] }, broken)).toEqual([]);
  });
});
