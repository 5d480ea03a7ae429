import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../src/model/reading.ts';
import x from '../../../src/platforms/x/index.ts';
import { expectTrue, postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import { respondX } from './respond.ts';

const side = sideOf(world, 'x');

describe('x on the stage', () => {
  const read = (operation: string, variables: object): PostReading[] => {
    const url = new URL(`https://x.com/i/api/graphql/St4geQu3ryId/${operation}`);
    url.searchParams.set('variables', JSON.stringify(variables));
    const context = { pageUrl: 'https://x.com/kpu_kotacontoh', requestUrl: url.href, lang: 'id' };
    return postsIn(x.readWire(respondX(side, url, 2), context));
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
    ['UserTweets', { userId: side.main.id }],
    ['UserTweets', { userId: side.main.id, cursor: '40' }],
    ['UserTweetsAndReplies', { userId: side.main.id }],
    ['HomeTimeline', {}],
    ['SearchTimeline', { rawQuery: 'pemilih' }],
    ['TweetDetail', { focalTweetId: [...side.posts.keys()][3] }],
  ] as const) {
    it(`${operation} ${JSON.stringify(variables).slice(0, 40)} is read right`, () => {
      expectTrue(read(operation, variables), side, wanted);
    });
  }

  it('every post of a page of the timeline is found, the pinned and the reposted among them', () => {
    const found = new Set(read('UserTweets', { userId: side.main.id }).map(({ id }) => id));
    const pinned = side.profile.find(({ post }) => post.pinned);
    for (const { post } of [...side.profile.slice(0, 20), ...(pinned ? [pinned] : [])]) {
      expect(found.has(post.id), post.id).toBe(true);
    }
  });
});
