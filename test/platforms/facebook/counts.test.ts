import { describe, expect, it } from 'vitest';
import {
  about,
  attachment,
  context,
  counts,
  exact,
  type Fields,
  feedbackId,
  ID,
  LIKE,
  LOVE,
  postsOf,
  reaction,
  read,
  readPost,
  story,
  ufi,
} from './nodes.ts';

const PHOTO = '1200000000000555';
const withFeedback = (feedback: unknown) => story({}, { feedback: ufi(feedback) });
const countsIn = (fields: Fields, lang = 'id') =>
  readPost(withFeedback({ id: feedbackId(ID), ...fields }), context({ lang })).counts;

describe('the counts of a post', () => {
  it('are those of its feedback, with reactions by kind from their ids', () => {
    expect(readPost(story())).toMatchObject({
      counts: { likes: exact(306), comments: exact(37), shares: exact(12) },
      reactions: { like: 300, love: 6 },
    });
    expect(readPost(story()).counts).not.toHaveProperty('views');
  });

  const renderer = { comet_ufi_summary_and_actions_renderer: { feedback: counts() } };
  const target = { feedback_context: { feedback_target_with_context: { id: feedbackId(ID), ...renderer } } };
  it.each<[string, Fields]>([
    ['2024-08', { comet_feed_ufi_container: { story: { story_ufi_container: { story: target } } } }],
    [
      '2023',
      { feedback_context: { feedback_target_with_context: { ufi_renderer: { feedback: renderer } } } },
    ],
    ['a form to come', { a: [{ b: { c: counts() } }] }],
  ])('stand at another path in %s', (_, at) => {
    expect(readPost(story({}, { feedback: { story: at } })).counts.likes).toEqual(exact(306));
  });

  it('of a story without sections stand in its own feedback', () => {
    const node = story({ feedback: { id: feedbackId(ID), ...renderer } }, { feedback: null });
    expect(readPost(node).counts).toEqual({ likes: exact(306), comments: exact(37), shares: exact(12) });
  });

  it('of a single photo stand in the feedback of the photo', () => {
    const node = story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: ufi(counts(PHOTO)) });
    expect(readPost(node)).toMatchObject({ id: ID, counts: { likes: exact(306) } });
  });

  it('of a feedback that does not repeat its id are those of the one around it', () => {
    const unnamed = (fields: Fields) => ({ ...counts(ID, fields), id: undefined });
    expect(readPost(withFeedback(unnamed({}))).counts.likes).toEqual(exact(306));
    const renderers = [{ feedback: { reaction_count: { count: 165 } } }];
    const thinned = unnamed({
      i18n_reaction_count: null,
      reaction_count: null,
      adaptive_ufi_action_renderers: renderers,
    });
    expect(readPost(withFeedback(thinned)).counts.likes).toEqual(exact(165));
    const older = { id: feedbackId(ID), ufi_renderer: { feedback: { ...renderer, id: undefined } } };
    const at = { feedback_context: { feedback_target_with_context: older } };
    expect(readPost(story({}, { feedback: { story: at } })).counts.likes).toEqual(exact(306));
    const other = { id: feedbackId(PHOTO), adaptive_ufi_action_renderers: renderers };
    expect(readPost(withFeedback(other)).counts).toEqual({});
  });

  it('are never those of another feedback in the story', () => {
    const media = { __typename: 'Photo', id: PHOTO, feedback: counts(PHOTO) };
    const node = story({ attachments: [attachment('Photo', media)] }, { feedback: null });
    expect(readPost(node).counts).toEqual({});
    expect(readPost(withFeedback(counts('1200000000000777'))).counts).toEqual({});
  });

  it('are not taken from a part that names another feedback', () => {
    const renderers = [{ feedback: { id: feedbackId(PHOTO), reaction_count: { count: 5 } } }];
    expect(countsIn({ adaptive_ufi_action_renderers: renderers })).toEqual({});
  });

  it('may be 0, and are unknown when they are null, negative or missing', () => {
    expect(countsIn({ reaction_count: { count: 0 }, share_count: { count: 0 } })).toEqual({
      likes: exact(0),
      shares: exact(0),
    });
    for (const count of [null, -1, 1.5, '', 'x', {}, [3], true]) {
      expect(countsIn({ reaction_count: { count }, total_comment_count: count, share_count: count })).toEqual(
        {},
      );
    }
  });

  it('may be text or stand alone', () => {
    expect(countsIn({ reaction_count: '306', share_count: 12, total_comment_count: '37' })).toEqual({
      likes: exact(306),
      shares: exact(12),
      comments: exact(37),
    });
  });

  it('stand in the buttons alone when the feedback is thinned (P 2026)', () => {
    const renderers = [
      {
        __typename: 'UFIStoryReactActionRenderer',
        feedback: { id: feedbackId(ID), reaction_count: { count: 165 } },
      },
      { feedback: { comment_rendering_instance: { comments: { total_count: 21 } } } },
      { feedback: { share_count: { count: 8 } } },
    ];
    const kinds = { edges: [reaction(LIKE, 100), reaction(LOVE, 56)] };
    expect(countsIn({ adaptive_ufi_action_renderers: renderers, top_reactions: kinds })).toEqual({
      likes: exact(165),
      comments: exact(21),
      shares: exact(8),
    });
  });

  it('are not the sum of the kinds, and buttons without counts say nothing', () => {
    const feedback = { id: feedbackId(ID), top_reactions: { edges: [reaction(LIKE, 100)] } };
    const renderers = [
      { __typename: 'UFIStoryReactActionRenderer', feedback: { id: feedbackId(ID) } },
      null,
      'x',
    ];
    const post = readPost(withFeedback({ ...feedback, adaptive_ufi_action_renderers: renderers }));
    expect(post).toMatchObject({ counts: {}, reactions: { like: 100 } });
  });

  it('leave out kinds that are not known and lists without any', () => {
    const kinds = { edges: [reaction('999', 5, 'Like'), reaction(LOVE, -1), { node: null }, null] };
    expect(readPost(withFeedback(counts(ID, { top_reactions: kinds })))).not.toHaveProperty('reactions');
  });
});

