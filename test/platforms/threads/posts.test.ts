import { describe, expect, it } from 'vitest';
import {
  CITIZEN,
  codeOf,
  exact,
  type Fields,
  KPU,
  OTHER,
  PK,
  pageOf,
  post,
  postsOf,
  profile,
  readPost,
  readWire,
  TAKEN_AT,
  THIRD,
  thread,
} from './nodes.ts';

const ids = (body: unknown) => postsOf(readWire(body)).map(({ id }) => id);
const reply = (author: unknown = { id: KPU.pk, username: KPU.username }) => ({
  is_reply: true,
  reply_to_author: author,
});

describe('a post of Threads', () => {
  it('is read whole', () => {
    expect(readPost(post())).toEqual({
      kind: 'post',
      platform: 'threads',
      id: PK,
      url: pageOf(PK),
      author: { id: KPU.pk, handle: KPU.username, name: KPU.full_name },
      caption: 'Jadwal pemutakhiran data pemilih',
      createdAt: new Date(TAKEN_AT * 1000).toISOString(),
      format: 'text',
      counts: { likes: exact(306), comments: exact(17), reposts: exact(12), quotes: exact(3) },
    });
  });

  it.each([
    [{ media_type: 19 }, {}, 'text'],
    [{ media_type: '19' }, {}, 'text'],
    [{ media_type: 19 }, { link_preview_attachment: { url: 'https://kpu.contoh.example/' } }, 'link'],
    [{ media_type: 1 }, { link_preview_attachment: { url: 'https://kpu.contoh.example/' } }, 'photo'],
    [{ media_type: 2 }, {}, 'video'],
    [{ media_type: 8 }, {}, 'carousel'],
    [{ media_type: 77 }, {}, undefined],
    [{ media_type: null }, {}, undefined],
    [{ media_type: null, carousel_media: [{ pk: '1' }] }, {}, 'carousel'],
    [{ media_type: undefined, video_versions: [{ url: 'https://scontent.example/1.mp4' }] }, {}, 'video'],
    [{ media_type: 'constructor' }, {}, undefined],
  ])('with %o and %o has the format %s', (fields: Fields, about: Fields, format) => {
    expect(readPost(post(fields, about)).format).toBe(format);
  });

  it('takes its id from what states it whole', () => {
    expect(readPost(post({ pk: undefined })).id).toBe(PK);
    expect(readPost(post({ pk: undefined, id: PK })).id).toBe(PK);
    expect(readPost(post({ pk: Number(PK) })).id).toBe(PK);
    expect(readPost(post({ pk: undefined, id: undefined })).id).toBe(PK);
    expect(readPost(post({ pk: null, id: '17900000000000001' })).id).toBe(PK);
  });

  it('has no id, and is none, when neither pk, id nor code states it', () => {
    for (const id of [undefined, null, '', 'XDTMedia:1', '17900000000000001']) {
      expect(readWire(profile(post({ pk: undefined, id, code: undefined })))).toEqual([]);
    }
    expect(readWire(profile(post({ pk: undefined, id: undefined, code: 'login' })))).toEqual([]);
  });

  it('has an address also without a code, and none without an author', () => {
    expect(readPost(post({ code: undefined })).url).toBe(pageOf(PK));
    expect(readPost(post({ user: null }))).not.toHaveProperty('url');
    expect(readPost(post({ user: null }))).not.toHaveProperty('author');
  });

  it('has the name that stands in place of a handle in its address, as the platform writes it', () => {
    const named = post({ user: { pk: '6309000009', username: 'Peta TPS - Kota' } });
    expect(readPost(named)).toMatchObject({
      url: `https://www.threads.com/@Peta TPS - Kota/post/${codeOf(PK)}`,
      author: { handle: 'Peta TPS - Kota' },
    });
    expect(readPost(post({ user: { username: 'a\ud800' } }))).not.toHaveProperty('url');
  });

  it('leaves out what is null or empty', () => {
    const bare = readPost(post({ caption: null, user: { ...KPU, full_name: '' } }));
    expect(bare).not.toHaveProperty('caption');
    expect(bare.author).toEqual({ id: KPU.pk, handle: KPU.username });
    expect(readPost(post({ caption: { text: '' } }))).not.toHaveProperty('caption');
  });

  it('takes its time from the id when none is stated, and says so', () => {
    const derived = readPost(post({ taken_at: null }));
    expect(derived.createdAtFrom).toBe('id');
    expect(Date.parse(derived.createdAt ?? '') / 1000).toBeCloseTo(TAKEN_AT, -1);
    expect(readPost(post({ taken_at: String(TAKEN_AT) }))).not.toHaveProperty('createdAtFrom');
  });

  it('is the same when its part about Threads has its shorter name', () => {
    const { text_post_app_info, ...rest } = post({}, { reshare_count: 5 });
    const renamed = { ...rest, text_app_info: text_post_app_info };
    expect(readPost(renamed)).toEqual(readPost(post({}, { reshare_count: 5 })));
    expect(readPost({ ...renamed, text_post_app_info: null })).toEqual(readPost(renamed));
    const gone = { ...renamed, text_app_info: { is_post_unavailable: true } };
    expect(readWire(profile(gone))).toEqual([]);
  });

  it('of several fragments is one record', () => {
    const core = post({ code: undefined }, { direct_reply_count: null });
    const later = {
      id: `${PK}_${KPU.pk}`,
      text_post_app_info: { direct_reply_count: 17, impression_count: 905 },
    };
    const stub = { pk: PK, text_post_app_info: { self_thread: { edges: [] } } };
    expect(
      readWire([{ data: { media: stub } }, { data: { media: core } }, { data: { media: later } }]),
    ).toMatchObject([
      {
        id: PK,
        caption: 'Jadwal pemutakhiran data pemilih',
        counts: { comments: exact(17), views: exact(905) },
      },
    ]);
  });

  it('carries the mark of an ad as far as Meta is known to mark one', () => {
    for (const mark of [{ product_type: 'ad' }, { is_ad: true }, { injected: {} }, { ad_id: '12' }]) {
      expect(readPost(post(mark)).promoted).toBe(true);
    }
    const none = {
      product_type: 'text_post',
      is_ad: false,
      injected: null,
      ad_id: '0',
      is_paid_partnership: true,
    };
    expect(readPost(post(none))).not.toHaveProperty('promoted');
  });
});

