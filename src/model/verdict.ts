import type { Denominator, FormulaId } from './formula.ts';
import type { CountName, Format, PlatformId, PostCounts } from './reading.ts';

/** `<platform>:<id>`, the name of a post in Takar. */
export type PostKey = string;
export const POST_KEY = /^[a-z][a-z0-9]{0,15}:[\w.:-]{1,200}$/;

export function postKeyOf(post: { platform: string; id: string }): PostKey {
  return `${post.platform}:${post.id}`;
}

/** A number that may be known only between two bounds; equal bounds are a point. Both ends included. */
export type Range = {
  low: number;
  high: number;
  /**
   * The number that stands in print for the range, always with `≈`: what the platform itself stated, or what comes out
   * of the formula with the stated numbers. A range is wider upwards than downwards (a platform may round or cut), so
   * its middle is a number that nobody stated. Absent where the bounds are equal.
   */
  stated?: number;
};

/** The one number to print, draw or sort by for a range. */
export function statedOf({ low, stated }: Range): number {
  return stated ?? low;
}

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
  /** No reading of the denominator (followers, views, or reach as typed in) above zero. */
  'denominator-unread',
  /** Promoted posts are not compared. */
  'promoted',
  /** Replies to others are not compared: few see them beside their author's followers. */
  'reply',
  /** The post was read too soon after posting to be compared. */
  'young',
  /** When the post was made is not known, or not well enough, so neither is whether it was read too soon. */
  'age-unknown',
  /** The post's format, or fewer than five comparable posts, is known: "data belum cukup". */
  'too-few',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What a badge says of one post. Rates are percentages; times are milliseconds since 1970. */
export type Verdict = {
  post: PostKey;
  platform: PlatformId;
  state: 'above' | 'usual' | 'below' | 'unknown';
  reason?: UnknownReason;
  formula: FormulaId;
  /** The counts that make the numerator. */
  interactionNames: CountName[];
  interactions?: Range;
  denominator?: { name: Denominator; value: Range; exact: boolean; at: number };
  /** interactions / denominator × 100. */
  rate?: Range;
  /** False when any number in the rate was rounded by the platform. */
  exact?: boolean;
  format?: Format;
  /** The account's own mature posts of the same format, without this one. Absent below five. */
  habit?: { median: Range; lowerQuartile: Range; upperQuartile: Range };
  /** How many such posts there are. */
  n: number;
  /** When the counts were read. */
  readAt?: number;
  counts: PostCounts;
};
