import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, Reading } from '../../../src/model/reading.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import type { StageAnswer } from '../part.ts';
import { expectTrue, postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import stageTiktok from './index.ts';
import { descOf } from './item-shape.ts';
import { respondTikTok } from './respond.ts';
import { roundedStat } from './rounding.ts';

const ROUND = 1;
const side = sideOf(world, 'tiktok');
const secUid = `MS4wLjABAAAAstage${side.main.id}`;
const [someId = ''] = [...side.posts.keys()].slice(5);

/** Takar's rule for TikTok: a number of 10,000 or more that ends in 00 counts as rounded, also where it is not. */
function statedAs(value: number): Count {
  return stated(value, value < 10_000 || value % 100 !== 0);
}

function truthOf(post: StagePost, round: (value: number) => number, saves = round) {
  const counts = countsAt(post, ROUND);
  return {
    counts: {
      likes: statedAs(round(counts.likes)),
      comments: statedAs(round(counts.comments)),
      shares: statedAs(round(counts.shares)),
      saves: statedAs(saves(counts.saves)),
      views: statedAs(round(counts.views ?? 0)),
    },
    caption: descOf(post),
    createdAt: new Date(post.createdAt).toISOString(),
    format: post.format,
  };
}

const exact = (post: StagePost) => truthOf(post, (value) => value);
const rounded = (post: StagePost) => truthOf(post, roundedStat);
const ofPage = (post: StagePost) => truthOf(post, roundedStat, (value) => value);

/** `marks` are what is known from earlier sources of the same document. */
function read(path: string, marks = new Map<string, string>()): Reading[] {
  const url = new URL(path, 'https://www.tiktok.com');
  const context = {
    pageUrl: 'https://www.tiktok.com/@kpu_kotacontoh',
    requestUrl: url.href,
    lang: 'id',
    marks,
  };
  return tiktok.readWire(respondTikTok(side, url, ROUND), context);
}

function readDocument(path: string): Reading[] {
  const url = new URL(path, 'https://www.tiktok.com');
  const answer = stageTiktok.answer(
    { url, method: 'GET', isDocument: true, body: '' },
    {
      side,
      look: { language: 'id', theme: 'light' },
      round: ROUND,
      files: { app: '', css: '' },
      dress: (data) => data,
      now: world.now,
    },
  );
  const { document } = parseHTML(htmlIn(answer));
  return tiktok.readEmbedded(document, { pageUrl: url.href, lang: 'id' });
}

function htmlIn(answer: StageAnswer | undefined): string {
  if (!answer || !('html' in answer)) throw new Error('the stage has no such page');
  return answer.html;
}

function followersOf(account: { id: string }, readings: Reading[]): Count | undefined {
  const found = readings.find((reading) => reading.kind === 'account' && reading.id === account.id);
  return found?.kind === 'account' ? found.counts.followers : undefined;
}

describe('tiktok on the stage', () => {
  for (const [path, wanted, least] of [
    [`/api/post/item_list/?secUid=${secUid}`, exact, 35],
    [`/api/post/item_list/?secUid=${secUid}&cursor=70`, exact, 35],
    [`/api/repost/item_list/?secUid=${secUid}`, exact, 16],
    ['/api/recommend/item_list/', exact, 12],
    ['/api/recommend/item_list/?cursor=12', exact, 12],
    [`/api/related/item_list/?itemID=${someId}`, exact, 16],
    [`/api/item/detail/?itemId=${someId}`, exact, 1],
    ['/api/search/general/full/?keyword=pemilih', rounded, 12],
    ['/api/search/item/full/?keyword=pemilih&offset=12', rounded, 12],
  ] as const) {
    it(`${path} is read right, and nothing but its posts`, () => {
      const posts = postsIn(read(path));
      expectTrue(posts, side, wanted);
      expect(new Set(posts.map(({ id }) => id)).size).toBe(least);
    });
  }

  it('the video page states the counts of its post as it rounds them, and the saves in full', () => {
    const big = [...side.posts.values()].find((post) => countsAt(post, ROUND).likes > 10_000);
    if (!big) throw new Error('the stage has no post that is rounded');
    for (const post of [big, ...side.profile.slice(0, 3).map((item) => item.post)]) {
      const posts = postsIn(readDocument(`/@${post.account.handle}/video/${post.id}`));
      expectTrue(posts, side, ofPage);
      expect(posts.map(({ id }) => id)).toEqual([post.id]);
    }
  });

  it('advertisements are marked, and nothing else is', () => {
    const paths = [0, 12, 24].map((cursor) => `/api/recommend/item_list/?cursor=${cursor}`);
    const posts = paths.flatMap((path) => postsIn(read(path)));
    const promoted = posts.filter((post) => post.promoted === true).map(({ id }) => id);
    const truth = posts.map(({ id }) => id).filter((id) => side.posts.get(id)?.promoted);
    expect(promoted.length).toBeGreaterThan(0);
    expect(promoted).toEqual(truth);
  });

  it('the followers are whole in the document of a profile and in the header, rounded in an item', () => {
    const { main } = side;
    expect(followersOf(main, readDocument(`/@${main.handle}`))).toEqual(stated(main.followers));
    const detail = read(`/api/user/detail/?uniqueId=${main.handle}`);
    expect(followersOf(main, detail)).toEqual(stated(main.followers));
    const items = read(`/api/post/item_list/?secUid=${secUid}`);
    expect(followersOf(main, items)).toEqual(statedAs(roundedStat(main.followers)));
  });

  it('comments belong to their post, and the account itself is told from others', () => {
    const post = side.profile.find((item) => item.post.counts.comments > 4)?.post;
    const marks = new Map<string, string>();
    read(`/api/item/detail/?itemId=${post?.id}`, marks);
    const readings = read(`/api/comment/list/?aweme_id=${post?.id}`, marks);
    const comments = readings.filter((reading) => reading.kind === 'comment');
    expect(comments.length).toBe(5);
    expect(new Set(comments.map(({ postId }) => postId))).toEqual(new Set([post?.id]));
    const answers = comments.filter(({ parentId }) => parentId !== null);
    expect(comments.filter(({ byOwner }) => byOwner)).toEqual(answers);
    expect(answers.length).toBe(1);
  });

  it('a page that says that a post is gone gives nothing', () => {
    expect(read('/api/item/detail/?itemId=1')).toEqual([]);
    expect(read('/api/user/detail/?uniqueId=tidakada')).toEqual([]);
  });
});
