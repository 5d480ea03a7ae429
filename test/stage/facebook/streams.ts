import type { StagePost } from '../world.ts';
import { feedbackShape, type Json } from './feedback-shape.ts';
import { type StoryOptions, storyShape } from './story-shape.ts';

/** Lists of stories as Facebook streams them: fact sheet, section 1.1. */

export type Connection = {
  /** Where the list stands in `data`. */
  root: readonly [string, string];
  /** What else stands beside the list. */
  holder?: Json;
  /** What names the list in the labels of its patches. */
  label: string;
  /** How each story of the list comes. */
  optionsOf(post: StagePost, n: number): StoryOptions;
};

/** The way from a story to the object that its counts are part of. */
const TO_FEEDBACK =
  'node.comet_sections.feedback.story.story_ufi_container.story.feedback_context.feedback_target_with_context'.split(
    '.',
  );

const NOT_LAST = { extensions: { is_final: false } };

/**
 * Results in their order: the list with its first story, each further story by itself, the counts that come late, and
 * where the next page begins.
 */
export function streamStories(
  { root, holder, label, optionsOf }: Connection,
  posts: readonly StagePost[],
  next: string | undefined,
): Json[] {
  const edges = posts.map((post, n) => ({
    node: storyShape(post, optionsOf(post, n)),
    cursor: `stage:${n}`,
  }));
  const late = posts.flatMap((post, n) => {
    const options = optionsOf(post, n);
    return options.counts === 'late' ? [latePatch([...root, 'edges', n], post, options)] : [];
  });
  const [first, ...others] = edges;
  return [
    { data: { [root[0]]: { ...holder, [root[1]]: { edges: first ? [first] : [] } } }, ...NOT_LAST },
    ...others.map((data, n) => ({
      label: `${label}$stream$${label}_feed`,
      path: [...root, 'edges', n + 1],
      data,
      ...NOT_LAST,
    })),
    ...late,
    {
      label: `${label}$defer$${label}_feed$page_info`,
      path: [...root],
      data: { page_info: { end_cursor: next ?? null, has_next_page: next !== undefined } },
      extensions: { is_final: true },
    },
  ];
}

function latePatch(
  path: readonly (string | number)[],
  post: StagePost,
  { round, language }: StoryOptions,
): Json {
  return {
    label: 'CometSimplifiedUFIContainer_story$defer$CometUFISummaryAndActions_feedback',
    path: [...path, ...TO_FEEDBACK],
    data: {
      comet_ufi_summary_and_actions_renderer: {
        __typename: 'DefaultCometUFISummaryAndActionsRenderer',
        feedback: feedbackShape(post, round, language),
      },
    },
    ...NOT_LAST,
  };
}
