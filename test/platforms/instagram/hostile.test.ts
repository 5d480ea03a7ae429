import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import instagram from '../../../src/platforms/instagram/index.ts';
import { codeOf, feed, graphNode, HOME, KPU, media, PK } from './nodes.ts';

const comment = { pk: '1796', text: 'Baik', created_at: 1_770_000_000, user: KPU, parent_comment_id: null };
const account = { ...KPU, follower_count: 5, bio_links: [{ url: 'https://kpu.contoh.example' }] };
const whole = {
  ...Object(feed({ media: media({ preview_comments: [comment] }), explore_story: null })),
  old: { shortcode_media: graphNode({ owner: account }) },
  user: account,
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

function invalid(readings: unknown[]): unknown[] {
  return readings.filter((reading) => !readingSchema.safeParse(reading).success);
}

const nested = (levels: number) => JSON.parse('{"a":['.repeat(levels) + ']}'.repeat(levels));

describe('the Instagram reader on hostile input', () => {
  it('neither throws nor makes an invalid reading of any changed value', () => {
    let tried = 0;
    for (const body of mutations(whole)) {
      tried += 1;
      expect(invalid(instagram.readWire(body, HOME))).toEqual([]);
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it('neither throws nor makes an invalid reading of a post made of bad values', () => {
    for (const bad of BAD) {
      const node = Object.fromEntries(Object.keys(media()).map((key) => [key, bad]));
      const old = Object.fromEntries(Object.keys(graphNode()).map((key) => [key, bad]));
      for (const body of [node, old, { ...node, code: codeOf(PK) }, { ...old, shortcode: codeOf(PK) }]) {
        expect(invalid(instagram.readWire({ items: [body] }, HOME))).toEqual([]);
      }
    }
  });

  it('follows no endless nesting', () => {
    expect(instagram.readWire(nested(10_000), HOME)).toEqual([]);
    expect(instagram.readWire({ items: [media(), nested(3_000)] }, HOME)).toHaveLength(1);
  });

  it('takes texts of 20 MB without keeping them', () => {
    const long = 'a'.repeat(20_000_000);
    const user = { pk: KPU.pk, username: long, full_name: long };
    const [post] = instagram.readWire(
      { items: [media({ user, caption: { text: long }, link: long })] },
      HOME,
    );
    expect(invalid([post])).toEqual([]);
    expect(post).toMatchObject({ author: { id: KPU.pk } });
    expect(JSON.stringify(post).length).toBeLessThan(100_000);
  });

  it('is not misled by prototype keys', () => {
    const text = `{"__proto__":{"like_count":9,"code":"${codeOf(PK)}"},"constructor":{"prototype":{"a":1}},"items":[${JSON.stringify(media())}]}`;
    const readings = instagram.readWire(
      JSON.parse(text.replace('"like_count":306', '"__proto__":{"like_count":1}')),
      HOME,
    );
    expect(readings.every((reading) => !('polluted' in reading))).toBe(true);
    expect(readings[0]).not.toHaveProperty('counts.likes', { value: 1, exact: true });
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('keeps markup as text', () => {
    const text = '<script>alert(1)</script><b>Hasil</b>';
    const [post] = instagram.readWire({ items: [media({ caption: { text } })] }, HOME);
    expect(post).toMatchObject({ caption: text });
  });

  it('never throws on a page', () => {
    const pages = [
      '',
      `<a href="/p/${codeOf(PK)}/"><time datetime="gestern"></time></a>`,
      '<a href="https://[/p/"><time datetime="x"></time></a><a href="//evil/p/aaaaaaa/"><img></a>',
      '<main><header><a href="/kpu_kotacontoh/followers/">x</a></header></main>',
      '<div role="dialog"><article><section><svg></svg></section></article></div>',
      `<script type="application/json">{"follower_count":</script><script>window._sharedData = "taken_at":</script>`,
    ];
    for (const html of pages) {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      for (const pageUrl of [
        '',
        'x',
        'https://www.instagram.com/reels/aaaaaaa/',
        'https://www.instagram.com/kpu_kotacontoh/',
      ]) {
        const context = { pageUrl };
        const readings = [
          ...instagram.readEmbedded(document, context),
          ...instagram.readDom(document, context),
        ];
        expect(invalid(readings)).toEqual([]);
        expect(() => instagram.findPosts(document, context)).not.toThrow();
      }
    }
  });
});
