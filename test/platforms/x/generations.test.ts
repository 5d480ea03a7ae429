import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import facts from '../../../src/platforms/x/facts.ts';
import x from '../../../src/platforms/x/index.ts';
import { OWNER_ID, otherUser, post, user } from './nodes.ts';

/**
 * Shapes beside those of the web of 2023 to 2026: the queries of X's apps of 2025 and 2026, whose account objects the
 * web took over in 2026-08, and the bodies with `globalObjects` of 2020 to 2023. By hand; everyone in them is fictional.
 */

const ID = '2074882755905585501';
const OTHER = '2074882755905585502';

type Fields = Record<string, unknown>;

function read(body: unknown): Reading[] {
  return x.readWire(body, { pageUrl: 'https://x.com/home' });
}

function summary(body: unknown): unknown[] {
  return read(body).flatMap((found) => (found.kind === 'post' ? [[found.id, found.promoted]] : []));
}

function exact(value: number) {
  return { value, exact: true };
}

/** A post of the apps: text and time in `details`, numbers in `counts`. */
function appPost(id: string, changes: Fields = {}): Fields {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { rest_id: OWNER_ID, result: user() } },
    counts: { bookmark_count: 4, favorite_count: 100, quote_count: 3, reply_count: 10, retweet_count: 20 },
    details: { created_at_ms: 1783525573000, full_text: `Unggahan &amp; ${id}` },
    legacy: {},
    media_entities: [],
    views: { count: '5000' },
    ...changes,
  };
}

function appTimeline(result: unknown, content: Fields = {}): Fields {
  const entry = { entry_id: 'tweet-1', content: { content: { tweet_results: { result }, ...content } } };
  return { data: { timeline_response: { timeline: { instructions: [{ entries: [entry] }] } } } };
}

