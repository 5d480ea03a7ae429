import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import facebook from '../../../src/platforms/facebook/index.ts';
import { context, counts, exact, feedbackId, header, ID, postsOf, story } from './nodes.ts';

/** Pages in the form of 2024 to 2026 (data-sjs), and of 2022 and 2023 (`requireLazy` calls; before Comet `bigPipe`). */

const PHOTO = '1200000000000555';
const json = (value: unknown) => `<script type="application/json" data-sjs>${JSON.stringify(value)}</script>`;

function result(data: unknown, more = {}): unknown {
  const entry = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    ['adp_1', { __bbox: { result: { data, ...more } } }],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [entry] } }]]] };
}

function read(html: string, where = context()) {
  const { document } = parseHTML(`<!doctype html><html lang="id"><body>${html}</body></html>`);
  return facebook.readEmbedded(document, where);
}

describe('the JSON in a page of Facebook', () => {
  it('holds posts and the header of an account at any depth of the envelope', () => {
    expect(read(json(result({ viewer: { news_feed: { edges: [{ node: story() }] } } })))).toMatchObject([
      { id: ID },
    ]);
    expect(read(json({ deep: [[{ other: result(header('512 pengikut').data) }]] }))).toMatchObject([
      { kind: 'account', counts: { followers: exact(512) } },
    ]);
  });

  it('spreads a post over scripts, which are joined in any order', () => {
    const first = json(result({ node: story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: null }) }));
    const later = json(
      result({ feedback: counts(PHOTO) }, { label: 'x$defer$y', path: ['node', 'comet_sections'] }),
    );
    for (const page of [first + later, later + first]) {
      expect(read(page)).toMatchObject([{ id: ID, caption: 'Pengumuman', counts: { likes: exact(306) } }]);
    }
  });

  it('spreads a reel over scripts of which one alone states the post', () => {
    const feedback = { id: feedbackId(ID) };
    const shareable_url = 'https://www.facebook.com/reel/1300000000000009/';
    const scripts = [
      { video: { creation_story: { short_form_video_context: { shareable_url }, feedback } } },
      { post_id: ID, creation_time: 1_770_000_000, feedback },
      { feedback: { ...feedback, total_comment_count: 6 } },
      { feedback: { ...feedback, share_count_reduced: '71' } },
      { fb_reel_react_button: { story: { feedback: { ...feedback, likers: { count: 450 } } } } },
    ].map((data) => json(result(data)));
    for (const page of [scripts, scripts.toReversed()]) {
      expect(read(page.join(''))).toMatchObject([
        {
          id: ID,
          url: shareable_url,
          counts: { comments: exact(6), shares: exact(71), likes: exact(450) },
        },
      ]);
    }
  });

  it('may come in a later script, when the post is known from an earlier one', () => {
    const where = context();
    read(json(result({ node: story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: null }) })), where);
    expect(postsOf(read(json(result({ feedback: counts(PHOTO) })), where))).toMatchObject([
      { id: ID, counts: { likes: exact(306) } },
    ]);
  });

  it('stood in calls in 2022 and 2023', () => {
    const call = `requireLazy(["JSScheduler","ServerJS"],function(a,b){"use strict";a.run(3,function(){(new b()).handle(${JSON.stringify(result({ node: story({}, {}, ID), text: 'kutipan \\" dan } kurung' }))});});});`;
    expect(read(`<script>${call}</script>`)).toMatchObject([{ id: ID, counts: { likes: exact(306) } }]);
    const pipe = `bigPipe.onPageletArrive({"id":"x"});bigPipe.onPageletArrive(${JSON.stringify({ jsmods: [story()] })});`;
    expect(read(`<script>${pipe}</script>`)).toMatchObject([{ id: ID }]);
  });

  it('may be broken in one script and whole in the next', () => {
    const broken = '<script type="application/json">{"post_id":</script><script>x({"post_id":"1",</script>';
    expect(read(broken + json(result({ node: story() })))).toMatchObject([{ id: ID }]);
    expect(read('<form id="login_form">Masuk</form>')).toEqual([]);
  });
});
