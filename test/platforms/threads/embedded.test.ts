import { describe, expect, it } from 'vitest';
import { exact, OTHER, PK, pageOf, post, profile, THIRD, thread, user } from './nodes.ts';
import { json, open, streamed } from './page.ts';

/** Pages in the form of 2025-06 to 2026-06: results in data-sjs scripts, modules with numbers beside them. */

const permalink = { data: { media: post({}, { impression_count: null }) } };
const gating = (views: unknown) => [
  ['BarcelonaLoggedOutGating', [], { enable_next_param: false }, 7700],
  ['BarcelonaLoggedOutExpansionGating', [], { enable_view_counts: false, view_counts: views }, 7623],
];
const asked = (postID: string) => [{ preloaderID: 'adp_1', queryName: 'Q', variables: { postID } }];

const counts = (html: string, pageUrl = pageOf(PK)) =>
  open(html, pageUrl)
    .embedded()
    .map((reading) => 'counts' in reading && reading.counts);

describe('the JSON in a page of Threads', () => {
  it('holds the account and the posts of a profile', () => {
    const page =
      json(streamed({ data: { user: user() } })) + json(streamed(profile(post(), post({}, {}, OTHER))));
    expect(open(page, 'https://www.threads.com/@kpu_kotacontoh').embedded()).toMatchObject([
      { kind: 'account', counts: { followers: exact(15_320) } },
      { kind: 'post', id: PK },
      { kind: 'post', id: OTHER },
    ]);
  });

  it('holds a permalink in several scripts, as one record a post', () => {
    const replies = { data: { data: { edges: [{ node: thread(post(), post({}, {}, OTHER)) }] } } };
    const related = { data: { relatedPosts: { threads: [thread(post({}, {}, THIRD))] } } };
    const page = [permalink, related, replies].map((result) => json(streamed(result))).join('');
    const readings = open(page, pageOf(PK)).embedded();
    expect(readings.map((reading) => reading.id)).toEqual([PK, THIRD, OTHER]);
  });

  it('holds posts whose part about Threads has its shorter name', () => {
    const { text_post_app_info, ...rest } = post();
    const page = json(streamed(profile({ ...rest, text_app_info: text_post_app_info })));
    expect(open(page).embedded()).toMatchObject([{ kind: 'post', id: PK, counts: { comments: exact(17) } }]);
  });

  it('may be broken in one script and whole in the next', () => {
    const broken = '<script type="application/json" data-sjs>{"text_post_app_info":</script>';
    expect(open(broken + json(streamed(permalink))).embedded()).toHaveLength(1);
    expect(open('<p>Masuk</p>').embedded()).toEqual([]);
  });
});

describe('the views beside the post of a page', () => {
  it('are those of the post in the address, and of no other', () => {
    const replies = { data: { data: { edges: [{ node: thread(post({}, {}, OTHER)) }] } } };
    const page =
      json(streamed({}, { define: gating(945), preloaders: asked(PK) })) + json(streamed(permalink));
    const [main, reply] = counts(page + json(streamed(replies)));
    expect(main).toMatchObject({ views: exact(945), likes: exact(306) });
    expect(reply).not.toHaveProperty('views');
  });

  it('are nobody’s when the page is not one of a post that was read', () => {
    const page = json(streamed({}, { define: gating(945) })) + json(streamed(permalink));
    expect(counts(page, 'https://www.threads.com/@kpu_kotacontoh')[0]).not.toHaveProperty('views');
    expect(counts(page, pageOf(OTHER))[0]).not.toHaveProperty('views');
    expect(counts(json(streamed({}, { define: gating(945) })))).toEqual([]);
  });

  it('are nobody’s when the page was asked for another post', () => {
    const page =
      json(streamed({}, { define: gating(945), preloaders: asked(OTHER) })) + json(streamed(permalink));
    expect(counts(page)[0]).not.toHaveProperty('views');
  });

  it('are nobody’s when the address has moved on to a post that stands lower in the page', () => {
    const replies = { data: { data: { edges: [{ node: thread(post(), post({}, {}, OTHER)) }] } } };
    const posts = json(streamed(permalink)) + json(streamed(replies));
    const views = json(streamed({}, { define: gating(945) }));
    const viewed = (page: string, pk: string) =>
      open(page, pageOf(pk))
        .embedded()
        .filter((reading) => reading.kind === 'post' && reading.counts.views)
        .map(({ id }) => id);
    expect(viewed(views + posts, PK)).toEqual([PK]);
    expect(viewed(views + posts, OTHER)).toEqual([]);
    const elsewhere = json(streamed({}, { preloaders: asked(PK) }));
    expect(viewed(views + elsewhere + posts, PK)).toEqual([PK]);
    expect(viewed(views + elsewhere + posts, OTHER)).toEqual([]);
    const lower = json(streamed(replies.data.data.edges[0])) + json(streamed(permalink));
    expect(viewed(views + json(streamed({}, { preloaders: asked(OTHER) })) + lower, OTHER)).toEqual([OTHER]);
    const both = [...asked(PK), ...asked(OTHER)];
    expect(viewed(json(streamed({}, { define: gating(945), preloaders: both })) + posts, OTHER)).toEqual([]);
  });

  it('are unknown when null, broken or two numbers', () => {
    for (const views of [null, -1, '9K', {}]) {
      const page = json(streamed(permalink, { define: gating(views) }));
      expect(counts(page)[0]).not.toHaveProperty('views');
    }
    const two = json(streamed(permalink, { define: [...gating(945), ...gating(946)] }));
    expect(counts(two)[0]).not.toHaveProperty('views');
  });

  it('yield to what the post itself states or hides', () => {
    const own = { data: { media: post({}, { impression_count: '1,050' }) } };
    expect(counts(json(streamed(own, { define: gating(945) })))[0]).toMatchObject({ views: exact(1050) });
    const hidden = { data: { media: post({ like_and_view_counts_disabled: true }) } };
    expect(counts(json(streamed(hidden, { define: gating(945) })))[0]).toMatchObject({
      views: { hidden: true },
    });
  });
});
