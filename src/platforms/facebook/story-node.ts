import type { Author, PostReading } from '../../model/reading.ts';
import {
  at,
  httpsUrl,
  inside,
  isObject,
  isoFromSeconds,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
} from '../parse/values.ts';
import { handleOfAddress } from './addresses.ts';
import { feedbackKey } from './feedback-node.ts';
import { listOf } from './nodes.ts';
import { formatOf, isReel } from './story-media.ts';

/** Story nodes: posts, without their counts, which stand in their feedback (sheet 2.1). */

/**
 * Is this node a post, a short copy of one, or one of the two halves of a reel (2023)? A short copy may be a bare
 * reference: that is decided when everything of the source is known.
 */
export function isStoryNode(node: JsonObject): boolean {
  if (isReel(node)) return node.post_id === undefined || numericId(node.post_id) !== undefined;
  const isStory = node.__typename === 'Story' || 'comet_sections' in node || 'creation_time' in node;
  return isStory && numericId(node.post_id) !== undefined;
}

/** The key of the feedback that is this story's own; of a story that names none, the one with its id. */
export function storyFeedback(story: JsonObject): string | undefined {
  return (
    feedbackKey(at(story, 'feedback', 'id')) ??
    feedbackKey(at(story, 'feedback_context', 'feedback_target_with_context', 'id')) ??
    feedbackKey(numericId(story.post_id))
  );
}

/** The sections around the text: in feeds one level deeper than in the watch tab. */
function layoutOf(story: JsonObject): JsonObject {
  const sections = inside(story.comet_sections);
  const layout = at(sections, 'context_layout', 'story', 'comet_sections');
  return isObject(layout) ? layout : sections;
}

function metadataOf(story: JsonObject): readonly unknown[] {
  return listOf(layoutOf(story).metadata);
}

/** What a story states about itself, with the id of its post (which half of a reel does not state). */
export function readStory(story: JsonObject, id: string): PostReading {
  const [url] = addressesOf(story);
  return stated<PostReading>({
    kind: 'post',
    platform: 'facebook',
    id,
    url,
    author: authorOf(story),
    caption: captionOf(story),
    createdAt: timeOf(story),
    format: formatOf(story, url),
    promoted: isAd(story) || undefined,
    counts: {},
  });
}

/** Every address that the story gives for itself, the best first. */
export function addressesOf(story: JsonObject): string[] {
  return [
    story.permalink_url,
    at(story, 'comet_sections', 'content', 'story', 'wwwURL'),
    ...metadataOf(story).map((part) => at(part, 'story', 'url')),
    story.url,
    at(story, 'short_form_video_context', 'shareable_url'),
  ].flatMap((address) => httpsUrl(address) ?? []);
}

/** The first who is named, with what other places say of the same account. */
export function authorOf(story: JsonObject): Author | undefined {
  const candidates = [
    at(story, 'actors', 0),
    at(story, 'comet_sections', 'content', 'story', 'actors', 0),
    at(story, 'feedback', 'owning_profile'),
    at(layoutOf(story), 'actor_photo', 'story', 'actors', 0),
    at(story, 'short_form_video_context', 'video_owner'),
  ].map(personOf);
  const first = candidates.find(({ id, name }) => id !== undefined || name !== undefined);
  if (!first) return undefined;
  const same = candidates.filter(({ id }) => id !== undefined && id === first.id);
  return Object.assign({}, ...same.reverse(), first);
}

function personOf(value: unknown): Author {
  const { id, url, name } = inside(value);
  return stated<Author>({
    id: numericId(id),
    handle: handleOfAddress(url),
    name: shortText(name),
  });
}

/** The original text; a translation stands beside it under another key. */
function captionOf(story: JsonObject): string | undefined {
  const content = inside(at(story, 'comet_sections', 'content', 'story'));
  return [
    at(content, 'comet_sections', 'message', 'story', 'message'),
    content.message,
    at(content, 'comet_sections', 'message_container', 'story', 'message'),
    story.message,
    at(story, 'comet_sections', 'message', 'story', 'message'),
  ].flatMap((message) => text(at(message, 'text')) ?? [])[0];
}

/** Absent on advertisements. */
function timeOf(story: JsonObject): string | undefined {
  return [
    ...metadataOf(story).map((part) => at(part, 'story', 'creation_time')),
    at(story, 'comet_sections', 'timestamp', 'story', 'creation_time'),
    story.creation_time,
  ].flatMap((seconds) => isoFromSeconds(seconds) ?? [])[0];
}

/** The key of an advertisement's data is another one with each load; its `ad_id` is not. A suggestion is no ad. */
function isAd(story: JsonObject): boolean {
  const parts = [story, ...Object.values(story)];
  if (parts.some((part) => numericId(inside(part).ad_id))) return true;
  return metadataOf(story).some((part) => /SponsoredLabel/.test(text(inside(part).__typename) ?? ''));
}

/**
 * The post that a share without words of its own passes on; undefined when this story is a post itself. A share with
 * words is a post that quotes.
 */
export function repostedBy(story: JsonObject): string | undefined {
  return captionOf(story) === undefined ? numericId(at(story, 'attached_story', 'post_id')) : undefined;
}
