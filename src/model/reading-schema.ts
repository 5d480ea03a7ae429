import * as z from 'zod/mini';
import { platformId } from './platform-schema.ts';
import { FORMATS, MAX_TEXT, type Reading } from './reading.ts';

/** The check of a reading wherever one crosses a border; the types stand in `reading.ts`. */

const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
const shortText = z.string().check(z.minLength(1), z.maxLength(2_000));
const id = z.string().check(z.regex(/^[\w.:-]{1,200}$/));
/** A handle on Threads may hold spaces, and so may the address that Threads itself states for its post. */
const httpsUrl = z.string().check(z.maxLength(4_000), z.regex(/^https:\/\/[^\s][^\t\r\n]*$/));
const webUrl = z.string().check(z.maxLength(4_000), z.regex(/^https?:\/\/[^\s]+$/));
const isoTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

export const format = z.enum(FORMATS);

/** A stated number of things: a whole number ≥ 0. `exact: false` when the platform rounded or cut it. */
const statedCount = z.strictObject({
  value: z.int().check(z.gte(0)),
  exact: z.boolean(),
  unit: z.exactOptional(z.int().check(z.gte(1))),
});
const hiddenCount = z.strictObject({ hidden: z.literal(true) });
const count = z.union([statedCount, hiddenCount]);

export const postCounts = z.strictObject({
  likes: z.exactOptional(count),
  comments: z.exactOptional(count),
  reposts: z.exactOptional(count),
  quotes: z.exactOptional(count),
  shares: z.exactOptional(count),
  saves: z.exactOptional(count),
  views: z.exactOptional(count),
});

const accountCounts = z.strictObject({
  followers: z.exactOptional(count),
  following: z.exactOptional(count),
  posts: z.exactOptional(count),
});

const author = z.strictObject({
  id: z.exactOptional(id),
  handle: z.exactOptional(shortText),
  name: z.exactOptional(shortText),
});

const postReading = z.strictObject({
  kind: z.literal('post'),
  platform: platformId,
  id,
  url: z.exactOptional(httpsUrl),
  author: z.exactOptional(author),
  caption: z.exactOptional(text),
  createdAt: z.exactOptional(isoTime),
  createdAtFrom: z.exactOptional(z.literal('id')),
  format: z.exactOptional(format),
  promoted: z.exactOptional(z.literal(true)),
  replyTo: z.exactOptional(z.strictObject({ id: z.exactOptional(id), handle: z.exactOptional(shortText) })),
  counts: postCounts,
  /** Facebook's reactions by kind. */
  reactions: z.exactOptional(z.record(z.string().check(z.regex(/^[a-z]{1,12}$/)), z.int().check(z.gte(0)))),
});

const accountReading = z.strictObject({
  kind: z.literal('account'),
  platform: platformId,
  id: z.exactOptional(id),
  handle: z.exactOptional(shortText),
  name: z.exactOptional(shortText),
  bio: z.exactOptional(text),
  website: z.exactOptional(webUrl),
  avatarUrl: z.exactOptional(httpsUrl),
  verified: z.exactOptional(z.literal(true)),
  counts: accountCounts,
});

const commentReading = z.strictObject({
  kind: z.literal('comment'),
  platform: platformId,
  id,
  postId: id,
  parentId: z.nullable(id),
  byOwner: z.boolean(),
  createdAt: z.exactOptional(isoTime),
});

export const reading: z.ZodMiniType<Reading> = z.union([postReading, accountReading, commentReading]);

/** Whether a value from across a border is a reading, with no field too many. */
export function isReading(candidate: unknown): candidate is Reading {
  return reading.safeParse(candidate).success;
}
