import type { Transaction } from 'dexie';
import type { CountAt, CountsAt, MeasuredPost } from '../metrics/measured-post.ts';
import type { Group } from '../model/group.ts';
import type { AccountCountName, AccountCounts, Format, PlatformId, PostCounts } from '../model/reading.ts';
import type { Surface } from '../model/surface.ts';
import type { Mark } from '../model/tone.ts';

/**
 * The records of each table. Times are milliseconds since 1970; what no source stated is absent.
 * `<platform>:<id>` names a post or an account, `<platform>:@<handle in lower case>` an account of unknown id.
 */

/** How a source came; the same words as in the messages. */
export type Source = 'wire' | 'embedded' | 'dom';

/** When the statement that now stands in a field was made. */
type StatedAt<F extends string> = { [field in F]?: number };

export type AccountField = 'handle' | 'name' | 'bio' | 'website' | 'avatarUrl';
export type AccountRecord = {
  key: string;
  platform: PlatformId;
  id?: string;
  /** As the platform writes it, without "@". */
  handle?: string;
  /** `<platform>:@<handle>` in lower case: handles do not tell letter case apart. */
  handleKey?: string;
  name?: string;
  bio?: string;
  website?: string;
  avatarUrl?: string;
  verified?: true;
  counts: { [name in AccountCountName]?: CountAt };
  /** See `settleCount`: a newer rounded value, or an exact one from just before the count was hidden. */
  beside?: { [name in AccountCountName]?: CountAt };
  stated: StatedAt<AccountField>;
  firstSeen: number;
  lastRead: number;
};

export type PostField = 'url' | 'account' | 'caption' | 'createdAt' | 'format' | 'reactions';
/** `reach` is kept in a table of its own: it is joined to the record on the way out, and never stored with it. */
export type PostRecord = MeasuredPost & {
  id: string;
  url?: string;
  caption?: string;
  /** The caption was read off the rendered page, where a long one may be cut. */
  captionFrom?: 'dom';
  createdAtFrom?: 'id';
  format?: Format;
  /** The post is a reply: to which post, as far as stated, and whether to its own author. No name is kept. */
  replyTo?: { id?: string; self: boolean };
  counts: CountsAt;
  /** See `settleCount`: a newer rounded value, or an exact one from just before the count was hidden. */
  beside?: CountsAt;
  reactions?: Record<string, number>;
  stated: StatedAt<PostField>;
  firstSeen: number;
  lastRead: number;
};

/** One reading of a post's counts. Appended, never changed. */
export type ReadingRecord = {
  id: number;
  post: string;
  at: number;
  source: Source;
  counts: PostCounts;
  reactions?: Record<string, number>;
};

/** One reading of an account's counts. Appended, never changed. */
export type AccountReadingRecord = {
  id: number;
  account: string;
  at: number;
  source: Source;
  counts: AccountCounts;
};

/** A comment, or a reply by an account that Takar does not know: times only, no name and no text. */
export type ReplyRecord = {
  key: string;
  post: string;
  /** The key of the comment that it answers; null for a comment on the post itself. */
  parent: string | null;
  byOwner: boolean;
  createdAt?: number;
  firstSeen: number;
};

/** How well the reader of a platform understood one kind of page when it was last seen. */
export type HealthRecord = {
  /** `<platform>:<surface>`. */
  key: string;
  platform: PlatformId;
  surface: Surface;
  /** When the page view was that the numbers are of. */
  at: number;
  /** Responses and documents of that view that hold posts, and how many of them gave posts. */
  expected: number;
  understood: number;
  /** Posts of that view, and how many of them stated every interaction. */
  posts: number;
  complete: number;
  /** When a post of such a page last stated every interaction; absent if never, as on lists that state none. */
  lastComplete?: number;
  /** Since when none does any more, though posts are found; absent while one does. */
  partialSince?: number;
  /** When such a page was last understood; absent if never. */
  lastUnderstood?: number;
  /** Since when it is not understood any more; absent while it is. */
  failingSince?: number;
  /** What the data looked like in the last view that was not understood: structure only, as JSON. */
  diagnostic?: string;
};

/** A group as its user made it, and when it was last saved. */
export type GroupRecord = Group & { changedAt: number };

/** How many people saw a post, as the account's owner typed it in, and when. */
export type ReachRecord = { post: string; value: number; at: number };

/** What the user says of a comment, and when. */
export type MarkRecord = { comment: string; post: string; at: number } & Mark;

export type SettingsRecord = { key: 'settings'; value: unknown };

/** Kept for later work; only the key is settled. */
export type PlannedRecord = { id: string };

export type SchemaVersion = {
  version: number;
  /** The tables and their indexes, in Dexie's words; only the tables that change in this version. */
  stores: Record<string, string | null>;
  /** Brings the records of the version before into this version's form. */
  upgrade?: (transaction: Transaction) => Promise<void>;
};

/** Every version that was ever shipped, oldest first. An entry is never changed after its release; add the next one. */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      accounts: 'key, handleKey',
      posts: 'key, account, lastRead',
      readings: '++id, [post+at]',
      accountReadings: '++id, [account+at]',
      replies: 'key, post',
      brands: 'id',
      plans: 'id',
      drafts: 'id',
      settings: 'key',
      ignored: 'id',
    },
  },
  { version: 2, stores: { health: 'key' } },
  {
    version: 3,
    stores: {
      posts: 'key, account, lastRead, [account+createdAt]',
      groups: 'id, *accounts',
      reach: 'post',
      marks: 'comment, post',
    },
  },
];
