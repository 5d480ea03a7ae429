import { describe, expect, it } from 'vitest';
import { codeOf, feed, graphNode, HOME, KPU, media, PK, postsOf, readPost, readWire } from './nodes.ts';

const OTHER = '3828214581177566955';
const exact = (value: number) => ({ value, exact: true });

describe('a post of Instagram', () => {
  it('is read whole from a new node', () => {
    expect(readPost(media())).toEqual({
      kind: 'post',
      platform: 'instagram',
      id: PK,
      url: `https://www.instagram.com/p/${codeOf(PK)}/`,
      author: { id: KPU.pk, handle: KPU.username, name: KPU.full_name },
      caption: 'Pengumuman hasil rekapitulasi',
      createdAt: '2026-02-02T01:16:04.000Z',
      format: 'photo',
      counts: { likes: exact(306), comments: exact(37) },
    });
  });

  it('is read whole from an old node', () => {
    expect(readPost(graphNode())).toEqual({
      kind: 'post',
      platform: 'instagram',
      id: PK,
      url: `https://www.instagram.com/p/${codeOf(PK)}/`,
      author: { id: KPU.pk, handle: KPU.username },
      caption: 'Pengumuman hasil rekapitulasi',
      createdAt: '2021-10-12T00:53:20.000Z',
      format: 'photo',
      counts: { likes: exact(340), comments: exact(12) },
    });
  });

  it.each([
    [{ product_type: 'clips', media_type: 2 }, 'reel'],
    [{ product_type: 'carousel_container', media_type: 8 }, 'carousel'],
    [{ product_type: undefined, media_type: 8 }, 'carousel'],
    [{ product_type: 'feed', media_type: 2 }, 'video'],
    [{ product_type: 'igtv', media_type: 2 }, 'video'],
    [{ product_type: undefined, media_type: 1 }, 'photo'],
    [{ product_type: undefined, media_type: undefined }, undefined],
  ])('with %o has the format %s', (fields, format) => {
    expect(readPost(media(fields)).format).toBe(format);
  });

  it.each([
    [{ __typename: 'GraphSidecar' }, 'carousel'],
    [{ __typename: 'XDTGraphVideo', is_video: true }, 'video'],
    [{ __typename: 'XDTGraphVideo', is_video: true, product_type: 'clips' }, 'reel'],
    [{ __typename: 'XIGPolarisImageMedia' }, 'photo'],
    [{ __typename: undefined }, undefined],
  ])('in the old shape with %o has the format %s', (fields, format) => {
    expect(readPost(graphNode(fields)).format).toBe(format);
  });

  it('of the kind reel has the address of a reel', () => {
    expect(readPost(media({ product_type: 'clips' })).url).toBe(
      `https://www.instagram.com/reel/${codeOf(PK)}/`,
    );
  });

  it('takes its time from the id when none is stated, and says so', () => {
    expect(readPost(media({ taken_at: undefined }))).toMatchObject({
      createdAt: '2026-02-02T01:16:04.962Z',
      createdAtFrom: 'id',
    });
    expect(readPost(media())).not.toHaveProperty('createdAtFrom');
  });

  it('keeps all digits of its id when a saved body has lost them', () => {
    const node = media({ id: '1364505888786216616_6209000001', code: codeOf('1364505888786216616') });
    const body = JSON.stringify({ items: [{ ...node, pk: 0 }] }).replace(
      '"pk":0',
      '"pk":1364505888786216616',
    );
    expect(postsOf(readWire(JSON.parse(body)))[0]?.id).toBe('1364505888786216616');
  });

  it('takes its id from the code when nothing else states it', () => {
    expect(readPost(media({ pk: undefined, id: undefined })).id).toBe(PK);
  });

  it('takes its id from the code where the Graph API states its own', () => {
    expect(readPost(media({ pk: undefined, id: '17895695668004550' })).id).toBe(PK);
    const old = { pk: '17895695668004550', id: '17895695668004550_1', code: codeOf('17895695668004550') };
    expect(readPost(media(old)).id).toBe('17895695668004550');
  });

  it('of a private account has a code with 28 more characters', () => {
    const code = `${codeOf(PK)}${'x'.repeat(28)}`;
    expect(readPost(media({ code, pk: undefined, id: undefined }))).toMatchObject({
      id: PK,
      url: `https://www.instagram.com/p/${codeOf(PK)}/`,
    });
  });

  it('belongs to its user, not to a co-author, a sponsor or a tagged account', () => {
    const other = { pk: '77000001', username: 'bawaslu_contoh', follower_count: 900 };
    const readings = readWire(
      feed({
        media: media({
          coauthor_producers: [{ ...other, follower_count: undefined }],
          sponsor_tags: [{ sponsor: other }],
          usertags: { in: [{ user: other }] },
        }),
      }),
    );
    expect(postsOf(readings)[0]?.author).toEqual({ id: KPU.pk, handle: KPU.username, name: KPU.full_name });
    expect(readings.filter(({ kind }) => kind === 'account')).toMatchObject([{ handle: 'bawaslu_contoh' }]);
  });

  it('has no author id when only the id of the Facebook side is stated', () => {
    expect(readPost(media({ user: { id: '17841454122337874', username: KPU.username } })).author).toEqual({
      handle: KPU.username,
    });
  });

  it('has no caption when it is null or empty', () => {
    expect(readPost(media({ caption: null }))).not.toHaveProperty('caption');
    expect(readPost(media({ caption: { text: '' } }))).not.toHaveProperty('caption');
  });

  it('of several fragments is one record', () => {
    const whole = media({ product_type: 'clips', media_type: 2 });
    const stub = { pk: PK, code: codeOf(PK), media_type: 2, user: { pk: KPU.pk }, like_count: null };
    const plays = { pk: PK, code: codeOf(PK), play_count: 5000 };
    expect(readWire({ a: stub, b: [plays], c: { d: whole } })).toMatchObject([
      {
        url: `https://www.instagram.com/reel/${codeOf(PK)}/`,
        format: 'reel',
        createdAt: '2026-02-02T01:16:04.000Z',
        counts: { likes: exact(306), views: exact(5000) },
      },
    ]);
  });
});

