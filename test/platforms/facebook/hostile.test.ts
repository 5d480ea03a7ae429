import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import facebook from '../../../src/platforms/facebook/index.ts';
import {
  attachment,
  comment,
  context,
  counts,
  feedbackId,
  header,
  ID,
  postsOf,
  story,
  ufi,
} from './nodes.ts';

const plays = { video_view_count_renderer: { feedback: { id: feedbackId(ID), play_count: 5 } } };
const renderers = { adaptive_ufi_action_renderers: [{ feedback: { share_count: { count: 8 } } }] };
const whole = {
  label: 'x',
  path: ['a', 0],
  data: {
    story: story(
      { attachments: [attachment('Video', { __typename: 'Video', id: '13' })], ad: { ad_id: '1' } },
      { feedback: ufi(counts(ID, { ...plays, ...renderers }), ID, [comment('77')]) },
    ),
    reel: {
      short_form_video_context: { video_owner: {}, video: { id: '5' } },
      feedback: { id: feedbackId(ID) },
    },
    header: header('512 pengikut').data,
  },
};

const BAD: unknown[] = [
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
  { toString: 1, valueOf: 1 },
];

/** Every value of the body replaced by a bad one, one at a time. */
function* mutations(value: unknown): Generator<unknown> {
  yield* BAD;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const changed of mutations(item)) yield value.with(index, changed);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const changed of mutations(item)) yield { ...value, [key]: changed };
  }
}

const invalid = (readings: unknown[]) =>
  readings.filter((reading) => !readingSchema.safeParse(reading).success);
const nested = (levels: number) => JSON.parse('{"a":['.repeat(levels) + ']}'.repeat(levels));

describe('the Facebook reader on hostile input', () => {
  it('neither throws nor makes an invalid reading of any changed value', () => {
    let tried = 0;
    for (const body of mutations(whole)) {
      tried += 1;
      expect(invalid(facebook.readWire(body, context()))).toEqual([]);
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it('neither throws nor makes an invalid reading of a post made of bad values', () => {
    for (const bad of BAD) {
      const node = Object.fromEntries(Object.keys(story()).map((key) => [key, bad]));
      for (const body of [
        node,
        { ...node, post_id: ID, __typename: 'Story' },
        { ...node, post_id: ID, comet_sections: {} },
      ]) {
        expect(invalid(facebook.readWire(body, context()))).toEqual([]);
      }
    }
  });

  it('follows no endless nesting', () => {
    expect(facebook.readWire(nested(10_000), context())).toEqual([]);
    expect(facebook.readWire([story(), nested(3_000)], context())).toHaveLength(1);
  });

  it('takes huge lists and texts of 20 MB without keeping them', () => {
    const long = 'a'.repeat(20_000_000);
    const actor = { id: '5', name: long, url: `https://www.facebook.com/${long}` };
    const edges = Array.from({ length: 200_000 }, () => null);
    const nodes = edges;
    const album = attachment('Album', {}, { all_subattachments: { nodes } });
    const sections = {
      content: { story: { message: { text: long } } },
      feedback: ufi(counts(ID, { top_reactions: { edges } })),
    };
    const [post] = facebook.readWire(
      story({ actors: [actor], permalink_url: long, attachments: [album], feedback: { id: long } }, sections),
      context(),
    );
    expect(invalid([post])).toEqual([]);
    expect(JSON.stringify(post).length).toBeLessThan(100_000);
  });

  it('is not misled by prototype keys', () => {
    const text = JSON.stringify(story()).replace(
      '"attachments":[]',
      '"attachments":[],"__proto__":{"ad_id":"1","post_id":"2","polluted":"yes"},"constructor":{"prototype":{"a":1}}',
    );
    const [post] = facebook.readWire(JSON.parse(text), context());
    expect(post).toMatchObject({ id: ID });
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(Object.prototype).not.toHaveProperty('a');
    const kinds = {
      edges: [
        { node: { id: 'constructor' }, reaction_count: 5 },
        { node: { id: '__proto__' }, reaction_count: 5 },
      ],
    };
    const body = story({}, { feedback: ufi(counts(ID, { top_reactions: kinds })) });
    expect(postsOf(facebook.readWire(body, context()))[0]).not.toHaveProperty('reactions');
  });

  it('keeps markup as text', () => {
    const caption = '<script>alert(1)</script><b>Hasil</b>';
    const sections = { content: { story: { message: { text: caption } } } };
    expect(facebook.readWire(story({}, sections), context())).toMatchObject([{ caption }]);
  });

  it('never throws on a page', () => {
    const pages = [
      '',
      '<div aria-posinset="1"><a href="?__cft__[0]=%E0%A4%A"></a><a></a><a href="https://[/reel/12345/"></a></div>',
      '<div role="article"><span role="toolbar"></span></div><div aria-posinset="x"><div role="article" aria-label></div></div>',
      '<a href="/kpu.kotacontoh/followers/">٢</a><a href="//evil/followers">5</a>',
      '<script type="application/json">{"post_id":</script><script>"post_id":{"a":"\\</script><script>{"post_id":}}}{"</script>',
    ];
    for (const html of pages) {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      for (const pageUrl of [
        '',
        'x',
        'https://www.facebook.com/kpu.kotacontoh',
        'https://www.facebook.com/groups/1/posts/2/',
      ]) {
        const where = { pageUrl };
        expect(
          invalid([...facebook.readEmbedded(document, where), ...facebook.readDom(document, where)]),
        ).toEqual([]);
        expect(() => facebook.findPosts(document, where)).not.toThrow();
      }
    }
  });
});
