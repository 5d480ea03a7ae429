import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { CommentReading, PostReading, Reading } from '../../../src/model/reading.ts';
import youtube from '../../../src/platforms/youtube/index.ts';
import { postsIn, stated, world } from '../readable.ts';
import { countsAt, type StagePost, sideOf } from '../world.ts';
import { carriedBy } from './carried.ts';
import { youtubeDocument } from './document.ts';
import { hasComments, type Told, titleOf, tokenOf } from './facts.ts';
import { respondYoutube, type YoutubeRequest } from './respond.ts';
import { cutTo } from './texts.ts';

const side = sideOf(world, 'youtube');
const ORIGIN = 'https://www.youtube.com';
const CHANNEL = `${ORIGIN}/@kpu_kotacontoh/videos`;

/** As lists write a number: exact below 1,000. */
function cut(value: number) {
  return stated(cutTo(value, 2), value < 1000);
}

function likesOf(post: StagePost) {
  return post.hidden ? { hidden: true } : stated(countsAt(post, 1).likes);
}

function viewsIn(post: StagePost, inFull: boolean) {
  const views = countsAt(post, 1).views ?? 0;
  if (post.format === 'live' || post.upcoming || (post.membersOnly && !inFull)) return {};
  return { views: inFull ? stated(views) : cut(views) };
}

function postOf({ id }: PostReading): StagePost {
  const post = side.posts.get(id);
  if (!post) throw new Error(`the reader invented ${id}`);
  return post;
}