describe('what is not a post of Instagram', () => {
  it('are the slides of a carousel', () => {
    const slide = media({}, OTHER);
    const carousel = media({ media_type: 8, carousel_media: [slide] });
    expect(postsOf(readWire(feed({ media: carousel }))).map(({ id }) => id)).toEqual([PK]);
    const sidecar = graphNode({ edge_sidecar_to_children: { edges: [{ node: graphNode({}, OTHER) }] } });
    expect(readPost(sidecar).format).toBe('carousel');
    expect(readWire({ items: [media({ carousel_parent_id: `${OTHER}_1` })] })).toEqual([]);
  });

  it('are stories, posts of Threads, injected units and bare references', () => {
    const nodes = [
      media({ product_type: 'story' }),
      media({ is_reel_media: true }),
      media({ product_type: 'text_post', media_type: 19 }),
      media({ product_type: undefined, media_type: 2, text_post_app_info: { direct_reply_count: 4 } }),
      { injected_story_units: [media()] },
      { pk: PK, code: codeOf(PK) },
      { code: 'login_required', taken: 1 },
      { code: 'en_US', comment_count: 3 },
    ];
    expect(readWire({ nodes })).toEqual([]);
  });

  it('is what direct messages share', () => {
    const requestUrl = 'https://www.instagram.com/api/v1/direct_v2/inbox/?limit=20';
    expect(readWire({ inbox: { media_share: media() } }, { ...HOME, requestUrl })).toEqual([]);
  });

  it('is a body without any', () => {
    for (const body of [
      {},
      [],
      null,
      'x',
      3,
      { data: null },
      { status: 'fail', message: 'login_required' },
    ]) {
      expect(readWire(body)).toEqual([]);
    }
  });
});

describe('a promoted post', () => {
  it.each([
    ['in an ad unit of the feed', feed({ media: null, ad: { items: [media({ ad_id: null })] } })],
    ['of the type ad', feed({ media: media({ product_type: 'ad' }) })],
    [
      'with the link of an ad',
      feed({ media: media({ link: 'https://www.facebook.com/ads/ig_redirect/?d=1' }) }),
    ],
    [
      'with the mark of an injected post of api/v1',
      { items: [media({ injected: { label: 'Bersponsor' } })] },
    ],
    ['with the old flag', { data: { shortcode_media: graphNode({ is_ad: true }) } }],
  ])('is marked %s', (_, body) => {
    expect(postsOf(readWire(body))).toMatchObject([{ id: PK, promoted: true }]);
  });

  it('is not a paid partnership, nor the neighbour of an ad', () => {
    const body = feed(
      { media: media({ is_paid_partnership: true, injected: null, ad_id: '0' }), ad: null },
      { media: null, ad: { items: [media({}, OTHER)] } },
    );
    expect(postsOf(readWire(body)).map(({ id, promoted }) => [id, promoted])).toEqual([
      [PK, undefined],
      [OTHER, true],
    ]);
  });
});