describe('a reply', () => {
  it('is a post that says whom it answers', () => {
    expect(readPost(post({ user: CITIZEN }, reply()))).toMatchObject({
      author: { handle: CITIZEN.username },
      replyTo: { handle: KPU.username },
    });
  });

  it('is none when it says so, or when nobody is named', () => {
    expect(readPost(post({}, { ...reply(), is_reply: false }))).not.toHaveProperty('replyTo');
    expect(readPost(post({}, reply(null)))).not.toHaveProperty('replyTo');
    expect(readPost(post({}, reply({ id: '1' })))).not.toHaveProperty('replyTo');
  });

  it('never becomes a comment', () => {
    const readings = readWire(profile(post(), post({}, reply(), OTHER)));
    expect(readings.map(({ kind }) => kind)).toEqual(['post', 'post']);
  });
});

describe('posts inside posts', () => {
  const share = (fields: Fields) => ({ share_info: { quoted_post: null, reposted_post: null, ...fields } });
  const inner = post({ user: { pk: CITIZEN.pk, username: CITIZEN.username }, like_count: 63 }, {}, OTHER);

  it('are both read when one quotes the other', () => {
    expect(postsOf(readWire(profile(post({}, share({ quoted_post: inner })))))).toMatchObject([
      { id: PK, counts: { likes: exact(306) } },
      { id: OTHER, author: { id: CITIZEN.pk, handle: CITIZEN.username }, counts: { likes: exact(63) } },
    ]);
    expect(ids(profile(post({}, share({ quoted_attachment_post: inner }))))).toEqual([PK, OTHER]);
  });

  it('are the original alone when one reposts the other', () => {
    expect(
      postsOf(readWire(profile(post({ like_count: 0 }, share({ reposted_post: inner }))))),
    ).toMatchObject([{ id: OTHER, author: { handle: CITIZEN.username }, counts: { likes: exact(63) } }]);
  });

  it('are replies and the rest of a chain, wherever they stand', () => {
    const about = {
      direct_replies: { edges: [{ node: { post: post({}, reply(), OTHER) } }] },
      self_thread: { edges: [{ node: thread(post({}, {}, THIRD)) }] },
    };
    expect(ids({ data: { media: post({}, about) } }).sort()).toEqual([PK, OTHER, THIRD]);
  });
});

