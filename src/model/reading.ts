/**
 * What one source (a response, the JSON embedded in a page, the rendered page) says about a post, an account or
 * a comment at one moment. Unknown is absent, never 0 or ''; hidden by the owner is `{hidden: true}`.
 * `reading-schema.ts` checks it at the borders; this file weighs nothing, for content scripts.
 */

/** Longest text of any field that Takar keeps, in UTF-16 units. The longest real caption is YouTube's 5,000. */
export const MAX_TEXT = 70_000;

/** A folder name under `src/platforms/`. */
export type PlatformId = string;

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
export type Format = (typeof FORMATS)[number];

/**
 * A stated number of things: a whole number ≥ 0. `exact: false` when the platform rounded or cut it. `unit`: the step
 * that a rounded one was written in, where the value does not tell it ("8万" by 10,000, though "80K" by 1,000).
 */
export type StatedCount = { value: number; exact: boolean; unit?: number };
export type Count = StatedCount | { hidden: true };

export const COUNT_NAMES = ['likes', 'comments', 'reposts', 'quotes', 'shares', 'saves', 'views'] as const;
export type CountName = (typeof COUNT_NAMES)[number];
export type PostCounts = { [name in CountName]?: Count };

export const ACCOUNT_COUNT_NAMES = ['followers', 'following', 'posts'] as const;
export type AccountCountName = (typeof ACCOUNT_COUNT_NAMES)[number];
export type AccountCounts = { [name in AccountCountName]?: Count };

export type Author = { id?: string; handle?: string; name?: string };

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
  /** Facebook's reactions by kind. */
  reactions?: Record<string, number>;
};

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

export type CommentReading = {
  kind: 'comment';
  platform: PlatformId;
  id: string;
  postId: string;
  parentId: string | null;
  byOwner: boolean;
  createdAt?: string;
};

export type Reading = PostReading | AccountReading | CommentReading;

export function isStated(candidate: Count | undefined): candidate is StatedCount {
  return candidate !== undefined && 'value' in candidate;
}

export function isHidden(candidate: Count | undefined): candidate is { hidden: true } {
  return candidate !== undefined && 'hidden' in candidate;
}
