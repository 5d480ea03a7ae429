import type { Count, CountName, Format, PlatformId, StatedCount } from '../model/reading.ts';
import type { PostKey } from '../model/verdict.ts';

/** A count with the moment it was read, in milliseconds since 1970. */
export type CountAt = Count & { at: number };

/** The latest known counts of a post, each with its own time; a count that no source stated is absent. */
export type CountsAt = { [name in CountName]?: CountAt };

/** What the metrics need to know of a post. */
export type MeasuredPost = {
  key: PostKey;
  platform: PlatformId;
  /** The key of its author's account; absent when the author is not known. */
  account?: string;
  /** Milliseconds since 1970; absent when not known. */
  createdAt?: number;
  /** `id` when that time was derived from the post's id. */
  createdAtFrom?: 'id';
  /** The post is a reply: whether to its own author, as the parts of a thread are. */
  replyTo?: { self: boolean };
  format?: Format;
  promoted?: true;
  counts: CountsAt;
  /** Facebook's reactions by kind. */
  reactions?: Record<string, number>;
  /** How many people saw the post, as the account's owner typed it in, and when. */
  reach?: { value: number; at: number };
};

/** A number of followers that a source stated at a moment, in milliseconds since 1970. */
export type FollowersAt = StatedCount & { at: number };
