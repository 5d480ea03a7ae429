import { describe, expect, it } from 'vitest';
import type { CommentReading } from '../../../src/model/reading.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import { byOwner, comment, type Fields, ID, item, list, OWNER_ID, PAGE } from './nodes.ts';

const CID = '7608900000000000001';
const POST_PAGE = `${PAGE}/video/${ID}`;
const FEED = 'https://www.tiktok.com/foryou';

function commentsOf(
  body: unknown,
  context: { pageUrl: string; requestUrl?: string; marks?: Map<string, string> },
) {
  return tiktok
    .readWire(body, context)
    .flatMap((reading): CommentReading[] => (reading.kind === 'comment' ? [reading] : []));
}

function one(changes: Fields = {}, pageUrl = POST_PAGE): CommentReading | undefined {
  return commentsOf({ comments: [comment(CID, changes)] }, { pageUrl })[0];
}

describe('a comment of TikTok', () => {
  it('is its time and place, without its words and its writer', () => {
    expect(one()).toEqual({
      kind: 'comment',
      platform: 'tiktok',
      id: CID,
      postId: ID,
      parentId: null,
      byOwner: false,
      createdAt: '2026-01-15T12:26:40.000Z',
    });
  });

  it('answers another one, in a list of its own or inside it', () => {
    const reply = comment('7608900000000000003', { reply_id: CID });
    expect(commentsOf({ comments: [reply] }, { pageUrl: FEED })[0]?.parentId).toBe(CID);
    const found = commentsOf({ comments: [comment(CID, { reply_comment: [reply] })] }, { pageUrl: FEED });
    expect(found.map(({ id, parentId }) => [id, parentId])).toEqual([
      [CID, null],
      ['7608900000000000003', CID],
    ]);
  });

  it('belongs to the post it names, else to the request’s, else to the page’s', () => {
    const body = { comments: [comment(CID, { aweme_id: undefined })] };
    const requestUrl =
      'https://www.tiktok.com/api/comment/list/?aid=1988&aweme_id=7595402273000000007&count=20';
    expect(commentsOf(body, { pageUrl: POST_PAGE, requestUrl })[0]?.postId).toBe('7595402273000000007');
    expect(commentsOf(body, { pageUrl: POST_PAGE })[0]?.postId).toBe(ID);
    expect(commentsOf(body, { pageUrl: FEED })).toEqual([]);
  });

  it('is by the owner when the page’s handle wrote it', () => {
    expect(one(byOwner)?.byOwner).toBe(true);
    expect(one({ ...byOwner, aweme_id: '7595402273000000007' })?.byOwner).toBe(false);
    expect(
      one(byOwner, POST_PAGE.toUpperCase().replace('HTTPS://WWW.TIKTOK.COM', 'https://www.tiktok.com'))
        ?.byOwner,
    ).toBe(true);
  });

  it('is by the owner when an item that was read before names its author, by handle or id', () => {
    const marks = new Map<string, string>();
    tiktok.readWire(list(item()), { pageUrl: FEED, marks });
    const isByOwner = (user: Fields) =>
      commentsOf({ comments: [comment(CID, { user })] }, { pageUrl: FEED, marks })[0]?.byOwner;
    expect(isByOwner({ unique_id: 'KPU_kotacontoh' })).toBe(true);
    expect(isByOwner({ uid: OWNER_ID, unique_id: 'nama_baru' })).toBe(true);
    expect(isByOwner({ unique_id: 'warga_contoh' })).toBe(false);
    expect(isByOwner({})).toBe(false);
  });

  it('is not by the owner because the owner pinned or liked it', () => {
    expect(one({ author_pin: true, is_author_digged: true })?.byOwner).toBe(false);
  });

  it('whose answered comment lost its digits takes the request’s, or is left out', () => {
    const body = { comments: [comment(CID, { reply_id: JSON.parse('7608900000000000009') })] };
    const requestUrl =
      'https://www.tiktok.com/api/comment/list/reply/?comment_id=7608900000000000009&item_id=1';
    expect(commentsOf(body, { pageUrl: FEED, requestUrl })[0]?.parentId).toBe('7608900000000000009');
    expect(commentsOf(body, { pageUrl: FEED })).toEqual([]);
    expect(one({ reply_id: 0 })?.parentId).toBeNull();
  });

  it('is no post, whatever it counts', () => {
    const readings = tiktok.readWire({ comments: [comment(CID)] }, { pageUrl: POST_PAGE });
    expect(readings.map(({ kind }) => kind)).toEqual(['comment']);
  });

  it('can stand inside an item', () => {
    expect(commentsOf(item({ comments: [comment(CID, byOwner)] }), { pageUrl: FEED })).toMatchObject([
      { id: CID, byOwner: true },
    ]);
  });
});
