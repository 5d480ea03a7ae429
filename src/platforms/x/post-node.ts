import { inside, isObject, type JsonObject, numericId } from '../parse/values.ts';

/** Where a post object is, what its facts are and what it wraps, over the generations of X's responses. */

/**
 * A post object and its facts. These stand in `legacy`; where that is null, beside the id under the same names; in the
 * apps' newest queries, whose accounts the web took over in 2026-08, in `details` and `counts`.
 */
export type PostNode = { id: string; node: JsonObject; facts: JsonObject };

/** The post that an object is; undefined for references, tombstones and everything else. */
export function postNodeOf(node: JsonObject): PostNode | undefined {
  const facts = factsOf(node);
  if (typeof facts.full_text !== 'string') return undefined;
  const id = numericId(node.rest_id) ?? numericId(facts.id_str);
  return id === undefined ? undefined : { id, node, facts };
}

function factsOf(node: JsonObject): JsonObject {
  const legacy = inside(node.legacy);
  if (legacy.full_text !== undefined && legacy.favorite_count !== undefined) return legacy;
  const details = inside(node.details);
  const full_text = legacy.full_text ?? details.full_text ?? node.full_text;
  return full_text === undefined
    ? legacy
    : { ...node, ...legacy, ...details, ...inside(node.counts), full_text };
}

/** The names under which a repost holds its original: the web's, the apps' and the oldest responses'. */
const ORIGINALS = [
  'retweeted_status_result',
  'retweeted_status_results',
  'repostedStatusResults',
  'reposted_status_results',
  'retweeted_status',
];

/** What a repost holds of its original, possibly nothing but an id; undefined for a post of its own. */
export function originalOf({ node, facts }: PostNode): JsonObject | undefined {
  for (const name of ORIGINALS) {
    const original = facts[name] ?? node[name];
    if (isObject(original)) return original;
  }
  return numericId(facts.retweeted_status_id_str) === undefined ? undefined : {};
}

/** The media of a post; empty when it has none, or when only their short list is there. */
export function mediaOf({ node, facts }: PostNode): unknown[] {
  const { media } = inside(facts.extended_entities);
  if (Array.isArray(media)) return media;
  return Array.isArray(node.media_entities) ? node.media_entities : [];
}
