import * as z from 'zod/mini';

/**
 * What one source (a response, the JSON embedded in a page, the rendered page) says about a post, an account or
 * a comment at one moment. Unknown is absent, never 0 or ''; hidden by the owner is `{hidden: true}`.
 */

/** Longest text of any field that Takar keeps, in UTF-16 units. The longest real caption is YouTube's 5,000. */
export const MAX_TEXT = 70_000;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
const shortText = z.string().check(z.minLength(1), z.maxLength(2_000));
const id = z.string().check(z.regex(/^[\w.:-]{1,200}$/));
const httpsUrl = z.string().check(z.maxLength(4_000), z.regex(/^https:\/\/[^\s]+$/));
const webUrl = z.string().check(z.maxLength(4_000), z.regex(/^https?:\/\/[^\s]+$/));
const isoTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** A folder name under `src/platforms/`. */
export const platformId = z.string().check(z.regex(/^[a-z][a-z0-9]{0,15}$/));
export type PlatformId = z.infer<typeof platformId>;

export const FORMATS = [
  'text',
  'photo',
  'video',
  'carousel',
  'reel',
  'short',
  'live',
  'link',
  'story',
] as const;
export const format = z.enum(FORMATS);
export type Format = z.infer<typeof format>;

/** A stated number of things: a whole number ≥ 0. `exact: false` when the platform rounded or cut it. */
const statedCount = z.strictObject({ value: z.int().check(z.gte(0)), exact: z.boolean() });
const hiddenCount = z.strictObject({ hidden: z.literal(true) });
export const count = z.union([statedCount, hiddenCount]);
export type StatedCount = z.infer<typeof statedCount>;
export type Count = z.infer<typeof count>;

export const COUNT_NAMES = ['likes', 'comments', 'reposts', 'quotes', 'shares', 'saves', 'views'] as const;
export type CountName = (typeof COUNT_NAMES)[number];
export const postCounts = z.strictObject({
  likes: z.exactOptional(count),
  comments: z.exactOptional(count),
  reposts: z.exactOptional(count),
  quotes: z.exactOptional(count),
  shares: z.exactOptional(count),
  saves: z.exactOptional(count),
  views: z.exactOptional(count),
});
export type PostCounts = { [name in CountName]?: Count };

export const ACCOUNT_COUNT_NAMES = ['followers', 'following', 'posts'] as const;
export type AccountCountName = (typeof ACCOUNT_COUNT_NAMES)[number];
export const accountCounts = z.strictObject({
  followers: z.exactOptional(count),
  following: z.exactOptional(count),
  posts: z.exactOptional(count),
});
export type AccountCounts = { [name in AccountCountName]?: Count };

const author = z.strictObject({
  id: z.exactOptional(id),
  handle: z.exactOptional(shortText),
  name: z.exactOptional(shortText),
});
export type Author = { id?: string; handle?: string; name?: string };

export const postReading = z.strictObject({
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
export type PostReading = {
  kind: 'post';
  platform: PlatformId;
  id: string;
  url?: string;
  author?: Author;
  caption?: string;
  createdAt?: string;
  createdAtFrom?: 'id';
  format?: Format;
  promoted?: true;
  replyTo?: { id?: string; handle?: string };
  counts: PostCounts;
  reactions?: Record<string, number>;
};

export const accountReading = z.strictObject({
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
export type AccountReading = {
  kind: 'account';
  platform: PlatformId;
  id?: string;
  handle?: string;
  name?: string;
  bio?: string;
  website?: string;
  avatarUrl?: string;
  verified?: true;
  counts: AccountCounts;
};

export const commentReading = z.strictObject({
  kind: z.literal('comment'),
  platform: platformId,
  id,
  postId: id,
  parentId: z.nullable(id),
  byOwner: z.boolean(),
  createdAt: z.exactOptional(isoTime),
});
export type CommentReading = {
  kind: 'comment';
  platform: PlatformId;
  id: string;
  postId: string;
  parentId: string | null;
  byOwner: boolean;
  createdAt?: string;
};

export const reading = z.union([postReading, accountReading, commentReading]);
export type Reading = PostReading | AccountReading | CommentReading;

export function isStated(candidate: Count | undefined): candidate is StatedCount {
  return candidate !== undefined && 'value' in candidate;
}

export function isHidden(candidate: Count | undefined): candidate is { hidden: true } {
  return candidate !== undefined && 'hidden' in candidate;
}
