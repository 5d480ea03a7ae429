import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../src/model/merge.ts';
import type { PostReading, Reading } from '../../../src/model/reading.ts';
import facebook from '../../../src/platforms/facebook/index.ts';
import { expectTrue, postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import { cutAsWritten } from './counts.ts';
import { facebookDocument } from './document.ts';
import type { Json } from './feedback-shape.ts';
import { feedbackIdOf, videoIdOf } from './ids.ts';
import { postsOf, reelsOf } from './lists.ts';
import { respondFacebook } from './respond.ts';

const side = sideOf(world, 'facebook');
const id = side.main.id;

function answer(operation: string, variables: Json): Json[] {
  return respondFacebook(side, { operation, variables, language: 'id' }, 1) ?? [];
}

/** Line by line, as the page's own answers come; what a line tells of an earlier one stays known. */
function readLines(lines: readonly Json[]): Reading[] {
  const context = {
    pageUrl: 'https://www.facebook.com/',
    requestUrl: 'https://www.facebook.com/api/graphql/',
    lang: 'id',
    marks: new Map<string, string>(),
  };
  return mergeReadings(lines.flatMap((line) => facebook.readWire(line, context)));
}

function readEmbedded(operation: string, variables: Json): Reading[] {
  const embedded = [{ operation, results: answer(operation, variables) }];
  const { document } = parseHTML(facebookDocument({ language: 'id', theme: 'light' }, {}, embedded, '', ''));
  const context = { pageUrl: 'https://www.facebook.com/', lang: 'id', marks: new Map<string, string>() };
  return facebook.readEmbedded(document, context);
}

function wholeCounts(post: StagePost) {
  const { likes, comments, shares, views } = countsAt(post, 1);
  const counts = { likes, comments, shares, ...(views === null ? {} : { views }) };
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, stated(value)]));
}

/** An advertisement states no time. */
function whole(post: StagePost) {
  const createdAt = post.promoted ? undefined : new Date(post.createdAt).toISOString();
  return { counts: wholeCounts(post), caption: post.caption, createdAt, format: post.format };
}

function idsOf(readings: readonly PostReading[]): string[] {
  return readings.map((reading) => reading.id).sort();
}

describe('facebook on the stage', () => {
  for (const [operation, variables] of [
    ['CometNewsFeedPaginationQuery', { cursor: '4' }],
    ['ProfileCometTimelineFeedRefetchQuery', { id, cursor: '4' }],
    ['ProfileCometTimelineFeedRefetchQuery', { id, cursor: '34' }],
    ['GroupsCometFeedRegularStoriesPaginationQuery', { cursor: '4' }],
    ['CometSinglePostDialogContentQuery', { storyID: [...side.posts.keys()][5] }],
  ] as const) {
    it(`${operation} ${JSON.stringify(variables)} is read right, line by line`, () => {
      const readings = postsIn(readLines(answer(operation, variables)));
      expectTrue(readings, side, whole);
      expect(readings.length).toBe('cursor' in variables ? 10 : 1);
    });
  }

  for (const [operation, variables] of [
    ['CometNewsFeedQuery', {}],
    ['ProfileCometTimelineFeedQuery', { id }],
    ['GroupsCometFeedRegularStoriesQuery', {}],
  ] as const) {
    it(`${operation} is read right from the scripts of the document`, () => {
      const readings = postsIn(readEmbedded(operation, variables));
      expectTrue(readings, side, whole);
      expect(readings.length).toBe(4);
    });
  }

  it('advertisements are told, whatever name their key has', () => {
    const seen = [4, 14, 24, 34, 44, 54].flatMap((cursor) =>
      postsIn(readLines(answer('CometNewsFeedPaginationQuery', { cursor: String(cursor) }))),
    );
    const told = seen.filter(({ promoted }) => promoted === true);
    const advertisements = seen.filter((reading) => side.posts.get(reading.id)?.promoted);
    expect(told.length).toBeGreaterThan(2);
    expect(idsOf(told)).toEqual(idsOf(advertisements));
  });

  it('the first lines alone are read as far as they go: late counts are unknown, never zero', () => {
    const lines = answer('CometNewsFeedPaginationQuery', { cursor: '4' });
    const early = lines.filter(({ label }) => !String(label).includes('$defer$'));
    const without = postsIn(readLines(early)).filter(({ counts }) => Object.keys(counts).length === 0);
    expect(without.length).toBe(3);
  });

  it('a reel that comes in two results is one post', () => {
    const [reel] = reelsOf(side);
    if (!reel) throw new Error('the stage has no reel');
    const { likes, comments, shares } = countsAt(reel, 1);
    const counts = { likes: stated(likes), comments: stated(comments), shares: stated(shares) };
    const wanted = (post: StagePost) => ({ ...whole(post), counts });
    for (const readings of [
      readLines(answer('FBReelsRootWithEntrypointQuery', { video_id: videoIdOf(reel) })),
      readEmbedded('FBReelsRootWithEntrypointQuery', { video_id: videoIdOf(reel) }),
    ]) {
      expectTrue(postsIn(readings), side, wanted);
      expect(postsIn(readings).length).toBe(1);
    }
  });

  it('comments under a post are told from its owner’s answer, and are none of its counts', () => {
    const post = postsOf(side, id).find(({ format }) => format === 'photo');
    if (!post) throw new Error('the stage has no photo');
    const readings = readLines(answer('CometSinglePostDialogContentQuery', { storyID: post.id }));
    const comments = readings.filter((reading) => reading.kind === 'comment');
    expect(comments.map(({ postId, byOwner, parentId }) => [postId, byOwner, parentId === null])).toEqual([
      [post.id, false, true],
      [post.id, false, true],
      [post.id, true, false],
      [post.id, false, true],
    ]);
    expectTrue(postsIn(readings), side, whole);
  });

  it('comments that come alone belong to the post of their feedback, which for a photo is not its id', () => {
    const post = postsOf(side, id).find(({ format }) => format === 'text');
    if (!post) throw new Error('the stage has no text');
    const readings = readLines(answer('CommentsListComponentsPaginationQuery', { id: feedbackIdOf(post) }));
    expect(readings.length).toBeGreaterThan(2);
    expect(new Set(readings.map((reading) => reading.kind === 'comment' && reading.postId))).toEqual(
      new Set([post.id]),
    );
  });

  for (const language of ['id', 'en'] as const) {
    it(`the followers stand in the header, cut as Facebook writes them (${language})`, () => {
      for (const account of side.accounts) {
        const [body] =
          respondFacebook(
            side,
            { operation: 'ProfileCometHeaderQuery', variables: { id: account.id }, language },
            0,
          ) ?? [];
        const context = { pageUrl: `https://www.facebook.com/${account.handle}`, lang: language };
        expect(facebook.readWire(body, context)).toContainEqual(
          expect.objectContaining({
            kind: 'account',
            id: account.id,
            handle: account.handle,
            counts: expect.objectContaining({
              followers: stated(cutAsWritten(account.followers), account.followers < 1000),
            }),
          }),
        );
      }
    });
  }
});
