import { mergeReadings } from '../../model/merge.ts';
import type { Reading } from '../../model/reading.ts';
import { inside, isObject, type JsonObject, numericId } from '../parse/values.ts';
import { walkObjects } from '../parse/walk.ts';
import { readAccount } from './account-node.ts';
import { readPost } from './post.ts';
import { originalOf, postNodeOf } from './post-node.ts';

/**
 * The bodies of the older addresses `/i/api/2/…` (search to 2023, notifications, explore): `globalObjects` has posts
 * and accounts by their ids, with the contents of today's `legacy`; the timeline beside it only refers to them.
 */

const NO_KEYS: ReadonlySet<string> = new Set();

/** The posts and accounts of such a body; undefined for other bodies. */
export function readGlobalObjects(body: unknown): Reading[] | undefined {
  if (!isObject(body) || !isObject(body.globalObjects)) return undefined;
  const users = inside(body.globalObjects.users);
  const tweets = inside(body.globalObjects.tweets);
  const promoted = promotedIdsIn(body.timeline, tweets);
  const accounts = Object.values(users).flatMap((user) => readAccount(userNodeOf(user)) ?? []);
  const posts = Object.values(tweets).flatMap((tweet) => {
    const post = postNodeOf(tweetNodeOf(tweet, users));
    if (post === undefined || originalOf(post) !== undefined) return [];
    const reading = readPost(post);
    return promoted.has(reading.id) ? { ...reading, promoted: true as const } : reading;
  });
  return mergeReadings([...posts, ...accounts]);
}

/** The same post as GraphQL has it. */
function tweetNodeOf(tweet: unknown, users: JsonObject): JsonObject {
  const legacy = inside(tweet);
  const author = numericId(legacy.user_id_str) ?? '';
  const result = Object.hasOwn(users, author) ? userNodeOf(users[author]) : undefined;
  return {
    rest_id: legacy.id_str,
    core: { user_results: { result } },
    card: legacy.card,
    legacy,
  };
}

function userNodeOf(user: unknown): JsonObject {
  const legacy = inside(user);
  return { rest_id: legacy.id_str, is_blue_verified: legacy.ext_is_blue_verified, legacy };
}

/** The posts that the timeline shows as advertisements, for a repost its original. */
function promotedIdsIn(timeline: unknown, tweets: JsonObject): Set<string> {
  const ids = new Set<string>();
  walkObjects(timeline, NO_KEYS, (item) => {
    const id = isObject(item.promotedMetadata) ? numericId(item.id) : undefined;
    if (id === undefined) return true;
    const shown = Object.hasOwn(tweets, id) ? inside(tweets[id]) : undefined;
    ids.add(numericId(shown?.retweeted_status_id_str) ?? id);
    return true;
  });
  return ids;
}