describe('the surfaces', () => {
  const at = (surface: string, body: unknown) => [surface, body] as const;
  it.each([
    at('home feed', feed({ media: media(), explore_story: null, ad: null })),
    at('suggested post', feed({ media: null, explore_story: { media: media() } })),
    at('profile grid', {
      data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: [{ node: media() }] } },
    }),
    at('reels tab', {
      data: { xdt_api__v1__clips__user__connection_v2: { edges: [{ node: { media: media() } }] } },
    }),
    at('reels tab, later root', {
      data: { fetch__XDTUserDict: { clips_connection: { edges: [{ node: { media: media() } }] } } },
    }),
    at('reposts tab', {
      data: { fetch__XDTUserDict: { user_reposts_timeline: { repost_grid_items: [{ media: media() }] } } },
    }),
    at('tagged tab', {
      data: { xdt_api__v1__usertags__user_id__feed_connection: { edges: [{ node: media() }] } },
    }),
    at('post page', { data: { xdt_api__v1__media__shortcode__web_info: { items: [media()] } } }),
    at('more posts', { data: { xdt_api__v1__profile_timeline: { items: [media()], num_results: 1 } } }),
    at('reels viewer', {
      data: { xdt_api__v1__clips__home__connection_v2: { edges: [{ node: { media: media() } }] } },
    }),
    at('keyword search', {
      data: {
        xdt_fbsearch__top_serp_graphql: {
          edges: [{ node: { __typename: 'XDTTopSerpMediaGridUnit', items: [media()] } }],
        },
      },
    }),
    at('explore', {
      sectional_items: [
        {
          layout_content: {
            fill_items: [{ media: media() }],
            one_by_two_item: { clips: { items: [{ media: media({}, OTHER) }] } },
          },
        },
      ],
    }),
    at('hashtag', { data: { recent: { sections: [{ layout_content: { medias: [{ media: media() }] } }] } } }),
    at('location', { data: { xdt_location_get_web_info_tab: { edges: [{ node: media() }] } } }),
    at('old location page', {
      graphql: { location: { edge_location_to_media: { edges: [{ node: graphNode() }] } } },
    }),
    at('saved', { items: [{ media: media() }], more_available: false }),
    at('old post page', { graphql: { shortcode_media: graphNode() } }),
    at('old profile', {
      data: {
        user: { id: KPU.pk, edge_owner_to_timeline_media: { count: 1, edges: [{ node: graphNode() }] } },
      },
    }),
  ])('%s hold their post', (_, body) => {
    expect(postsOf(readWire(body)).map(({ id }) => id)).toContain(PK);
  });

  it('of 2026, logged out, hold the post and the grid inside its author', () => {
    const grid = {
      code: codeOf(OTHER),
      pk: OTHER,
      id: `POLARIS_${OTHER}`,
      media_type: 8,
      caption: { text: 'Jadwal' },
    };
    const user = {
      ...KPU,
      id: '17841454122337874',
      polaris_ordered_timeline_connection: { edges: [{ node: grid }] },
    };
    const inner = media({ pk: undefined, id: `POLARIS_${PK}`, user, __typename: 'XIGPolarisImageMedia' });
    const root = { code: codeOf(PK), id: `POLARIS_${PK}`, if_not_gated_logged_out: inner };
    const posts = postsOf(readWire({ data: { xig_polaris_media: root } }));
    expect(posts).toMatchObject([
      { id: PK, author: { id: KPU.pk }, counts: { likes: exact(306) } },
      { id: OTHER, format: 'carousel', caption: 'Jadwal', createdAtFrom: 'id', counts: {} },
    ]);
    expect(readWire({ data: { xig_polaris_media: { ...root, if_not_gated_logged_out: null } } })).toEqual([]);
  });
});
