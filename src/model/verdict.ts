import * as z from 'zod/mini';
import { COUNT_NAMES, format, platformId, postCounts } from './reading.ts';

/** `<platform>:<id>`, the name of a post in Takar. */
export const postKey = z.string().check(z.regex(/^[a-z][a-z0-9]{0,15}:[\w.:-]{1,200}$/));
export type PostKey = z.infer<typeof postKey>;

export function postKeyOf(post: { platform: string; id: string }): PostKey {
  return `${post.platform}:${post.id}`;
}

/** A number that may be known only between two bounds; equal bounds are exact. Both ends included. */
export const range = z.strictObject({ low: z.number(), high: z.number() });
export type Range = z.infer<typeof range>;

/** Why no direction, or no rate, is given. The views have a sentence for each. */
export const UNKNOWN_REASONS = [
  /** Nothing of this post is stored yet. */
  'not-read',
  /** A count of the numerator is not stated. */
  'count-unread',
  /** A count of the numerator is hidden by the post's owner. */
  'count-hidden',
  /** The post's author is not known. */
  'author-unknown',
  /** No reading of the denominator (followers or views) above zero. */
  'denominator-unread',
  /** Promoted posts are not compared. */
  'promoted',
  /** The post was read too soon after posting to be compared. */
  'young',
  /** The post's format, or fewer than five comparable posts, is known: "data belum cukup". */
  'too-few',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What a badge says of one post. Rates are percentages; times are milliseconds since 1970. */
export const verdict = z.strictObject({
  post: postKey,
  platform: platformId,
  state: z.enum(['above', 'usual', 'below', 'unknown']),
  reason: z.exactOptional(z.enum(UNKNOWN_REASONS)),
  formula: z.enum(['er-post', 'er-views']),
  /** The counts that make the numerator. */
  interactionNames: z.array(z.enum(COUNT_NAMES)),
  interactions: z.exactOptional(range),
  denominator: z.exactOptional(
    z.strictObject({
      name: z.enum(['followers', 'views']),
      value: range,
      exact: z.boolean(),
      at: z.number(),
    }),
  ),
  /** interactions / denominator × 100. */
  rate: z.exactOptional(range),
  /** False when any number in the rate was rounded by the platform. */
  exact: z.exactOptional(z.boolean()),
  format: z.exactOptional(format),
  /** The account's own mature posts of the same format, without this one. Absent below five. */
  habit: z.exactOptional(z.strictObject({ median: range, lowerQuartile: range, upperQuartile: range })),
  /** How many such posts there are. */
  n: z.int(),
  /** When the counts were read. */
  readAt: z.exactOptional(z.number()),
  counts: postCounts,
});
export type Verdict = z.infer<typeof verdict>;
