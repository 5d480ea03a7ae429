import type { Shape } from '../contract.ts';

const SECTIONS = 'comet_sections.context_layout.story.comet_sections';
const TARGET =
  'comet_sections.feedback.story.story_ufi_container.story.feedback_context.feedback_target_with_context';
const OLDER = 'comet_sections.feedback.story.comet_feed_ufi_container.story.story_ufi_container.story';
const WITH_TARGET = 'feedback_context.feedback_target_with_context';
const RENDERER = 'comet_ufi_summary_and_actions_renderer.feedback';

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'Story with comet_sections, 2023 to 2026',
    needs: [
      { oneOf: ['post_id'], type: 'string' },
      { oneOf: ['comet_sections'], type: 'object' },
      { oneOf: ['feedback.id', `${WITH_TARGET}.id`], type: 'string' },
      {
        oneOf: [
          `${SECTIONS}.metadata[].story.creation_time`,
          'comet_sections.timestamp.story.creation_time',
          'comet_sections.metadata[].story.creation_time',
          'creation_time',
        ],
        type: 'number',
      },
      {
        oneOf: [
          `${TARGET}.${RENDERER}.reaction_count.count`,
          `${TARGET}.${RENDERER}.adaptive_ufi_action_renderers[].feedback.reaction_count.count`,
          `${OLDER}.${WITH_TARGET}.${RENDERER}.reaction_count.count`,
          `comet_sections.feedback.story.${WITH_TARGET}.ufi_renderer.feedback.${RENDERER}.reaction_count.count`,
          `feedback.${RENDERER}.reaction_count.count`,
          `${WITH_TARGET}.reaction_count.count`,
          'feedback.reaction_count.count',
        ],
        type: 'number',
      },
    ],
  },
  {
    what: 'post',
    name: 'Story whose counts come in a later line, P 2026',
    needs: [
      { oneOf: ['post_id'], type: 'string' },
      { oneOf: ['comet_sections'], type: 'object' },
      { oneOf: ['feedback.id'], type: 'string' },
      { oneOf: [`${SECTIONS}.metadata[].story.creation_time`], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'short story of a highlight, 2025 to 2026',
    needs: [
      { oneOf: ['post_id'], type: 'string' },
      { oneOf: ['feedback.id'], type: 'string' },
      { oneOf: ['feedback.reaction_count.count'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'half of a reel with its id, 2023',
    needs: [
      { oneOf: ['post_id'], type: 'string' },
      { oneOf: ['creation_time'], type: 'number' },
      { oneOf: ['feedback.id'], type: 'string' },
    ],
  },
  {
    what: 'comment',
    name: 'Comment, 2025 to 2026',
    needs: [
      { oneOf: ['legacy_fbid'], type: 'string' },
      { oneOf: ['created_time'], type: 'number' },
      { oneOf: ['legacy_token', 'parent_feedback.id'], type: 'string' },
    ],
  },
  {
    what: 'account',
    name: 'profile header, 2024',
    needs: [
      { oneOf: ['profile_header_renderer.user.id', 'profile_header_renderer.user.url'], type: 'string' },
      { oneOf: ['profile_header_renderer.user.profile_social_context.content[].uri'], type: 'string' },
      { oneOf: ['profile_header_renderer.user.profile_social_context.content[].text.text'], type: 'string' },
    ],
  },
];

export default shapes;