for (const language of ['id', 'en'] as const) {
  const told: Told = { side, now: world.now, round: 1, language };
  const wire = (endpoint: string, request: YoutubeRequest, pageUrl: string): Reading[] =>
    youtube.readWire(respondYoutube(endpoint, request, told), {
      pageUrl,
      requestUrl: `${ORIGIN}/youtubei/v1/${endpoint}`,
      lang: language,
    });

  describe(`youtube on the stage, ${language}`, () => {
    for (const [name, request, pageUrl, inFull] of [
      ['the videos of a channel', { browseId: side.main.id, params: 'videos' }, CHANNEL, false],
      ['more of them', { continuation: tokenOf('tab videos', side.main.id, 28) }, CHANNEL, false],
      [
        'an older list',
        { browseId: side.accounts[1]?.id ?? '', params: 'videos' },
        `${ORIGIN}/@pemkotcontoh/videos`,
        true,
      ],
      ['the home of a channel', { browseId: side.main.id }, `${ORIGIN}/@kpu_kotacontoh`, true],
      ['the Shorts of a channel', { browseId: side.main.id, params: 'shorts' }, CHANNEL, false],
      ['the home feed', { browseId: 'FEwhat_to_watch' }, `${ORIGIN}/`, false],
      ['more of the home feed', { continuation: tokenOf('home', '', 28) }, `${ORIGIN}/`, false],
    ] as const) {
      it(`${name} is read right`, () => {
        const readings = postsIn(wire('browse', request, pageUrl)).filter(({ promoted }) => !promoted);
        expect(readings.length).toBeGreaterThan(2);
        for (const reading of readings) {
          const post = postOf(reading);
          expect(reading.counts, reading.id).toEqual(viewsIn(post, inFull));
          expect(reading.caption).toBe(titleOf(post));
          // A shelf of the home feed names no channel; what follows in a list knows that of the address.
          const { id = post.account.id, handle = post.account.handle } = reading.author ?? {};
          expect({ id, handle }).toEqual({ id: post.account.id, handle: post.account.handle });
          expect(reading.createdAt).toBeUndefined();
        }
      });
    }

    it('advertisements are read as promoted, or not at all', () => {
      const readings = postsIn(wire('browse', { browseId: 'FEwhat_to_watch' }, `${ORIGIN}/`));
      for (const reading of readings) expect(reading.promoted ?? false).toBe(postOf(reading).promoted);
    });

    it('the search is read right', () => {
      const readings = postsIn(
        wire('search', { query: 'pemilih' }, `${ORIGIN}/results?search_query=pemilih`),
      );
      const posts = readings.filter(({ promoted }) => !promoted);
      expect(posts.length).toBeGreaterThan(10);
      for (const reading of posts) expect(reading.counts).toEqual(viewsIn(postOf(reading), true));
    });

    const places = new Map<string, StagePost>();
    for (const { post } of side.profile) {
      const { format, hidden, upcoming, membersOnly, commentsOff, coauthor, counts } = post;
      const isMuch = counts.comments > 1000;
      const kind = JSON.stringify({
        format,
        hidden,
        upcoming,
        membersOnly,
        commentsOff,
        isMuch,
        with: coauthor?.name,
      });
      if (!places.has(kind)) places.set(kind, post);
    }
    for (const [kind, post] of places) {
      it(`the page of a video is read right: ${kind}`, () => {
        const address = `${ORIGIN}/${post.format === 'short' ? 'shorts/' : 'watch?v='}${post.id}`;
        const carried = carriedBy(new URL(address), told);
        const html = youtubeDocument({ language, theme: 'light' }, [], carried, '', '');
        const { document } = parseHTML(html);
        const readings = postsIn(youtube.readEmbedded(document, { pageUrl: address, lang: language }));
        const [reading] = readings.filter(({ id }) => id === post.id);
        const { views, comments } = countsAt(post, 1);
        expect(reading?.counts).toEqual({
          likes: likesOf(post),
          ...(post.upcoming ? {} : { views: stated(views ?? 0) }),
          ...(hasComments(post) ? { comments: cut(comments) } : {}),
        });
        expect(reading).toMatchObject({
          caption: titleOf(post),
          author: { id: post.account.id, handle: post.account.handle, name: post.account.name },
          createdAt: new Date(post.createdAt).toISOString(),
          format: post.format,
        });
        for (const other of readings.filter(({ id, promoted }) => id !== post.id && !promoted)) {
          expect(other.counts, other.id).toEqual(viewsIn(postOf(other), false));
        }
      });
    }

    it('on a move within the site the answers say the same, about whichever page they come on', () => {
      const [, video] = [...side.posts.values()].filter(
        ({ format, hidden }) => format === 'video' && !hidden,
      );
      const videoId = video?.id ?? '';
      const readings = [
        ...wire('next', { videoId }, `${ORIGIN}/`),
        ...wire('player', { videoId, isMasked: true }, `${ORIGIN}/`),
      ];
      const own = postsIn(readings).filter(({ id }) => id === videoId);
      const { likes, views } = video ? countsAt(video, 1) : { likes: 0, views: 0 };
      expect(own.length).toBe(2);
      for (const { counts } of own)
        expect(counts).toMatchObject({ likes: stated(likes), views: stated(views ?? 0) });
    });

    it('the viewers of a stream are not its views', () => {
      const live = side.profile.find(({ post }) => post.format === 'live')?.post;
      const readings = wire('updated_metadata', { videoId: live?.id ?? '' }, `${ORIGIN}/watch?v=${live?.id}`);
      expect(postsIn(readings).filter(({ counts }) => counts.views)).toEqual([]);
    });

    it('comments come with their number in full, the owner told apart, replies under theirs', () => {
      const popular = side.profile.find(({ post }) => post.counts.comments > 1000)?.post;
      const page = `${ORIGIN}/watch?v=${popular?.id}`;
      const readings = wire('next', { continuation: tokenOf('comments', popular?.id ?? '', 0) }, page);
      const total = popular && countsAt(popular, 1).comments;
      expect(postsIn(readings).map(({ id, counts }) => [id, counts.comments])).toEqual([
        [popular?.id, stated(total ?? 0)],
      ]);
      const comments = readings.filter((reading): reading is CommentReading => reading.kind === 'comment');
      expect(comments.map(({ byOwner }) => byOwner)).toEqual([true, ...Array(7).fill(false)]);
      expect(comments.every(({ postId, parentId }) => postId === popular?.id && parentId === null)).toBe(
        true,
      );
      const thread = comments[1]?.id ?? '';
      const token = tokenOf(`replies ${thread}`, popular?.id ?? '', 0);
      expect(wire('next', { continuation: token }, page)).toContainEqual(
        expect.objectContaining({ kind: 'comment', parentId: thread, byOwner: true, postId: popular?.id }),
      );
    });

    it('the subscribers stand in the header of a channel, rounded', () => {
      expect(wire('browse', { browseId: side.main.id, params: 'videos' }, CHANNEL)).toContainEqual(
        expect.objectContaining({
          kind: 'account',
          id: side.main.id,
          handle: side.main.handle,
          name: side.main.name,
          bio: side.main.bio,
          counts: expect.objectContaining({ followers: stated(cutTo(side.main.followers, 3), false) }),
        }),
      );
    });
  });
}
