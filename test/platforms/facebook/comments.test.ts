import { describe, expect, it } from 'vitest';
import {
  base64,
  comment,
  commentsOf,
  context,
  counts,
  feedbackId,
  ID,
  KPU,
  postsOf,
  read,
  story,
  TIME,
  ufi,
} from './nodes.ts';

const PHOTO = '1200000000000555';
const under = (comments: unknown[], fields = {}) => story(fields, { feedback: ufi(counts(), ID, comments) });

describe('a comment', () => {
  it('is a time under its post, without words and name', () => {
    expect(commentsOf(read(under([comment('77', { body: { text: 'Terima kasih' } })])))).toEqual([
      {
        kind: 'comment',
        platform: 'facebook',
        id: '77',
        postId: ID,
        parentId: null,
        byOwner: false,
        createdAt: new Date((TIME + 60) * 1000).toISOString(),
      },
    ]);
  });

  it('does not lend its counts to the post', () => {
    const [post] = postsOf(read(under([comment('77')])));
    expect(post?.counts.likes).toEqual({ value: 306, exact: true });
    expect(postsOf(read(story({}, { feedback: ufi(null, ID, [comment('77')]) })))[0]?.counts).toEqual({});
  });

  it('is by the owner when its author is the post’s', () => {
    const readings = commentsOf(read(under([comment('77', { author: KPU }), comment('78')])));
    expect(readings.map(({ id, byOwner }) => [id, byOwner])).toEqual([
      ['77', true],
      ['78', false],
    ]);
  });

  it('is not by the owner when the post’s author is not known', () => {
    const parent_feedback = { id: feedbackId(ID) };
    expect(commentsOf(read(comment('77', { parent_feedback, author: null })))).toMatchObject([
      { byOwner: false },
    ]);
    expect(commentsOf(read(comment('77', { parent_feedback })))).toMatchObject([{ byOwner: false }]);
  });

  it('states its post by the feedback when it comes alone', () => {
    expect(
      commentsOf(read({ data: { node: { comments: [comment('77', { author: KPU })] } } })),
    ).toMatchObject([{ postId: ID, byOwner: true }]);
    expect(commentsOf(read(comment('77', { parent_feedback: null })))).toMatchObject([{ postId: ID }]);
  });

  it('on a photo joins the post of the photo', () => {
    const where = context();
    read(story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: null }), where);
    expect(commentsOf(read(comment('77', {}, PHOTO), where))).toMatchObject([{ postId: ID }]);
  });

  it('takes the post of the address only when it says nothing itself', () => {
    const where = context({ pageUrl: `https://www.facebook.com/groups/relawancontoh/posts/${ID}/` });
    const bare = { parent_feedback: null, legacy_token: null, id: null };
    expect(commentsOf(read(comment('77', bare), where))).toMatchObject([{ postId: ID }]);
    expect(read(comment('77', bare))).toEqual([]);
  });

  it('answers the comment that it names', () => {
    const parent = { id: base64(`comment:${ID}_77`) };
    for (const fields of [
      { comment_direct_parent: parent },
      { comment_parent: parent },
      { comment_direct_parent: { legacy_fbid: '77' } },
    ]) {
      expect(commentsOf(read(comment('78', { depth: 1, ...fields })))).toMatchObject([
        { id: '78', parentId: '77' },
      ]);
    }
  });

  it('answers the comment in whose list it stands', () => {
    const reply = comment('78', { depth: 1 });
    const list = { replies_connection: { edges: [{ node: reply }] } };
    const inside = comment('77', { feedback: { id: feedbackId(`${ID}_77`), ...list } });
    expect(commentsOf(read(inside)).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['77', null],
      ['78', '77'],
    ]);
    const requested = { data: { node: { __typename: 'Feedback', id: feedbackId(`${ID}_77`), ...list } } };
    expect(commentsOf(read(requested))).toMatchObject([{ id: '78', parentId: '77', postId: ID }]);
  });

  it('is left out when it answers one that is not known', () => {
    expect(read(comment('78', { depth: 1 }))).toEqual([]);
  });

  it('is none without an id of its own', () => {
    expect(read({ __typename: 'Comment', id: 'x', created_time: TIME })).toEqual([]);
  });
});
