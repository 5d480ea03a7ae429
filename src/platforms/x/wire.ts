import { mergeReadings } from '../../model/merge.ts';
import type { Reading } from '../../model/reading.ts';
import { inside, isObject, type JsonObject } from '../parse/values.ts';
import { walkObjects } from '../parse/walk.ts';
import { readAccount } from './account-node.ts';
import { readGlobalObjects } from './global-objects.ts';
import { mediaOwnersOf, readPost } from './post.ts';
import { originalOf, type PostNode, postNodeOf } from './post-node.ts';

/** Large parts that hold neither posts nor accounts, wherever they stand. */
const NOT_ENTERED = new Set([
  'action_counts',
  'affiliates_highlighted_label',
  'avatar',
  'banner',
  'binding_values',
  'card_platform',
  'clientEventInfo',
  'content_state',
  'cover_media',
  'dm_permissions',
  'edit_control',
  'entities',
  'extended_entities',
  'feedbackInfo',
  'grok_translated_post_with_availability',
  'highlights',
  'location',
  'media_permissions',
  'note_tweet',
  'notifications_settings',
  'pinned_items',
  'privacy',
  'professional',
  'profile_bio',
  'profile_metadata',
  'profile_translation',
  'quick_promote_eligibility',
  'relationship_counts',
  'relationship_perspectives',
  'tipjar_settings',
  'tweet_counts',
  'unmention_data',
  'verification',
  'verification_info',
  'views',
  'website',
]);

/**
 * The posts and accounts of a response, found by their shape anywhere in it: the roots and operations of X change, its
 * nodes hardly. A repost gives its original; a quoted post is a post of its own.
 */
export function readWire(body: unknown): Reading[] {
  return readGlobalObjects(body) ?? readGraphql(body);
}

function readGraphql(body: unknown): Reading[] {
  const readings: Reading[] = [];
  const promoted = new Set<string>();
  function add(reading: Reading | undefined): void {
    if (reading) readings.push(reading);
  }
  walkObjects(body, NOT_ENTERED, (node) => {
    if (isObject(node.promotedMetadata) || isObject(node.promoted_metadata))
      promoted.add(originalIdOf(node) ?? '');
    if (node.rest_id === undefined && node.legacy === undefined) return true;
    const post = postNodeOf(node);
    if (post === undefined) add(readAccount(node));
    else {
      if (originalOf(post) === undefined) add(readPost(post));
      for (const owner of mediaOwnersOf(post)) add(readAccount(owner));
    }
    return true;
  });
  return mergeReadings(readings).map((reading) =>
    reading.kind === 'post' && promoted.has(reading.id) ? { ...reading, promoted: true } : reading,
  );
}

/** The post that a timeline item shows, for a repost the original. */
function originalIdOf(item: JsonObject): string | undefined {
  const shown = postIn(item.tweet_results);
  const original = shown && originalOf(shown);
  return (original && postIn(original)?.id) ?? shown?.id;
}

/** The post in `{ result }`, also inside `TweetWithVisibilityResults`. */
function postIn(results: unknown): PostNode | undefined {
  const { result } = inside(results);
  if (!isObject(result)) return undefined;
  return postNodeOf(isObject(result.tweet) ? result.tweet : result);
}
