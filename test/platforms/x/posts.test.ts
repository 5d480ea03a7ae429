import { describe, expect, it } from 'vitest';
import type { PostReading, Reading } from '../../../src/model/reading.ts';
import x from '../../../src/platforms/x/index.ts';
import { entry, module, moduleItems, OWNER_ID, otherUser, photo, post, timeline } from './nodes.ts';

const ID = '2074882755905585501';
const OTHER = '2074882755905585502';
const THIRD = '2074882755905585503';

function read(body: unknown): Reading[] {
  return x.readWire(body, { pageUrl: 'https://x.com/kpu_kotacontoh' });
}

function postsOf(body: unknown): PostReading[] {
  return read(body).flatMap((reading) => (reading.kind === 'post' ? [reading] : []));
}

function ids(body: unknown): string[] {
  return postsOf(body).map(({ id }) => id);
}

describe('a post of X', () => {
  it('is read with everything it states', () => {
    expect(postsOf(timeline([entry(post(ID))]))).toEqual([
      {
        kind: 'post',
        platform: 'x',
        id: ID,
        url: `https://x.com/kpu_kotacontoh/status/${ID}`,
        author: { id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
        caption: `Unggahan ${ID}`,
        createdAt: '2026-07-08T15:46:13.000Z',
        format: 'text',
        counts: {
          likes: { value: 100, exact: true },
          comments: { value: 10, exact: true },
          reposts: { value: 20, exact: true },
          quotes: { value: 3, exact: true },
          saves: { value: 4, exact: true },
          views: { value: 5000, exact: true },
        },
      },
    ]);
  });

  it('is the same when its facts stand beside the id and legacy is null', () => {
    const { legacy, ...node } = post(ID);
    const flat = { ...Object(legacy), ...node, legacy: null };
    expect(read(timeline([entry(flat)]))).toEqual(read(timeline([entry(post(ID))])));
  });

  it('keeps an id with more digits than a number holds', () => {
    const { rest_id: _lost, ...node } = post(ID);
    expect(ids({ ...node, rest_id: JSON.parse(ID) })).toEqual([ID]);
  });

  it('has no views when they are enabled without a count', () => {
    const [old] = postsOf(entry(post(ID, { node: { views: { state: 'Enabled' } } })));
    expect(old?.counts).not.toHaveProperty('views');
  });

  it('has no views without the state that states them', () => {
    const [odd] = postsOf(entry(post(ID, { node: { views: { count: '12', state: 'Enabled' } } })));
    expect(odd?.counts).not.toHaveProperty('views');
  });

  it('has no count that is missing, null, negative or broken', () => {
    const legacy = { favorite_count: null, reply_count: -1, retweet_count: '1,2 rb', quote_count: 1.5 };
    const [odd] = postsOf(entry(post(ID, { legacy })));
    expect(Object.keys(odd?.counts ?? {})).toEqual(['saves', 'views']);
  });

  it('states the post it answers', () => {
    const legacy = { in_reply_to_status_id_str: OTHER, in_reply_to_screen_name: 'warga_contoh' };
    expect(postsOf(entry(post(ID, { legacy })))[0]?.replyTo).toEqual({ id: OTHER, handle: 'warga_contoh' });
  });

  it('takes its time from the id where none is stated', () => {
    const [undated] = postsOf(entry(post('1841206275088290279', { legacy: { created_at: 'yesterday' } })));
    expect(undated).toMatchObject({ createdAt: '2024-10-01T19:59:18.596Z', createdAtFrom: 'id' });
  });

  it('has the address without a handle when its author is unavailable, and the id that remains', () => {
    const gone = { __typename: 'UserUnavailable', reason: 'Suspended' };
    const [orphan] = postsOf(post(ID, { author: gone, legacy: { user_id_str: '77' } }));
    expect(orphan).toMatchObject({ url: `https://x.com/i/web/status/${ID}`, author: { id: '77' } });
  });

  it('finds the handle of an unavailable author in its own media, not in media of another post', () => {
    const own = { legacy: { user_id_str: '77', extended_entities: { media: [photo] } }, author: {} };
    expect(postsOf(post(ID, own))[0]?.author).toEqual({ id: '77', handle: 'kpu_kotacontoh' });
    expect(postsOf(post(OTHER, own))[0]?.author).toEqual({ id: '77' });
  });
});

describe('the caption of a post', () => {
  function captionOf(legacy: Record<string, unknown>, node: Record<string, unknown> = {}) {
    return postsOf(entry(post(ID, { legacy, node })))[0]?.caption;
  }

  it('is unescaped once', () => {
    expect(captionOf({ full_text: 'Pemilu &amp; Pilkada &lt;2026&gt; &amp;lt;b&amp;gt;' })).toBe(
      'Pemilu & Pilkada <2026> &lt;b&gt;',
    );
  });

  it('keeps its t.co links', () => {
    expect(captionOf({ full_text: 'Lihat https://t.co/AAAAAAAAAA' })).toBe('Lihat https://t.co/AAAAAAAAAA');
  });

  it('is the whole note of a long post, which is not escaped', () => {
    const note_tweet = { note_tweet_results: { result: { text: 'Panjang sekali & lengkap &amp; tetap' } } };
    expect(captionOf({ full_text: 'Panjang sekali &amp; … https://t.co/A' }, { note_tweet })).toBe(
      'Panjang sekali & lengkap &amp; tetap',
    );
  });

  it('is absent when it is empty', () => {
    expect(captionOf({ full_text: '' })).toBeUndefined();
  });
});

describe('the format of a post', () => {
  function formatOf(media: unknown[] | undefined, card?: string) {
    const node = card === undefined ? {} : { card: { rest_id: 'card://1', legacy: { name: card } } };
    const legacy = media === undefined ? {} : { extended_entities: { media } };
    return postsOf(entry(post(ID, { legacy, node })))[0]?.format;
  }

  it('follows its media', () => {
    expect(formatOf([photo])).toBe('photo');
    expect(formatOf([{ type: 'video' }])).toBe('video');
    expect(formatOf([{ type: 'animated_gif' }])).toBe('video');
    expect(formatOf([photo, { type: 'video' }])).toBe('carousel');
    expect(formatOf([{ type: 'model3d' }])).toBeUndefined();
  });

  it('follows its card when it has no media', () => {
    expect(formatOf(undefined)).toBe('text');
    expect(formatOf(undefined, 'summary_large_image')).toBe('link');
    expect(formatOf(undefined, 'poll2choice_text_only')).toBe('text');
    expect(formatOf(undefined, '745291183405076480:broadcast')).toBe('live');
    expect(formatOf(undefined, '3691233323:audiospace')).toBe('live');
    expect(formatOf([photo], 'summary')).toBe('photo');
  });

  it.each([
    ['RUNNING', 'live'],
    ['ENDED', 'video'],
  ])('is live only while the broadcast of its card runs: %s', (state, format) => {
    const binding_values = [{ key: 'broadcast_state', value: { string_value: state, type: 'STRING' } }];
    const card = { legacy: { name: '745291183405076480:broadcast', binding_values } };
    expect(postsOf(entry(post(ID, { node: { card } })))[0]?.format).toBe(format);
  });

  it('is text when the card is only a reference', () => {
    expect(postsOf(entry(post(ID, { node: { card: { rest_id: 'https://t.co/A' } } })))[0]?.format).toBe(
      'text',
    );
  });

  it('is unknown when only the short list of media is there', () => {
    expect(postsOf(entry(post(ID, { legacy: { entities: { media: [photo] } } })))[0]?.format).toBeUndefined();
  });
});

describe('reposts and quotes', () => {
  const original = post(ID, { author: otherUser('9', 'dinas_contoh') });

  it('a repost gives its original and nothing of its own', () => {
    const legacy = {
      favorite_count: 0,
      retweet_count: 20,
      full_text: 'RT @dinas_contoh: Unggahan…',
      retweeted_status_result: { result: original },
    };
    const repost = post(OTHER, { legacy, node: { views: { count: '2', state: 'EnabledWithCount' } } });
    const [only, ...others] = postsOf(timeline([entry(repost)]));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: ID,
      author: { handle: 'dinas_contoh' },
      counts: { likes: { value: 100 } },
    });
  });

  it('a repost whose original is gone gives nothing', () => {
    expect(ids(post(OTHER, { legacy: { favorite_count: 0, retweeted_status_result: {} } }))).toEqual([]);
  });

  it('a repost of a post with limited visibility gives the post inside', () => {
    const { __typename: _none, ...inner } = original;
    const result = { __typename: 'TweetWithVisibilityResults', tweet: inner };
    expect(ids(post(OTHER, { legacy: { retweeted_status_result: { result } } }))).toEqual([ID]);
  });

  it('a quote gives both posts', () => {
    expect(ids(entry(post(OTHER, { node: { quoted_status_result: { result: original } } })))).toEqual([
      OTHER,
      ID,
    ]);
  });

  it('a repost of a quote gives the quoting and the quoted post', () => {
    const quoting = post(OTHER, { node: { quoted_status_result: { result: original } } });
    expect(ids(post(THIRD, { legacy: { retweeted_status_result: { result: quoting } } }))).toEqual([
      OTHER,
      ID,
    ]);
  });

  it('a bare reference to a quoted post is not a post', () => {
    const quotedRefResult = { result: { __typename: 'Tweet', rest_id: ID } };
    expect(ids(entry(post(OTHER, { node: { quotedRefResult } })))).toEqual([OTHER]);
  });

  it('a post that stands twice in a body is one record with what both state', () => {
    const { views: _none, ...short } = post(ID, {
      legacy: { favorite_count: 101, bookmark_count: undefined },
    });
    const posts = postsOf(timeline([entry(short), entry(post(ID))]));
    expect(posts).toHaveLength(1);
    expect(posts[0]?.counts).toMatchObject({
      likes: { value: 101 },
      saves: { value: 4 },
      views: { value: 5000 },
    });
  });
});

