import { mergePosts } from '../../model/merge.ts';
import type { PostCounts, PostReading, StatedCount } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { at, exactCount, inside, isObject, type JsonObject, shortText, stated } from '../parse/values.ts';
import { decoded, listOf } from './nodes.ts';

/** Feedback nodes: the counts of one post, in all forms of 2023 to 2026 (sheet 2.2 and 3.1). */

/** Reactions by their ids, since their names are translated. */
const REACTIONS: Readonly<Record<string, string>> = {
  '1635855486666999': 'like',
  '1678524932434102': 'love',
  '613557422527858': 'care',
  '115940658764963': 'haha',
  '478547315650144': 'wow',
  '908563459236466': 'sad',
  '444813342392137': 'angry',
};

/** "feedback:<digits>" of a feedback's id, which comes in base 64. Undefined when there is none. */
export function feedbackKey(id: unknown): string | undefined {
  const raw = shortText(id);
  if (raw === undefined) return undefined;
  const plain = decoded(raw);
  if (plain.startsWith('feedback:')) return plain;
  return raw.startsWith('feedback:') ? raw : `feedback:${raw}`;
}

/** May this object be a feedback? The id of one starts with "feedback:" in base 64. */
export function isFeedbackNode({ id }: JsonObject, key: string): boolean {
  return typeof id === 'string' && (key === 'feedback' || id.startsWith('ZmVlZGJhY2s6'));
}

/** Keys under which a feedback may show a part of itself that does not repeat its id. */
const PARTS = [
  'ufi_renderer',
  'comet_ufi_summary_and_actions_renderer',
  'adaptive_ufi_action_renderers',
  'video_view_count_renderer',
  'comments_count_summary_renderer',
];

/** Levels of such parts (2023). */
const DEEPEST = 3;

/**
 * The counts of a feedback node, as a part of a post that is not named yet. A number that is only shown cut and
 * translated is used where the whole is missing; a part that names another feedback is not its own.
 */
export function readFeedback(node: JsonObject, lang: string | undefined, depth = 0): PostReading {
  const own = readPart(node, lang);
  if (depth === DEEPEST) return own;
  return PARTS.flatMap((key) => node[key] ?? [])
    .map((part) => inside(inside(part).feedback))
    .filter((part) => (part.id ?? node.id) === node.id)
    .map((part) => readFeedback({ ...part, id: node.id }, lang, depth + 1))
    .reduce(mergePosts, own);
}

function readPart(node: JsonObject, lang: string | undefined): PostReading {
  return stated<PostReading>({
    kind: 'post',
    platform: 'facebook',
    id: '',
    counts: stated<PostCounts>({
      // A reel counts its reactions at its button alone, under names of its own.
      likes:
        whole(node.reaction_count) ??
        whole(node.unified_reactors) ??
        whole(node.likers) ??
        shown(node.i18n_reaction_count, lang),
      comments:
        exactCount(at(node, 'comment_rendering_instance', 'comments', 'total_count')) ??
        exactCount(node.total_comment_count),
      shares:
        whole(node.share_count) ??
        shown(node.share_count_reduced, lang) ??
        shown(node.i18n_share_count, lang),
      // Not `video_view_count`, which is the video's in all its posts; and what has no plays may state 0 of them.
      views:
        node.is_play_count_supported === false
          ? undefined
          : (exactCount(node.play_count) ?? shown(node.play_count_reduced, lang)),
    }),
    reactions: reactionsOf(node),
  });
}

/** `{count: 5}`, or the number alone. */
function whole(value: unknown): StatedCount | undefined {
  return exactCount(isObject(value) ? value.count : value);
}

function shown(value: unknown, lang: string | undefined): StatedCount | undefined {
  return typeof value === 'string' ? parseCount(value, lang) : undefined;
}

function reactionsOf(node: JsonObject): Record<string, number> | undefined {
  const reactions: Record<string, number> = {};
  for (const edge of listOf(at(node, 'top_reactions', 'edges'))) {
    const id = at(edge, 'node', 'id');
    const name = typeof id === 'string' && Object.hasOwn(REACTIONS, id) ? REACTIONS[id] : undefined;
    const count = whole(at(edge, 'reaction_count'));
    if (name !== undefined && count) reactions[name] = count.value;
  }
  return Object.keys(reactions).length > 0 ? reactions : undefined;
}
