import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../src/model/reading.ts';
import type { Platform } from '../../../src/platforms/contract.ts';
import instagram from '../../../src/platforms/instagram/index.ts';
import { shortcodeOf } from '../post-ids.ts';
import { expectTrue, postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import { instagramDocument } from './document.ts';
import { type InstagramQuery, respondInstagram } from './respond.ts';

describe('instagram on the stage', () => {
  const side = sideOf(world, 'instagram');
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
