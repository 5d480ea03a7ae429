import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/model/reading.ts';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import x from '../../../src/platforms/x/index.ts';
import { entry, photo, post, timeline, user } from './nodes.ts';

const context = { pageUrl: 'https://x.com/kpu_kotacontoh', lang: 'id' };

const JUNK: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 12],
  ['a text', '{"data":{}}'],
  ['an empty list', []],
  ['an empty object', {}],
  ['an error', { errors: [{ message: 'Rate limit exceeded' }] }],
  ['a list of nothing', [null, undefined, [[]]]],
  ['parts of the wrong kind', { rest_id: {}, legacy: [], core: 3, views: 'x', __typename: null }],
  ['a post of wrong kinds', { rest_id: [1], legacy: { full_text: 5, extended_entities: { media: 'x' } } }],
  ['promotion of nothing', { promotedMetadata: {}, tweet_results: { result: { tweet: null } } }],
];

function deep(levels: number, innermost: unknown): unknown {
  let body: unknown = innermost;
  for (let level = 0; level < levels; level += 1)
    body = { legacy: { retweeted_status_result: { result: body } } };
  return body;
}

describe('hostile and broken input', () => {
  it.each(JUNK)('%s gives nothing', (_what, body) => {
    expect(x.readWire(body, context)).toEqual([]);
  });

  it('nested ten thousand levels deep is left unread', () => {
    expect(x.readWire(deep(10_000, post('12')), context)).toEqual([]);
    expect(x.readWire(JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), context)).toEqual([]);
  });

  it('keys of the object prototype change nothing', () => {
    const body = JSON.parse(
      '{"__proto__":{"rest_id":"1","legacy":{"full_text":"x"}},"constructor":{"prototype":{"polluted":1}},"rest_id":"__proto__"}',
    );
    expect(x.readWire(body, context).map((found) => found.kind === 'post' && found.id)).toEqual(['1']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('twenty million characters in every text still give valid readings', () => {
    const long = 'x'.repeat(20_000_000);
    const legacy = {
      full_text: long,
      created_at: long,
      in_reply_to_screen_name: long,
      in_reply_to_status_id_str: long,
      extended_entities: { media: [{ ...photo, expanded_url: long, type: long }] },
    };
    const author = user({ core: { name: long, screen_name: long }, profile_bio: { description: long } });
    const node = { views: { count: long, state: 'EnabledWithCount' }, card: { legacy: { name: long } } };
    const readings = x.readWire(entry(post('2074882755905585501', { legacy, author, node })), context);
    expect(readings).toHaveLength(2);
    for (const found of readings) {
      expect(readingSchema.safeParse(found).error).toBeUndefined();
      if (found.kind === 'post') expect(found.caption).toHaveLength(MAX_TEXT);
    }
  });

  it('markup in texts stays text', () => {
    const full_text = '<img src=x onerror=alert(1)> &lt;script&gt;';
    const [found] = x.readWire(post('12', { legacy: { full_text } }), context);
    expect(found).toMatchObject({ caption: '<img src=x onerror=alert(1)> <script>' });
  });

  it('addresses of other schemes are left out', () => {
    const avatar = { image_url: 'javascript:alert(1)' };
    const profile_bio = { entities: { url: { urls: [{ expanded_url: 'javascript:alert(1)' }] } } };
    const [found] = x.readWire(user({ avatar, profile_bio }), context);
    expect(found).not.toHaveProperty('avatarUrl');
    expect(found).not.toHaveProperty('website');
  });

  it('every field replaced by junk gives valid readings or none', () => {
    const text = JSON.stringify(
      timeline([entry(post('2074882755905585501', { legacy: { in_reply_to_screen_name: 'a' } }))]),
    );
    const keys = [...new Set(text.match(/"\w+"(?=:)/g) ?? [])].map((key) => key.slice(1, -1));
    for (const [, junk] of [...JUNK, ['a space', ' '], ['a negative', -5]]) {
      for (const key of keys) {
        const body = JSON.parse(text, (name, value) => (name === key ? junk : value));
        for (const found of x.readWire(body, context)) {
          expect(readingSchema.safeParse(found).error, `${key} = ${JSON.stringify(junk)}`).toBeUndefined();
        }
      }
    }
  });

  it('a broken page and a broken address give nothing', () => {
    const { document } = parseHTML(
      '<script type="application/ld+json">{"@type":"ProfilePage",</script><article data-testid="tweet"><a href="/x/status/"><time datetime="soon">',
    );
    const broken = { pageUrl: 'not an address' };
    expect(x.readEmbedded(document, broken)).toEqual([]);
    expect(x.readDom(document, broken)).toEqual([]);
    expect(x.findPosts(document, broken)).toEqual([]);
  });
});
