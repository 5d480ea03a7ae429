import { mergePosts, mergeReadings } from '../../model/merge.ts';
import type { AccountReading, PostReading, Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { at, isObject, type JsonObject, numericId } from '../parse/values.ts';
import { readAccount } from './account-node.ts';
import { groupPostOf, markOfAddress } from './addresses.ts';
import { commentedFeedback, isCommentNode, readComment, type Thread } from './comment-node.ts';
import { feedbackKey, isFeedbackNode, readFeedback } from './feedback-node.ts';
import { type Marks, marksOf, setMark } from './marks.ts';
import { mediaIdsOf } from './story-media.ts';
import { addressesOf, isStoryNode, readStory, repostedBy, storyFeedback } from './story-node.ts';

/** Finds every post, account and comment of a JSON value by its shape, wherever it stands, and joins their parts. */

/** Deeper nesting than Facebook's (embedded: about 45) is not followed. */
const MAX_DEPTH = 120;

/** Large, and without anything of a post. */
const CLOSED_KEYS = new Set(['supported_reaction_infos', 'plugins', 'ranges', 'ghl_label']);

type Scope = Thread & {
  /** The story around, whose sections repeat its id. */
  storyId?: string | undefined;
  isInRepost?: boolean;
  /** The counts of the story around stand in its sections, so none in what it has attached. */
  isWhole?: boolean;
};
type Feedbacks = ReadonlyMap<string, PostReading>;
type Story = { id: string | undefined; feedback: string | undefined; node: JsonObject; reading: PostReading };

/** Readings of any number of JSON values that make one source. Never throws. */
export function gatherReadings(bodies: Iterable<unknown>, context: ReadContext): Reading[] {
  const marks = marksOf(context);
  const stories: Story[] = [];
  const feedbacks = new Map<string, PostReading>();
  const accounts: AccountReading[] = [];
  const comments: { node: JsonObject; scope: Scope }[] = [];

  function look(value: unknown, key: string, scope: Scope, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) look(item, key, scope, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    if (isCommentNode(value)) {
      if (!scope.isInRepost) comments.push({ node: value, scope });
      // Of a comment only its feedback holds more: the answers to it.
      look(value.feedback, '', { ...scope, commentId: numericId(value.legacy_fbid) }, depth + 1);
      return;
    }
    const inside = enter(value, key, scope);
    for (const name in value) {
      const child = value[name];
      if (typeof child !== 'object' || child === null || CLOSED_KEYS.has(name)) continue;
      if (name !== 'attachments' || !inside.isWhole) look(child, name, inside, depth + 1);
    }
  }

  /** Keeps what the node is, and says what holds inside it. */
  function enter(node: JsonObject, key: string, scope: Scope): Scope {
    const inside = scope.commentId === undefined && isStoryNode(node) ? enterStory(node, scope) : scope;
    const token = node.encrypted_click_tracking;
    if (typeof token === 'string' && inside.postId !== undefined)
      setMark(marks, `cft:${token}`, inside.postId);
    if (isFeedbackNode(node, key)) return enterFeedback(node, inside);
    const { profile_header_renderer: header } = node;
    const account = isObject(header) && readAccount(at(header, 'user'), context.lang);
    if (account) accounts.push(account);
    return inside;
  }

  function enterStory(node: JsonObject, scope: Scope): Scope {
    const id = numericId(node.post_id);
    if (id !== undefined && id === scope.storyId) return scope;
    const original = repostedBy(node);
    if (original !== undefined) return { storyId: id, postId: original, isInRepost: true };
    const reading = readStory(node, id ?? '');
    stories.push({ id, feedback: storyFeedback(node), node, reading });
    const isWhole = isObject(at(node, 'comet_sections', 'feedback'));
    return { storyId: id, postId: id, authorId: reading.author?.id, isWhole };
  }

  function enterFeedback(node: JsonObject, scope: Scope): Scope {
    const key = feedbackKey(node.id) ?? '';
    const answered = /_(\d+)$/.exec(key)?.[1];
    if (answered !== undefined) return { ...scope, commentId: answered };
    const known = feedbacks.get(key);
    const feedback = readFeedback(node, context.lang);
    feedbacks.set(key, known ? mergePosts(known, feedback) : feedback);
    return scope;
  }

  for (const body of bodies) look(body, '', {}, 0);
  for (const { id, feedback } of stories) if (id && feedback) setMark(marks, feedback, id);
  for (const story of stories) markStory(story, marks);
  const posts = stories.flatMap((story) => postOf(story, feedbacks, marks));
  return mergeReadings([
    ...posts,
    ...laterCounts(feedbacks, stories, marks),
    ...accounts,
    ...comments.flatMap(({ node, scope }) => {
      const feedback = commentedFeedback(node);
      const postId =
        scope.postId ??
        (feedback && (marks.get(feedback) || numericId(feedback.slice('feedback:'.length)))) ??
        groupPostOf(context.pageUrl);
      return (postId && readComment(node, postId, scope)) || [];
    }),
  ]);
}

/** Half of a reel does not state its post: it is known by its feedback, once the other half has told. */
function markStory({ id: statedId, feedback, node }: Story, marks: Marks): void {
  const id = statedId ?? (marks.get(feedback ?? '') || undefined);
  if (id === undefined) return;
  // Media of what it shares lead to either post, so to neither.
  for (const part of [node, node.attached_story].filter(isObject)) {
    for (const media of mediaIdsOf(part)) setMark(marks, `media:${media}`, id);
  }
  for (const address of addressesOf(node)) {
    const mark = markOfAddress(address);
    if (mark) setMark(marks, mark, id);
  }
}

/** The post of a story; none for a bare reference and for half a reel whose other half was not seen. */
function postOf({ id, feedback, node, reading }: Story, feedbacks: Feedbacks, marks: Marks): PostReading[] {
  const postId = id ?? marks.get(feedback ?? '');
  const own = feedbacks.get(feedback ?? '');
  const post = { ...(own ? mergePosts(reading, own) : reading), id: postId ?? '' };
  const isMore = node.comet_sections || post.createdAt || post.caption || hasCounts(post);
  return postId && isMore ? [post] : [];
}

/** Counts that come without their post, whose feedback is known from an earlier line or script. */
function laterCounts(feedbacks: Feedbacks, stories: readonly Story[], marks: Marks): PostReading[] {
  const joined = new Set(stories.map(({ feedback }) => feedback));
  return [...feedbacks].flatMap(([key, feedback]) => {
    const id = joined.has(key) ? undefined : marks.get(key);
    return id && hasCounts(feedback) ? [{ ...feedback, id }] : [];
  });
}

function hasCounts({ counts }: PostReading): boolean {
  return Object.keys(counts).length > 0;
}