describe('posts as the apps get them', () => {
  it('are read with everything they state', () => {
    expect(read(appTimeline(appPost(ID)))[0]).toEqual({
      kind: 'post',
      platform: 'x',
      id: ID,
      url: `https://x.com/kpu_kotacontoh/status/${ID}`,
      author: { id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
      caption: `Unggahan & ${ID}`,
      createdAt: '2026-07-08T15:46:13.000Z',
      format: 'text',
      counts: {
        likes: exact(100),
        comments: exact(10),
        reposts: exact(20),
        quotes: exact(3),
        saves: exact(4),
        views: exact(5000),
      },
    });
  });

  it.each([
    ['in the facts, of the web', (original: unknown) => ({ legacy: { retweeted_status_result: original } })],
    [
      'in the facts, in the plural',
      (original: unknown) => ({ legacy: { retweeted_status_results: original } }),
    ],
    ['in the facts, renamed', (original: unknown) => ({ legacy: { repostedStatusResults: original } })],
    ['beside the facts, renamed', (original: unknown) => ({ repostedStatusResults: original })],
    ['beside the facts, in the plural', (original: unknown) => ({ reposted_status_results: original })],
  ])('that repost give their original, %s, also as an advertisement', (_where, wrap) => {
    const counts = { favorite_count: 0, reply_count: 0, retweet_count: 20 };
    const repost = appPost(OTHER, { counts, ...wrap({ result: appPost(ID) }) });
    expect(summary(appTimeline(repost))).toEqual([[ID, undefined]]);
    expect(summary(appTimeline(repost, { promoted_metadata: { impression_id: 'a1' } }))).toEqual([
      [ID, true],
    ]);
  });

  it('give the quoted post too', () => {
    const quoting = appPost(OTHER, { quotedPostResults: { result: appPost(ID) } });
    expect(summary(appTimeline(quoting))).toEqual([
      [OTHER, undefined],
      [ID, undefined],
    ]);
  });

  it('have the format of their media and the post they answer', () => {
    const media = (kind: string) => ({ media_results: { result: { media_info: { __typename: kind } } } });
    const formats = [
      [media('ApiImage')],
      [media('ApiVideo')],
      [media('ApiGif')],
      [media('ApiImage'), media('ApiVideo')],
    ];
    const found = formats.map((media_entities) => read(appPost(ID, { media_entities }))[0]);
    expect(found.map((reading) => reading?.kind === 'post' && reading.format)).toEqual([
      'photo',
      'video',
      'video',
      'carousel',
    ]);
    const answer = appPost(ID, {
      reply_to_results: { rest_id: OTHER },
      reply_to_user_results: { result: { __typename: 'User', core: { screen_name: 'warga_contoh' } } },
    });
    expect(read(answer)[0]).toMatchObject({ replyTo: { id: OTHER, handle: 'warga_contoh' } });
  });

  it('have views under their other name, and none where the state says so', () => {
    const views = (changes: Fields) => {
      const { views: _web, ...rest } = appPost(ID);
      return read({ ...rest, ...changes })[0];
    };
    const stated = { count: '7', state: 'EnabledWithCount' };
    expect(views({ view_count_info: stated })).toMatchObject({ counts: { views: exact(7) } });
    expect(views({ view_count_info: { state: 'Enabled' } })).not.toHaveProperty('counts.views');
    expect(views({ views: { count: null } })).not.toHaveProperty('counts.views');
  });

  it('have the id of an author whose profile is missing', () => {
    const core = { user_results: { rest_id: '77' } };
    expect(read(appPost(ID, { core }))[0]).toMatchObject({ author: { id: '77' } });
    expect(
      read(post(ID, { node: { core: { user_result: { result: otherUser('9', 'dinas_contoh') } } } })),
    ).toMatchObject([{ author: { id: '9', handle: 'dinas_contoh' } }, { kind: 'account', id: '9' }]);
  });
});

describe('bodies with global objects', () => {
  const tweet = (id: string, changes: Fields = {}): Fields => ({
    created_at: 'Wed Jul 08 15:46:13 +0000 2026',
    ext_views: { count: '5000', state: 'EnabledWithCount' },
    favorite_count: 100,
    full_text: `Unggahan ${id}`,
    id_str: id,
    quote_count: 3,
    reply_count: 10,
    retweet_count: 20,
    user_id_str: OWNER_ID,
    ...changes,
  });
  const users = {
    [OWNER_ID]: {
      followers_count: 12345,
      friends_count: 67,
      id_str: OWNER_ID,
      name: 'KPU Kota Contoh',
      screen_name: 'kpu_kotacontoh',
      statuses_count: 4321,
    },
  };

  it('give their posts with their authors, and the accounts', () => {
    const [found, account] = read({ globalObjects: { tweets: { [ID]: tweet(ID) }, users } });
    expect(found).toEqual({
      kind: 'post',
      platform: 'x',
      id: ID,
      url: `https://x.com/kpu_kotacontoh/status/${ID}`,
      author: { id: OWNER_ID, handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
      caption: `Unggahan ${ID}`,
      createdAt: '2026-07-08T15:46:13.000Z',
      format: 'text',
      counts: {
        likes: exact(100),
        comments: exact(10),
        reposts: exact(20),
        quotes: exact(3),
        views: exact(5000),
      },
    });
    expect(account).toMatchObject({ kind: 'account', id: OWNER_ID, counts: { followers: exact(12345) } });
  });

  it('leave out reposts and mark advertisements', () => {
    const repost = tweet(OTHER, { favorite_count: 0, retweeted_status_id_str: ID });
    const shown = { id: OTHER, displayType: 'Tweet', promotedMetadata: { advertiserId: '8' } };
    const timeline = {
      instructions: [{ addEntries: { entries: [{ content: { item: { content: { tweet: shown } } } }] } }],
    };
    const body = { globalObjects: { tweets: { [ID]: tweet(ID), [OTHER]: repost }, users }, timeline };
    expect(summary(body)).toEqual([[ID, true]]);
  });

  it.each([
    ['nothing', {}],
    ['lists', { tweets: [], users: [] }],
    ['junk', { tweets: { 1: null, 2: 'x', 3: { id_str: {} } }, users: { 1: null, __proto__: 5 } }],
  ])('of %s give nothing', (_what, globalObjects) => {
    expect(read({ globalObjects })).toEqual([]);
    expect(read({ globalObjects, timeline: [{ promotedMetadata: {}, id: 'x' }] })).toEqual([]);
  });
});

describe('the addresses of responses', () => {
  const wanted = (address: string) => facts.wireUrls.some((source) => new RegExp(source).test(address));

  it.each([
    'https://x.com/i/api/graphql/abc-_1/UserTweets?variables=%7B%7D',
    'https://api.x.com/graphql/abc/HomeTimeline',
    'https://twitter.com/i/api/graphql/abc/TweetDetail',
    'https://x.com/i/api/2/notifications/all.json?count=20',
    'https://twitter.com/i/api/2/search/adaptive.json?q=kpu',
    'https://api.twitter.com/2/timeline/profile/12.json',
  ])('include %s', (address) => expect(wanted(address)).toBe(true));

  it.each([
    'https://x.com/i/api/1.1/dm/inbox_initial_state.json',
    'https://x.com/i/api/1.1/jot/client_event.json',
    'https://example.com/?u=https://x.com/i/api/2/notifications/all.json',
    'https://xx.com/i/api/graphql/abc/UserTweets',
  ])('do not include %s', (address) => expect(wanted(address)).toBe(false));
});
