import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, PostReading, Reading } from '../../src/model/reading.ts';
import type { Platform } from '../../src/platforms/contract.ts';
import instagram from '../../src/platforms/instagram/index.ts';
import x from '../../src/platforms/x/index.ts';
import { instagramDocument } from './instagram/document.ts';
import { type InstagramQuery, respondInstagram } from './instagram/respond.ts';
import { shortcodeOf } from './post-ids.ts';
import { countsAt, createWorld, type StagePost, type StageSide } from './world.ts';
import { respondX } from './x/respond.ts';

/** The stage's bodies, read by the readers that ship: what end-to-end tests rest on. */
const world = createWorld(Date.UTC(2026, 7, 20, 3));

function stated(value: number): Count {
  return { value, exact: true };
}

function postsIn(readings: Reading[]): PostReading[] {
  return readings.filter((reading) => reading.kind === 'post');
}

/** What a reading says of a post, beside what the stage knows of it. */
function expectTrue(
  readings: PostReading[],
  side: StageSide,
  wanted: (post: StagePost) => { counts: object },
): void {
  expect(readings.length).toBeGreaterThan(0);
  for (const { id, counts, author, caption, createdAt, format } of readings) {
    const post = side.posts.get(id);
    if (!post) throw new Error(`the reader invented ${id}`);
    const { counts: trueCounts, ...others } = wanted(post);
    expect(counts).toEqual(trueCounts);
    expect({ author: author?.id, caption, createdAt, format }).toMatchObject({
      author: post.account.id,
      ...others,
    });
  }
}

describe('x on the stage', () => {
  const read = (operation: string, variables: object): PostReading[] => {
    const url = new URL(`https://x.com/i/api/graphql/St4geQu3ryId/${operation}`);
    url.searchParams.set('variables', JSON.stringify(variables));
    const context = { pageUrl: 'https://x.com/kpu_kotacontoh', requestUrl: url.href, lang: 'id' };
    return postsIn(x.readWire(respondX(world.x, url, 2), context));
  };
  const wanted = (post: StagePost) => {
    const { likes, comments, reposts, quotes, saves, views } = countsAt(post, 2);
    const counts = { likes, comments, reposts, quotes, saves, ...(views === null ? {} : { views }) };
    return {
      counts: Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, stated(value)])),
      createdAt: new Date(post.createdAt).toISOString(),
      format: post.format,
    };
  };

  for (const [operation, variables] of [
    ['UserTweets', { userId: world.x.main.id }],
    ['UserTweets', { userId: world.x.main.id, cursor: '40' }],
    ['UserTweetsAndReplies', { userId: world.x.main.id }],
    ['HomeTimeline', {}],
    ['SearchTimeline', { rawQuery: 'pemilih' }],
    ['TweetDetail', { focalTweetId: [...world.x.posts.keys()][3] }],
  ] as const) {
    it(`${operation} ${JSON.stringify(variables).slice(0, 40)} is read right`, () => {
      expectTrue(read(operation, variables), world.x, wanted);
    });
  }

  it('every post of a page of the timeline is found, the pinned and the reposted among them', () => {
    const found = new Set(read('UserTweets', { userId: world.x.main.id }).map(({ id }) => id));
    const pinned = world.x.profile.find(({ post }) => post.pinned);
    for (const { post } of [...world.x.profile.slice(0, 20), ...(pinned ? [pinned] : [])]) {
      expect(found.has(post.id), post.id).toBe(true);
    }
  });
});

describe('instagram on the stage', () => {
  const side = world.instagram;
  const context = {
    pageUrl: 'https://www.instagram.com/',
    requestUrl: 'https://www.instagram.com/graphql/query',
  };
  const answer = (operation: string, variables: InstagramQuery['variables']) =>
    respondInstagram(side, { operation, variables }, 1);
  const counts = (post: StagePost) => ({
    likes: post.hidden ? { hidden: true } : stated(post.promoted ? 0 : countsAt(post, 1).likes),
    comments: stated(post.promoted ? 0 : countsAt(post, 1).comments),
    ...(post.hidden ? { views: { hidden: true } } : {}),
  });
  const withPlays = (post: StagePost) => {
    const { views } = countsAt(post, 1);
    return {
      counts: { ...counts(post), ...(post.hidden || views === null ? {} : { views: stated(views) }) },
    };
  };
  const whole = (post: StagePost) => ({
    counts: counts(post),
    caption: post.caption,
    createdAt: new Date(post.createdAt).toISOString(),
  });
  const first = [...side.posts.keys()][5] ?? '';

  for (const [operation, variables, wanted] of [
    ['PolarisFeedTimelineRootV2Query', {}, whole],
    ['PolarisProfilePostsQuery', { username: 'kpu_kotacontoh' }, whole],
    ['PolarisProfilePostsTabContentQuery_connection', { username: 'kpu_kotacontoh', after: '24' }, whole],
    ['PolarisProfileReelsTabContentQuery', { username: 'kpu_kotacontoh' }, withPlays],
    ['PolarisPostRootQuery', { shortcode: shortcodeOf(first) }, whole],
  ] as const) {
    it(`${operation} is read right`, () => {
      expectTrue(postsIn(instagram.readWire(answer(operation, variables), context)), side, wanted);
    });
  }

  it('the followers stand in the answer to the profile header', () => {
    const readings = instagram.readWire(
      answer('PolarisProfilePageContentQuery', { id: side.main.id }),
      context,
    );
    expect(readings).toContainEqual(
      expect.objectContaining({
        kind: 'account',
        id: side.main.id,
        counts: expect.objectContaining({ followers: stated(side.main.followers) }),
      }),
    );
  });

  it('the feed that the document carries itself is read right', () => {
    const query = { operation: 'PolarisFeedTimelineRootV2Query', variables: {} };
    const body = respondInstagram(side, query, 1);
    const html = instagramDocument({ language: 'id', theme: 'light' }, {}, [{ query, body }], '', '');
    const readings = embedded(instagram, html);
    expectTrue(readings, side, whole);
    expect(readings.length).toBe(12);
  });
});

function embedded(platform: Platform, html: string): PostReading[] {
  const { document } = parseHTML(html);
  return postsIn(platform.readEmbedded(document, { pageUrl: 'https://www.instagram.com/', lang: 'id' }));
}
