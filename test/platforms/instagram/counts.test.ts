import { describe, expect, it } from 'vitest';
import { codeOf, graphNode, HOME, media, PK, readPost, readWire } from './nodes.ts';

const exact = (value: number) => ({ value, exact: true });
const HIDDEN = { hidden: true };
const API = { ...HOME, requestUrl: `https://www.instagram.com/api/v1/media/${PK}/info/` };

describe('the counts of a post', () => {
  it('are hidden by the flag, not by the number 3', () => {
    const hidden = media({ like_and_view_counts_disabled: true, like_count: 3 });
    expect(readPost(hidden).counts).toEqual({ likes: HIDDEN, views: HIDDEN, comments: exact(37) });
    expect(readPost(media({ like_count: 3 })).counts.likes).toEqual(exact(3));
    expect(readPost(graphNode({ like_and_view_counts_disabled: true })).counts.likes).toEqual(HIDDEN);
    expect(readPost(media({ like_and_view_counts_disabled: 1 })).counts.likes).toEqual(HIDDEN);
    expect(readPost(media({ like_and_view_counts_disabled: 0 })).counts.likes).toEqual(exact(306));
  });

  it('stay hidden when another node of the same post lacks the flag', () => {
    const stub = { pk: PK, code: codeOf(PK), like_count: 3 };
    expect(readWire([stub, media({ like_and_view_counts_disabled: true, like_count: 3 })])).toMatchObject([
      { counts: { likes: HIDDEN } },
    ]);
  });

  it('keep the plays that api/v1 states beside the flag, and only those', () => {
    const node = media({ like_and_view_counts_disabled: true, like_count: 3, play_count: 16_232 });
    expect(readPost(node, API).counts).toMatchObject({ likes: HIDDEN, views: exact(16_232) });
    expect(readPost({ ...node, strong_id__: `${PK}_1` }).counts.views).toEqual(exact(16_232));
    expect(readPost(node).counts.views).toEqual(HIDDEN);
    expect(readPost({ ...node, play_count: 0 }, API).counts.views).toEqual(HIDDEN);
  });

  it('are absent when null, missing, negative or broken, and 0 when 0', () => {
    for (const value of [null, undefined, -1, 1.5, '', 'viele', {}, [], true]) {
      const node = media({ like_count: value, comment_count: value, media_repost_count: value });
      expect(readPost(node).counts).toEqual({});
    }
    expect(readPost(media({ like_count: 0, media_repost_count: 0 })).counts).toMatchObject({
      likes: exact(0),
      reposts: exact(0),
    });
  });

  it('take plays before views', () => {
    const views = (fields: Record<string, unknown>) => readPost(media(fields)).counts.views;
    expect(views({ play_count: 9, video_play_count: 8, view_count: 7 })).toEqual(exact(9));
    expect(views({ play_count: null, video_play_count: 8, view_count: 7 })).toEqual(exact(8));
    expect(views({ ig_play_count: 5, fb_play_count: 4, view_count: 7 })).toEqual(exact(7));
    expect(views({ ig_play_count: 5 })).toBeUndefined();
    const old = { is_video: true, video_view_count: 168_455 };
    expect(readPost(graphNode({ ...old, video_play_count: 280_149 })).counts.views).toEqual(exact(280_149));
    expect(readPost(graphNode(old)).counts.views).toEqual(exact(168_455));
  });

  it('name reposts and shares apart', () => {
    expect(readPost(media({ media_repost_count: 16, reshare_count: 9650 })).counts).toMatchObject({
      reposts: exact(16),
      shares: exact(9650),
    });
  });

  it('take the comments of the thread before those of a preview', () => {
    const node = graphNode({
      edge_media_to_parent_comment: { count: 43 },
      edge_media_preview_comment: { count: 2 },
      comments: [1, 2, 3],
    });
    expect(readPost(node).counts.comments).toEqual(exact(43));
  });
});
