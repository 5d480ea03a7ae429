import { describe, expect, it } from 'vitest';
import { exact, HOME, PK, post, readPost, readWire } from './nodes.ts';

const HIDDEN = { hidden: true };
const views = (impressions: unknown, lang?: string) => {
  const { lang: _, ...context } = HOME;
  const about = { impression_count: impressions };
  return readPost(post({}, about), lang === undefined ? context : { ...context, lang }).counts.views;
};

describe('the counts of a post', () => {
  it('are absent when null, missing, negative or broken, and 0 when 0', () => {
    for (const value of [null, undefined, -1, 1.5, '', 'banyak', '1.2K', {}, [], true]) {
      const about = {
        direct_reply_count: value,
        repost_count: value,
        quote_count: value,
        reshare_count: value,
      };
      expect(readPost(post({ like_count: value }, { ...about, impression_count: {} })).counts).toEqual({});
    }
    const none = { direct_reply_count: 0, repost_count: 0, quote_count: 0, reshare_count: 0 };
    expect(readPost(post({ like_count: 0 }, none)).counts).toEqual({
      likes: exact(0),
      comments: exact(0),
      reposts: exact(0),
      quotes: exact(0),
      shares: exact(0),
    });
  });

  it('are read from digits in a text, and from the node where it holds what its info does not', () => {
    expect(readPost(post({ like_count: '1460' })).counts.likes).toEqual(exact(1460));
    expect(readPost(post({ reshare_count: 4 })).counts.shares).toEqual(exact(4));
    expect(readPost(post({ reshare_count: 4 }, { reshare_count: 5 })).counts.shares).toEqual(exact(5));
  });

  it('keep reposts and quotes apart', () => {
    expect(readPost(post({}, { repost_count: 140, quote_count: 21 })).counts).toMatchObject({
      reposts: exact(140),
      quotes: exact(21),
    });
  });

  it('are hidden by the flag, whatever numbers stand beside it', () => {
    const about = { impression_count: '900' };
    expect(readPost(post({ like_count: 3, like_and_view_counts_disabled: true }, about)).counts).toEqual({
      likes: HIDDEN,
      views: HIDDEN,
      comments: exact(17),
      reposts: exact(12),
      quotes: exact(3),
    });
    expect(readPost(post({ like_and_view_counts_disabled: 1 })).counts.likes).toEqual(HIDDEN);
    expect(readPost(post({ like_and_view_counts_disabled: null })).counts.likes).toEqual(exact(306));
  });

  it('stay hidden when another node of the same post lacks the flag', () => {
    const stub = { pk: PK, like_count: 3, text_post_app_info: { impression_count: 50 } };
    expect(readWire([stub, post({ like_and_view_counts_disabled: true })])).toMatchObject([
      { counts: { likes: HIDDEN, views: HIDDEN } },
    ]);
  });
});

describe('the views of a post', () => {
  it('are a number or a text with the separators of the page', () => {
    expect(views(6829)).toEqual(exact(6829));
    expect(views('6829')).toEqual(exact(6829));
    expect(views('6,829', 'en')).toEqual(exact(6829));
    expect(views('6.829', 'id')).toEqual(exact(6829));
    expect(views('6,8 rb', 'id')).toEqual({ value: 6800, exact: false });
    expect(views('1.2M', 'en')).toEqual({ value: 1_200_000, exact: false });
  });

  it('are unknown when null, and when the language does not write such a number', () => {
    expect(views(null, 'id')).toBeUndefined();
    expect(views('6,829', 'id')).toBeUndefined();
    expect(views('6.829', 'en')).toBeUndefined();
    expect(views('6.829')).toBeUndefined();
    expect(views('Lihat aktivitas', 'id')).toBeUndefined();
    expect(views('tayangan (1)', 'id')).toBeUndefined();
  });
});

describe('a ghost post', () => {
  const counts = (fields: Record<string, unknown>, about: Record<string, unknown>) =>
    readPost(post(fields, { is_ghost_post: true, ...about })).counts;

  it('has approximate counts, never exact ones', () => {
    const about = {
      ghost_post_approximate_like_count_str: '1,2 rb',
      ghost_post_approximate_reply_count_str: '40',
    };
    expect(counts({ like_count: 0 }, { ...about, direct_reply_count: 0 })).toMatchObject({
      likes: { value: 1200, exact: false },
      comments: { value: 40, exact: false },
    });
  });

  it('does not pass a placeholder for a stated 0', () => {
    const about = { ghost_post_approximate_like_count_str: '10+', direct_reply_count: 0 };
    const read = counts({ like_count: 0 }, about);
    expect(read).not.toHaveProperty('likes');
    expect(read).not.toHaveProperty('comments');
    expect(counts({ like_count: 8 }, {})).toMatchObject({ likes: exact(8), comments: exact(17) });
  });
});
