import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/model/reading.ts';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import {
  author,
  comment,
  type Fields,
  ID,
  item,
  list,
  PAGE,
  photoItem,
  sigiState,
  userInfo,
} from './nodes.ts';
import { page } from './page.ts';

const context = { pageUrl: PAGE, lang: 'id' };

const JUNK: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 12],
  ['a text', '{"itemList":[]}'],
  ['an empty list', []],
  ['an empty object', {}],
  ['an error', { statusCode: 10_204, statusMsg: 'gone' }],
  ['a list of nothing', [null, undefined, [[]]]],
  ['parts of the wrong kind', { id: {}, stats: [], statsV2: 3, desc: null, user: 'x', users: 7 }],
  ['an item of wrong kinds', { id: [1], desc: 5, createTime: {}, stats: { diggCount: [] }, author: [] }],
  ['tables of wrong kinds', { users: { a: null, b: 3 }, stats: { a: null, b: [], toString: 4 } }],
  ['a comment of wrong kinds', { cid: {}, aweme_id: [], reply_id: {}, user: 'x' }],
];

const everything: Fields = {
  ...list(item(), photoItem(2, { id: '7595402273000000002' })),
  userInfo: userInfo(),
  comments: [comment('7595900000000000001')],
  ...sigiState(),
};

function deep(levels: number, innermost: unknown): unknown {
  let body: unknown = innermost;
  for (let level = 0; level < levels; level += 1) body = { data: [{ item: body }] };
  return body;
}

describe('hostile and broken input', () => {
  it.each(JUNK)('%s gives nothing', (_what, body) => {
    expect(tiktok.readWire(body, context)).toEqual([]);
  });

  it('nested ten thousand levels deep is left unread', () => {
    expect(tiktok.readWire(deep(10_000, item()), context)).toEqual([]);
    expect(tiktok.readWire(JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), context)).toEqual([]);
    expect(tiktok.readWire(item({ comments: deep(10_000, comment('1')) }), context)).toHaveLength(2);
  });

  it('items inside the comments of items, as deep as may be, do not exhaust it', () => {
    let nested = item();
    for (let level = 0; level < 5_000; level += 1) nested = item({ comments: [nested] });
    expect(tiktok.readWire(nested, context).length).toBeGreaterThan(0);
  });

  it('keys of the object prototype change nothing', () => {
    const body = JSON.parse(
      `{"__proto__":{"id":"${ID}","desc":"x","stats":{"diggCount":3}},"constructor":{"prototype":{"polluted":1}},"users":{"__proto__":{"id":"1"}},"stats":{"__proto__":{"followerCount":4},"constructor":{"followerCount":5}}}`,
    );
    const kinds = tiktok.readWire(body, context).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'post')).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it('a hundred thousand entries are read', () => {
    const body = { itemList: Array.from({ length: 100_000 }, () => null), list: [item()] };
    expect(tiktok.readWire(body, context)).toHaveLength(2);
    const handles = Array.from({ length: 200_000 }, (_, place) => [`akun${place}`, { followerCount: 1 }]);
    const tables = Object.fromEntries(handles);
    expect(tiktok.readWire({ users: tables, stats: tables }, context)).toHaveLength(200_000);
  });

  it('twenty million characters in every text still give valid readings', () => {
    const long = 'x'.repeat(20_000_000);
    const writer = author({
      uniqueId: long,
      nickname: long,
      signature: long,
      avatarLarger: long,
      bioLink: { link: long },
    });
    const body = [
      item({ desc: long, createTime: long, stats: { diggCount: long }, statsV2: null }),
      userInfo({ user: writer }),
      comment('7595900000000000001', { user: { unique_id: long }, create_time: long }),
    ];
    const readings = tiktok.readWire(body, context);
    expect(readings.map(({ kind }) => kind)).toEqual(['post', 'account', 'comment']);
    for (const found of readings) {
      expect(readingSchema.safeParse(found).error).toBeUndefined();
      if (found.kind === 'post') expect(found.caption).toHaveLength(MAX_TEXT);
    }
  });

  it('markup in texts stays text', () => {
    const desc = '<img src=x onerror=alert(1)> &lt;script&gt;';
    expect(tiktok.readWire(item({ desc }), context)[0]).toMatchObject({ caption: desc });
  });

  it('a handle that is no handle makes no address', () => {
    for (const uniqueId of ['../../evil', 'a b', 'x"onclick=', '']) {
      const [found] = tiktok.readWire(item({ author: author({ uniqueId }) }), context);
      expect(found).toMatchObject({ kind: 'post', id: ID });
      expect(found).not.toHaveProperty('url');
    }
  });

  it('addresses of other schemes are left out', () => {
    const user = author({
      avatarLarger: 'javascript:alert(1)',
      avatarThumb: 'data:x',
      bioLink: { link: 'file:///etc' },
    });
    const [found] = tiktok.readWire(userInfo({ user }), context);
    expect(found).not.toHaveProperty('avatarUrl');
    expect(found).not.toHaveProperty('website');
  });

  it('every field replaced by junk gives valid readings or none', () => {
    const text = JSON.stringify(everything);
    const keys = [...new Set(text.match(/"\w+"(?=:)/g) ?? [])].map((key) => key.slice(1, -1));
    expect(keys.length).toBeGreaterThan(40);
    for (const junk of [null, '', -1, 1.5, [], {}, 'x', true, [[null]], { a: { b: 1 } }]) {
      for (const key of keys) {
        const body = JSON.parse(text, (name, value) => (name === key ? junk : value));
        for (const found of tiktok.readWire(body, context)) {
          expect(readingSchema.safeParse(found).error, `${key} = ${JSON.stringify(junk)}`).toBeUndefined();
        }
      }
    }
  });

  it('a broken page and a broken address give nothing', () => {
    const document = page(
      `<script type="application/json">{"diggCount":</script><article data-e2e="recommend-list-item-container"><div id="xgwrapper-"></div></article>
       <a href="/@/video/"><img></a><a href="https://example.org/@kpu_kotacontoh/video/${ID}"><img></a><a href="/@a/video/x"><img></a>
       <strong data-e2e="browse-like-count">3</strong><h1 data-e2e="user-title"></h1>`,
    );
    for (const pageUrl of ['not an address', '', PAGE, `${PAGE}/video/`]) {
      expect(tiktok.readEmbedded(document, { pageUrl })).toEqual([]);
      expect(tiktok.readDom(document, { pageUrl })).toEqual([]);
      expect(tiktok.findPosts(document, { pageUrl })).toEqual([]);
    }
  });
});
