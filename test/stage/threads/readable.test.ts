import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import threads from '../../../src/platforms/threads/index.ts';
import type { StageRequest, StageShow } from '../part.ts';
import { shortcodeOf } from '../post-ids.ts';
import { expectTrue, postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import stage from './index.ts';
import { captionOf } from './post-shape.ts';
import { respondThreads } from './respond.ts';

const side = sideOf(world, 'threads');
const { handle } = side.main;

describe('threads on the stage', () => {
  const wanted = (post: StagePost) => {
    const { likes, comments, reposts, quotes, shares } = countsAt(post, 1);
    const counts = {
      likes: post.hidden ? { hidden: true } : stated(likes),
      comments: stated(comments),
      reposts: stated(reposts),
      quotes: stated(quotes),
      ...(shares > 0 ? { shares: stated(shares) } : {}),
      ...(post.hidden ? { views: { hidden: true } } : {}),
    };
    return {
      counts,
      caption: captionOf(post),
      createdAt: new Date(post.createdAt).toISOString(),
      format: post.format,
    };
  };
  const read = (operation: string, variables: object, language: 'id' | 'en' = 'id'): Reading[] => {
    const body = respondThreads({ side, round: 1, language }, { operation, variables: { ...variables } });
    const context = {
      pageUrl: 'https://www.threads.com/',
      requestUrl: 'https://www.threads.com/graphql/query',
      lang: language,
    };
    return threads.readWire(body, context);
  };
  const answered = [...side.posts.values()].find(
    ({ replyTo, account }) => replyTo && account !== side.main,
  )?.replyTo;
  const postID = answered?.id ?? '';

  for (const [operation, variables] of [
    ['BarcelonaFeedDirectQuery', {}],
    ['BarcelonaFeedPaginationDirectQuery', { after: '20' }],
    ['BarcelonaProfileThreadsTabDirectQuery', { username: handle }],
    ['BarcelonaProfileThreadsTabRefetchableDirectQuery', { username: handle, after: '40' }],
    ['BarcelonaProfileRepliesTabDirectQuery', { username: handle }],
    ['BarcelonaProfileRepostsTabDirectQuery', { username: handle }],
    ['BarcelonaSearchResultsQuery', { query: 'pemilih' }],
    ['BarcelonaPostColumnPageQuery', { postID }],
    ['BarcelonaPostPageDirectQuery', { postID }],
    ['BarcelonaLoggedOutRelatedPostsQuery', { postID }],
  ] as const) {
    it(`${operation} ${JSON.stringify(variables).slice(0, 40)} is read right`, () => {
      expectTrue(postsIn(read(operation, variables)), side, wanted);
    });
  }

  it('every post of a tab is found, those below others and those in reposts too', () => {
    const found = (operation: string) => postsIn(read(operation, { username: handle })).map(({ id }) => id);
    const own = new Set(found('BarcelonaProfileThreadsTabDirectQuery'));
    const pinned = side.profile.find(({ post }) => post.pinned);
    for (const { post } of [...side.profile.slice(0, 8), ...(pinned ? [pinned] : [])]) {
      expect(own.has(post.id), post.id).toBe(true);
    }
    expect(found('BarcelonaProfileRepliesTabDirectQuery').length).toBeGreaterThan(10);
    expect(found('BarcelonaProfileRepostsTabDirectQuery').length).toBeGreaterThanOrEqual(10);
  });

  it('replies, and they alone, name whom they answer', () => {
    const answers = postsIn(read('BarcelonaPostPageDirectQuery', { postID })).map(({ id, replyTo }) => {
      return [replyTo?.handle, side.posts.get(id)?.replyTo?.account.handle];
    });
    expect(answers.some(([, truth]) => truth === handle)).toBe(true);
    for (const [found, truth] of answers) expect(found).toBe(truth);
  });

  for (const language of ['id', 'en'] as const) {
    it(`the views of a post that are asked for are read right from a text in ${language}`, () => {
      const [reading] = postsIn(read('BarcelonaPostViewCountQuery', { postID }, language));
      expect(reading?.counts.views).toEqual(stated(countsAt(answered ?? postAt(0), 1).views ?? -1));
    });
  }

  it('the followers stand in the answer to the profile header', () => {
    expect(read('BarcelonaProfilePageDirectQuery', { username: handle })).toContainEqual(
      expect.objectContaining({
        kind: 'account',
        id: side.main.id,
        counts: { followers: stated(side.main.followers) },
      }),
    );
  });

  it('the profile that the document carries itself is read right', () => {
    const readings = embedded(`/@${handle}`);
    expectTrue(postsIn(readings), side, wanted);
    expect(postsIn(readings).length).toBeGreaterThanOrEqual(10);
    expect(readings.filter(({ kind }) => kind === 'account')).toMatchObject([{ id: side.main.id }]);
  });

  it('the page of a post carries its views beside it, and those of no other post', () => {
    const readings = postsIn(embedded(`/@${handle}/post/${shortcodeOf(postID)}`));
    const withViews = readings.filter(({ counts }) => counts.views && !('hidden' in counts.views));
    expect(withViews.map(({ id, counts }) => [id, counts.views])).toEqual([
      [postID, stated(countsAt(answered ?? postAt(0), 1).views ?? -1)],
    ]);
    expectTrue(
      readings.map((reading) => {
        const { views, ...counts } = reading.counts;
        return reading.id === postID && views ? { ...reading, counts } : reading;
      }),
      side,
      wanted,
    );
  });
});

function postAt(n: number): StagePost {
  const post = [...side.posts.values()][n];
  if (!post) throw new Error('the stage has no posts');
  return post;
}

/** What the reader makes of the document that the stage answers for a path. */
function embedded(path: string): Reading[] {
  const url = new URL(path, 'https://www.threads.com');
  const request: StageRequest = { url, method: 'GET', isDocument: true, body: '' };
  const show: StageShow = {
    side,
    look: { language: 'id', theme: 'light' },
    round: 1,
    files: { app: '', css: '' },
    dress: (data) => data,
    now: world.now,
  };
  const answer = stage.answer(request, show);
  if (!answer || !('html' in answer)) throw new Error(`no document at ${path}`);
  const { document } = parseHTML(answer.html);
  return threads.readEmbedded(document, { pageUrl: url.href, lang: 'id' });
}