describe('a count that is only shown', () => {
  it('is read in the language of the page, as rounded', () => {
    expect(countsIn({ i18n_reaction_count: '1,1 rb', share_count_reduced: '1,3 rb' })).toEqual({
      likes: about(1100),
      shares: about(1300),
    });
    expect(countsIn({ i18n_reaction_count: '1.1K', i18n_share_count: '8.1K' }, 'en')).toEqual({
      likes: about(1100),
      shares: about(8100),
    });
    expect(countsIn({ i18n_reaction_count: '٢' }, 'ar')).toEqual({ likes: exact(2) });
  });

  it('gives way to the whole number, wherever that stands', () => {
    const feedback = counts(ID, { i18n_reaction_count: '1,1 rb', reaction_count: null });
    const later = {
      if_viewer_cannot_see_seen_by_member_list: { id: feedbackId(ID), reaction_count: { count: 1188 } },
    };
    expect(readPost(withFeedback({ ...feedback, ...later })).counts.likes).toEqual(exact(1188));
  });

  it('is unknown when its language does not write it so', () => {
    expect(countsIn({ i18n_reaction_count: '1,188' })).toEqual({});
    expect(countsIn({ i18n_reaction_count: 'Anda dan 12 lainnya' })).toEqual({});
  });
});

describe('the views of a post', () => {
  const views = (fields: Fields) =>
    countsIn({
      video_view_count: 27_252_786,
      video_view_count_renderer: { feedback: { id: feedbackId(ID), ...fields } },
    });

  it('are the plays, not those of the video in all its posts', () => {
    const renderer = {
      video_view_count: 27_252_786,
      video_post_view_count: 57_279,
      should_show_play_count: false,
    };
    expect(views({ ...renderer, play_count: 96_467, play_count_reduced: '96 rb' })).toEqual({
      views: exact(96_467),
    });
    expect(views({ ...renderer, play_count_reduced: '96 rb' })).toEqual({ views: about(96_000) });
    expect(views(renderer)).toEqual({});
  });

  it('are unknown for what cannot be played', () => {
    expect(views({ play_count: 0, is_play_count_supported: false })).toEqual({});
    expect(countsIn({ video_view_count: 0, video_view_count_renderer: null })).toEqual({});
  });
});

describe('counts that come later than their post', () => {
  const patch = (id: string) => ({
    label: 'CometFeedStory$defer$x',
    path: ['node', 'comet_sections', 'feedback'],
    data: { story: { target: { feedback: counts(id) } } },
  });
  const first = story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: null });

  it('join it by the feedback, in a later line of the same body', () => {
    const where = context();
    read({ data: { node: first } }, where);
    expect(postsOf(read(patch(PHOTO), where))).toMatchObject([
      {
        id: ID,
        counts: { likes: exact(306), comments: exact(37), shares: exact(12) },
        reactions: { like: 300 },
      },
    ]);
  });

  it('join it in one value that is read by itself', () => {
    const { marks: _, ...where } = context();
    expect(postsOf(read([first, patch(PHOTO)], where))).toMatchObject([
      { id: ID, counts: { likes: exact(306) } },
    ]);
  });

  it('are nobody’s when no post is known to have this feedback', () => {
    expect(read(patch(PHOTO))).toEqual([]);
    const where = context();
    read(first, where);
    expect(read(patch(ID), where)).toEqual([]);
  });

  it('are nobody’s when two posts name this feedback', () => {
    const where = context();
    read(
      [first, story({ feedback: { id: feedbackId(PHOTO) } }, { feedback: null }, '1200000000000002')],
      where,
    );
    expect(read(patch(PHOTO), where)).toEqual([]);
  });
});