describe('where posts stand', () => {
  it.each([
    ['a pinned post', timeline([], [{ type: 'TimelinePinEntry', entry: entry(post(ID)) }])],
    ['a conversation', timeline([module(post(ID))])],
    ['more of a module', { data: [{ type: 'TimelineAddToModule', moduleItems: moduleItems(post(ID)) }] }],
    ['a replaced entry', timeline([], [{ type: 'TimelineReplaceEntry', entry: entry(post(ID)) }])],
    ['a new root', { data: { somethingNew: { instructions: [{ entries: [entry(post(ID))] }] } } }],
    ['one post by its id', { data: { tweetResult: { result: post(ID) } } }],
    ['several by their ids', { data: { tweetResult: [{ result: post(ID) }, {}] } }],
    ['an own new post', { data: { create_tweet: { tweet_results: { result: post(ID) } } } }],
    ['limited visibility', entry({ __typename: 'TweetWithVisibilityResults', tweet: post(ID) })],
    ['a notification', { template: { target_objects: [{ tweet_results: { result: post(ID) } }] } }],
  ])('%s is found', (_where, body) => {
    expect(ids(body)).toEqual([ID]);
  });

  it.each([
    ['a tombstone', { __typename: 'TweetTombstone', tombstone: { text: { text: 'Unggahan ini dihapus' } } }],
    ['an unavailable post', { __typename: 'TweetUnavailable', reason: 'Protected' }],
    ['a missing result', undefined],
  ])('%s is not a post', (_what, result) => {
    expect(read(timeline([entry(result)]))).toEqual([]);
  });
});

describe('promoted posts', () => {
  const promotedMetadata = {
    advertiser_results: { result: otherUser('8', 'toko_contoh') },
    impressionId: 'a1',
  };

  it('are marked by their item, and no other post is', () => {
    const posts = postsOf(timeline([entry(post(ID), { promotedMetadata }), entry(post(OTHER))]));
    expect(posts.map(({ id, promoted }) => [id, promoted])).toEqual([
      [ID, true],
      [OTHER, undefined],
    ]);
  });

  it('are marked through a visibility wrapper, and their quoted post is not', () => {
    const quoting = post(ID, { node: { quoted_status_result: { result: post(OTHER) } } });
    const wrapped = { __typename: 'TweetWithVisibilityResults', tweet: quoting };
    const posts = postsOf(timeline([entry(wrapped, { promotedMetadata })]));
    expect(posts.map(({ id, promoted }) => [id, promoted])).toEqual([
      [ID, true],
      [OTHER, undefined],
    ]);
  });

  it('are the original when a repost is promoted', () => {
    const repost = post(OTHER, { legacy: { retweeted_status_result: { result: post(ID) } } });
    expect(postsOf(entry(repost, { promotedMetadata }))).toMatchObject([{ id: ID, promoted: true }]);
  });
});