describe('what is not a post of Threads', () => {
  it('are slides, media of Instagram, shells and bare references', () => {
    const slide = post({}, {}, OTHER);
    expect(ids(profile(post({ media_type: 8, carousel_media: [slide] })))).toEqual([PK]);
    const media = { pk: OTHER, code: codeOf(OTHER), like_count: 9, taken_at: TAKEN_AT, media_type: 1 };
    expect(ids(profile(post({}, { linked_inline_media: { ...media, text_post_app_info: {} } })))).toEqual([
      PK,
    ]);
    const nodes = [
      media,
      { ...media, text_post_app_info: null, product_type: 'clips' },
      post({ like_count: 0 }, { is_post_unavailable: true }),
      { ...post({ like_count: 0 }, { is_post_unavailable: null }), is_post_unavailable: true },
      { pk: PK, code: codeOf(PK), text_post_app_info: { id: 'XDTTextPostAppMediaInfo:1' } },
      { post: null },
    ];
    expect(readWire({ data: { nodes } })).toEqual([]);
  });

  it('is an account, whatever stands beside its name', () => {
    const about = { text_post_app_info: { direct_reply_count: 4, repost_count: 2 } };
    expect(readWire({ data: { user: { ...CITIZEN, ...about } } })).toEqual([]);
    const header = { ...KPU, ...about, follower_count: 15_320 };
    expect(readWire({ data: { user: header } })).toMatchObject([{ kind: 'account', id: KPU.pk }]);
    expect(ids(profile(post({ user: { ...KPU, ...about } })))).toEqual([PK]);
  });

  it('is a body without any', () => {
    const bodies = [
      {},
      [],
      null,
      'x',
      3,
      { data: null },
      { errors: [{ message: 'login' }] },
      { data: { media: null } },
    ];
    for (const body of bodies) expect(readWire(body)).toEqual([]);
  });
});

describe('the surfaces', () => {
  it.each([
    ['threads tab', profile(post())],
    ['threads tab of 2023', { data: { mediaData: { threads: [thread(post())] } } }],
    [
      'reposts tab',
      { data: { mediaData: { edges: [{ node: { ...thread(post()), thread_header_context: {} } }] } } },
    ],
    ['main post of a permalink', { data: { media: post() } }],
    ['chain of a permalink', { data: { data: { edges: [{ node: thread(post()) }] } } }],
    ['related posts', { data: { relatedPosts: { threads: [thread(post())] } } }],
    ['home feed', { data: { feedData: { edges: [{ node: { text_post_app_thread: thread(post()) } }] } } }],
    ['search', { data: { searchResults: { edges: [{ node: { thread: thread(post()) } }] } } }],
    ['a root of tomorrow', [{ payload: { xdt_v9: { list: [[post()]] } } }]],
  ])('%s holds its post', (_, body) => {
    expect(ids(body)).toEqual([PK]);
  });

  it('the live counts of posts on screen name no author and no time', () => {
    const live = {
      pk: PK,
      code: codeOf(PK),
      like_count: 307,
      text_post_app_info: { direct_reply_count: 18 },
    };
    expect(readWire({ data: { data: { posts: [live] } } })).toMatchObject([
      { id: PK, counts: { likes: exact(307), comments: exact(18) } },
    ]);
  });

  it('a chain holds each of its posts', () => {
    const body = {
      data: { mediaData: { edges: [{ node: thread(post(), post({}, {}, OTHER), post({}, {}, THIRD)) }] } },
    };
    expect(ids(body)).toEqual([PK, OTHER, THIRD]);
  });
});
