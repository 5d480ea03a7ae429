import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import { codeOf, graphNode, HOME, KPU, media, PK, readWire } from './nodes.ts';

function comment(pk: string, writer = '5500001', fields: Record<string, unknown> = {}) {
  return {
    pk,
    text: 'Kapan hasilnya diumumkan?',
    created_at: 1_770_000_000,
    user: { pk: writer, id: writer, username: 'warga_contoh', full_name: 'Warga Contoh' },
    parent_comment_id: null,
    child_comment_count: 1,
    comment_like_count: null,
    __typename: 'XDTCommentDict',
    ...fields,
  };
}

function connection(...nodes: unknown[]) {
  return {
    data: { xdt_api__v1__media__media_id__comments__connection: { edges: nodes.map((node) => ({ node })) } },
  };
}

const comments = (readings: Reading[]) => readings.filter((reading) => reading.kind === 'comment');
const POST_PAGE = { ...HOME, pageUrl: `https://www.instagram.com/kpu_kotacontoh/p/${codeOf(PK)}/` };

describe('comments on Instagram', () => {
  it('belong to the post of the page when the source names none, and keep neither text nor name', () => {
    const body = connection(
      comment('17961812978955508'),
      comment('17961812978955509', KPU.pk, { parent_comment_id: '17961812978955508' }),
    );
    expect(readWire(body, POST_PAGE)).toEqual([
      {
        kind: 'comment',
        platform: 'instagram',
        id: '17961812978955508',
        postId: PK,
        parentId: null,
        byOwner: false,
        createdAt: '2026-02-02T02:40:00.000Z',
      },
      expect.objectContaining({ id: '17961812978955509', parentId: '17961812978955508' }),
    ]);
    expect(readWire(body, HOME)).toEqual([]);
  });

  it('know the owner when the body has the post', () => {
    const node = media({ preview_comments: [comment('1796'), comment('1797', KPU.pk)] });
    expect(comments(readWire({ items: [node] }))).toMatchObject([
      { id: '1796', postId: PK, byOwner: false },
      { id: '1797', postId: PK, byOwner: true },
    ]);
  });

  it('of api/v1 state their post, and the caption beside them states the owner', () => {
    const caption = {
      pk: '1',
      user_id: 6209000001,
      media_id: PK,
      text: 'x',
      created_at: 1,
      type: 1,
      did_report_as_spam: false,
    };
    const body = {
      caption,
      comments: [
        comment('1796', '5500001', {
          media_id: PK,
          preview_child_comments: [comment('1798', KPU.pk, { media_id: PK })],
        }),
      ],
    };
    expect(comments(readWire(body))).toMatchObject([
      { id: '1796', postId: PK, parentId: null },
      { id: '1798', parentId: '1796', byOwner: true },
    ]);
  });

  it('belong to the post that the request names', () => {
    const variables = encodeURIComponent(JSON.stringify({ shortcode: codeOf(PK), first: 12 }));
    const requestUrl = `https://www.instagram.com/graphql/query/?query_hash=0&variables=${variables}`;
    expect(comments(readWire(connection(comment('1796')), { ...HOME, requestUrl }))).toMatchObject([
      { postId: PK },
    ]);
    const api = { ...HOME, requestUrl: `https://www.instagram.com/api/v1/media/${PK}/comments/` };
    expect(comments(readWire({ comments: [comment('1796')] }, api))).toMatchObject([{ postId: PK }]);
  });

  it('of the old shape have their thread above them', () => {
    const old = (id: string, owner: string, replies: unknown[] = []) => ({
      id,
      text: 'Baik',
      created_at: 1_634_000_100,
      owner: { id: owner },
      did_report_as_spam: false,
      edge_threaded_comments: { count: replies.length, edges: replies.map((node) => ({ node })) },
    });
    const node = graphNode({
      edge_media_to_parent_comment: {
        count: 2,
        edges: [{ node: old('1801', '5500001', [old('1802', KPU.pk)]) }],
      },
    });
    expect(comments(readWire({ graphql: { shortcode_media: node } }))).toMatchObject([
      { id: '1801', postId: PK, parentId: null, byOwner: false },
      { id: '1802', postId: PK, parentId: '1801', byOwner: true },
    ]);
  });

  it('of 2026, logged out, stand beside the post in its wrapper', () => {
    const root = {
      code: codeOf(PK),
      if_not_gated_logged_out: media({ id: `POLARIS_${PK}` }),
      comments_connection: { edges: [{ node: comment('1796', KPU.pk, { pk: undefined, id: '1796' }) }] },
    };
    expect(comments(readWire({ data: { xig_polaris_media: root } }))).toMatchObject([
      { id: '1796', postId: PK, byOwner: true },
    ]);
  });

  it('of 2026, logged out, belong to the post of a wrapper that states its id alone', () => {
    const page = { id: `POLARIS_${PK}`, comments_connection: { edges: [{ node: comment('1796') }] } };
    const other = `https://www.instagram.com/p/${codeOf('3828214581177566955')}/`;
    const context = { ...HOME, pageUrl: other };
    expect(comments(readWire({ data: { xig_polaris_media: page } }, context))).toMatchObject([
      { id: '1796', postId: PK },
    ]);
  });

  it('are by the owner when they say so', () => {
    const said = (value: unknown) => comment('1796', KPU.pk, { is_created_by_media_owner: value });
    const owners = (body: unknown) => comments(readWire(body, POST_PAGE)).map(({ byOwner }) => byOwner);
    expect(owners({ comments: [said(true)] })).toEqual([true]);
    expect(owners({ comments: [said(false)] })).toEqual([false]);
  });

  it('are by the owner when the page of the post names their writer as its author', () => {
    const writer = (username: string) => ({ user: { pk: KPU.pk, username } });
    const body = connection(
      comment('1796', KPU.pk, writer(KPU.username)),
      comment('1797', '5500001', writer('warga_contoh')),
    );
    expect(comments(readWire(body, POST_PAGE)).map(({ byOwner }) => byOwner)).toEqual([true, false]);
    const unnamed = { ...HOME, pageUrl: `https://www.instagram.com/p/${codeOf(PK)}/` };
    expect(comments(readWire(body, unnamed)).map(({ byOwner }) => byOwner)).toEqual([false, false]);
    const ours = comment('1796', KPU.pk, writer(KPU.username));
    const elsewhere = { caption: { media_id: '3828214581177566955' }, comments: [ours] };
    expect(comments(readWire(elsewhere, POST_PAGE))).toMatchObject([{ byOwner: false }]);
  });

  it('that answer a comment are never taken for comments of their own', () => {
    const lost = comment('1797', '5500001', { parent_comment_id: Number('18050817353141553') });
    const thread = `https://www.instagram.com/api/v1/media/${PK}/comments/18050817353141552/child_comments/`;
    const ofThread = { ...POST_PAGE, requestUrl: thread };
    expect(comments(readWire({ child_comments: [lost] }, ofThread))).toMatchObject([
      { id: '1797', parentId: '18050817353141552', postId: PK },
    ]);
    expect(comments(readWire(connection(lost), POST_PAGE))).toEqual([]);
  });

  it('may be a picture without a text', () => {
    expect(
      comments(readWire(connection(comment('1796', '5500001', { text: null })), POST_PAGE)),
    ).toHaveLength(1);
  });

  it('are not captions', () => {
    const caption = { pk: '1', text: 'x', created_at: 1_770_000_000, type: 1, did_report_as_spam: false };
    expect(comments(readWire({ items: [media({ caption })], note: caption }, POST_PAGE))).toEqual([]);
  });
});
