import { describe, expect, it } from 'vitest';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import instagram from '../../../src/platforms/instagram/index.ts';
import threads from '../../../src/platforms/threads/index.ts';
import { codeOf, HOME, info, KPU, OTHER, PK, post, profile, readWire, user } from './nodes.ts';
import { open } from './page.ts';
import payloads from './payloads.ts';

const whole = {
  ...profile(post({}, { share_info: { quoted_post: post({}, {}, OTHER) }, impression_count: '829' })),
  user: user(),
  module: ['Gating', [], { view_counts: 12 }],
};

const BAD = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  1e300,
  '',
  'x'.repeat(100_000),
  '\ud800',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[]],
];

/** Every value of the body replaced by a bad one, one at a time. */
function* mutations(value: unknown): Generator<unknown> {
  yield* BAD;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of mutations(item)) yield value.with(index, changed);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const changed of mutations(item)) yield { ...value, [key]: changed };
    }
  }
}

const invalid = (readings: unknown[]) =>
  readings.filter((reading) => !readingSchema.safeParse(reading).success);
const nested = (levels: number) => JSON.parse('{"a":['.repeat(levels) + ']}'.repeat(levels));

describe('the Threads reader on hostile input', () => {
  it('neither throws nor makes an invalid reading of any changed value', () => {
    let tried = 0;
    for (const body of mutations(whole)) {
      tried += 1;
      expect(invalid(threads.readWire(body, HOME))).toEqual([]);
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it('neither throws nor makes an invalid reading of a post made of bad values', () => {
    for (const bad of BAD) {
      const node = Object.fromEntries(Object.keys(post()).map((key) => [key, bad]));
      const about = Object.fromEntries(Object.keys(info()).map((key) => [key, bad]));
      for (const body of [
        node,
        { ...node, pk: PK, text_post_app_info: about },
        post(about),
        post({}, about),
      ]) {
        expect(invalid(threads.readWire({ items: [body] }, HOME))).toEqual([]);
      }
    }
  });

  it('follows no endless nesting, and takes long lists', () => {
    expect(threads.readWire(nested(10_000), HOME)).toEqual([]);
    expect(threads.readWire({ items: [post(), nested(3_000)] }, HOME)).toHaveLength(1);
    expect(threads.readWire({ items: Array.from({ length: 200_000 }, () => post()) }, HOME)).toHaveLength(1);
  });

  it('takes texts of 20 MB without keeping them', () => {
    const long = 'a'.repeat(20_000_000);
    const writer = { pk: KPU.pk, username: long, full_name: long };
    const [read] = threads.readWire(
      { items: [post({ user: writer, caption: { text: long }, code: long })] },
      HOME,
    );
    expect(invalid([read])).toEqual([]);
    expect(read).toMatchObject({ author: { id: KPU.pk } });
    expect(JSON.stringify(read).length).toBeLessThan(100_000);
  });

  it('is not misled by prototype keys', () => {
    const text = JSON.stringify(profile(post())).replace('"like_count":306', '"__proto__":{"like_count":1}');
    const readings = threads.readWire(JSON.parse(text), HOME);
    expect(readings).toHaveLength(1);
    expect(readings[0]).not.toHaveProperty('counts.likes');
    expect(Object.prototype).not.toHaveProperty('like_count');
  });

  it('keeps markup as text', () => {
    const text = '<script>alert(1)</script><b>Hasil</b>';
    expect(readWire(profile(post({ caption: { text } })))).toMatchObject([{ caption: text }]);
  });

  it('never throws on a page', () => {
    const pages = [
      '',
      '<div data-pressable-container="true"></div>',
      '<div data-pressable-container="true"><a href="/@x/post/aaaaaaa"><time datetime="gestern"></time></a></div>',
      '<div data-pressable-container="true"><a href="https://[/post/"><time datetime="x"></time></a></div>',
      '<div data-pressable-container="true"><a href="/@%E0/post/aaaaaaa"><time datetime="x"></time></a></div>',
      `<div data-pressable-container="true">${'<div role="button"><svg></svg></div>'.repeat(300)}</div>`,
      '<span title="5">5</span><span>x</span>',
      '<script type="application/json">{"follower_count":</script>',
      '<script type="application/json">[{"view_counts":{}},{"postID":[]},{"text_post_app_info":[]}]</script>',
    ];
    for (const html of pages) {
      for (const pageUrl of [
        '',
        'x',
        'https://www.threads.com/@x',
        'https://www.threads.com/@x/post/aaaaaaa',
      ]) {
        const page = open(html, pageUrl);
        expect(invalid([...page.embedded(), ...page.read()])).toEqual([]);
        expect(() => page.find()).not.toThrow();
        expect(() => threads.accountOf(new URL('https://www.threads.com/@x'), page.document)).not.toThrow();
      }
    }
  });
});

describe('Threads and Instagram', () => {
  it('do not take each other’s posts', () => {
    const media = {
      pk: OTHER,
      code: codeOf(OTHER),
      like_count: 9,
      taken_at: 1_766_000_000,
      media_type: 1,
      user: KPU,
    };
    expect(readWire({ items: [media, { ...media, text_post_app_info: null }] })).toEqual([]);
    for (const { text, page, request } of payloads) {
      const where = { pageUrl: page, ...(request !== undefined && { requestUrl: request }) };
      const posts = instagram.readWire(JSON.parse(text), where).filter(({ kind }) => kind === 'post');
      expect(posts).toEqual([]);
    }
  });
});
