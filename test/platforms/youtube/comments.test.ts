import { describe, expect, it } from 'vitest';
import {
  about,
  commentEntity,
  commentRenderer,
  comments,
  communityPost,
  exact,
  KPU,
  player,
  post,
  read,
  runs,
  VIDEO,
  WATCH,
} from './nodes.ts';

const ID = 'UgkpuKomentar0000000001';
const commentsIn = (body: unknown, pageUrl = WATCH.pageUrl) =>
  read(body, { pageUrl }).filter(({ kind }) => kind === 'comment');

describe('comments on YouTube', () => {
  it('keep whose they are and their thread, neither text nor name', () => {
    expect(commentsIn(comments([commentEntity(ID)]))).toEqual([
      { kind: 'comment', platform: 'youtube', id: ID, postId: VIDEO, parentId: null, byOwner: false },
    ]);
  });

  it('that answer have their thread from their id', () => {
    const reply = commentEntity(`${ID}.9abcDEF`, { isCreator: true }, { replyLevel: 1 });
    expect(commentsIn(comments([reply]))).toMatchObject([
      { id: `${ID}.9abcDEF`, parentId: ID, byOwner: true },
    ]);
    expect(commentsIn(comments([commentEntity(ID, {}, { replyLevel: 1 })]))).toEqual([]);
  });

  it('belong to the video they name, whatever the address is by now', () => {
    const body = comments([commentEntity(ID)], { videoId: 'kpuVideo000' });
    expect(commentsIn(body)).toMatchObject([{ postId: 'kpuVideo000' }]);
  });

  it('belong to the address when they name none, and to nothing on a page without a post', () => {
    const body = comments([commentEntity(ID)], { videoId: null });
    expect(commentsIn(body)).toMatchObject([{ postId: VIDEO }]);
    expect(commentsIn(body, 'https://www.youtube.com/post/UgkxKpuKotaContoh0001')).toMatchObject([
      { postId: 'UgkxKpuKotaContoh0001' },
    ]);
    expect(commentsIn(body, 'https://www.youtube.com/')).toEqual([]);
  });

  it('are the owner’s when the same source has the video with its channel', () => {
    const body = [comments([commentEntity(ID, { channelId: KPU.id }), commentEntity(`${ID}.2`)]), player()];
    expect(commentsIn(body)).toMatchObject([{ byOwner: true }, { byOwner: false }]);
  });

  it('are read from the older renderer', () => {
    expect(
      commentsIn({ comment: { commentRenderer: commentRenderer({ authorIsChannelOwner: true }) } }),
    ).toEqual([
      {
        kind: 'comment',
        platform: 'youtube',
        id: 'UgkpuKomentar0000000002',
        postId: VIDEO,
        parentId: null,
        byOwner: true,
      },
    ]);
  });

  it('have their total in their header, exact before the rounded one', () => {
    const total = { countText: runs('19.783', ' Komentar'), commentsCount: runs('19 rb') };
    expect(post(comments([commentEntity(ID)], { total }))).toMatchObject({
      id: VIDEO,
      counts: { comments: exact(19_783) },
    });
    expect(
      post(comments([], { total: { countText: runs('Komentar'), commentsCount: runs('19 rb') } }))?.counts
        .comments,
    ).toEqual(about(19_000));
    expect(post(comments([], { total: { countText: runs('Komentar') } }))).toBeUndefined();
  });

  it('give no total to a video that they do not name', () => {
    const body = comments([commentEntity(ID)], {
      total: { countText: runs('19.783', ' Komentar') },
      videoId: null,
    });
    expect(post(body, WATCH)).toBeUndefined();
  });
});

describe('a community post', () => {
  it('is a post of its own', () => {
    expect(post({ backstagePostRenderer: communityPost() })).toEqual({
      kind: 'post',
      platform: 'youtube',
      id: 'UgkxKpuKotaContoh0001',
      url: 'https://www.youtube.com/post/UgkxKpuKotaContoh0001',
      author: KPU,
      caption: 'Pengumuman jadwal',
      format: 'text',
      counts: { likes: about(1_200), comments: exact(34) },
    });
  });

  it.each([
    ['photo', { backstageImageRenderer: {} }],
    ['carousel', { postMultiImageRenderer: { images: [] } }],
    ['video', { videoRenderer: {} }],
    ['text', { pollRenderer: {} }],
  ])('with its attachment is a %s', (format, backstageAttachment) => {
    expect(post(communityPost({ backstageAttachment }))?.format).toBe(format);
  });

  it('that is shared stands for itself, without its wrapper', () => {
    const sharedPostRenderer = {
      postId: 'UgkxDinasContoh000001',
      content: runs('Lihat'),
      originalPost: { backstagePostRenderer: communityPost() },
    };
    expect(post({ sharedPostRenderer })?.id).toBe('UgkxKpuKotaContoh0001');
  });
});
