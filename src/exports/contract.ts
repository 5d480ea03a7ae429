import type { CountsAt } from '../metrics/measured-post.ts';
import type { Group } from '../model/group.ts';
import type { AccountCounts, CountName, Format, PostCounts } from '../model/reading.ts';
import type { Language, Settings } from '../model/settings.ts';
import type { Mark } from '../model/tone.ts';
import type { Range, UnknownReason, Verdict } from '../model/verdict.ts';

/**
 * One post as the table shows it and the exports write it; the rows of `store/rows.ts` are such. Times are
 * milliseconds since 1970, rates percentages; what is not known is absent.
 */
export type PostRow = {
  /** `<platform>:<id>`. */
  key: string;
  platform: string;
  url?: string;
  /** The store's key of the author's account; absent when the author is not known. */
  account?: string;
  handle?: string;
  name?: string;
  caption?: string;
  createdAt?: number;
  /** `id` when the time was derived from the post's id. */
  createdAtFrom?: 'id';
  /** The post is a reply: whether to its own author. */
  replyTo?: { self: boolean };
  format?: Format;
  promoted?: true;
  /** The latest known counts, each with the time of its reading. */
  counts: CountsAt;
  /** When any source last spoke of the post. */
  lastRead: number;
  /** Absent for a platform that this version does not know. */
  formula?: Verdict['formula'];
  /** The counts of the numerator. */
  interactionNames?: readonly CountName[];
  /** The sum of the numerator's counts; absent unless every one of them is stated. */
  interactions?: Range;
  /** When they were read: the time of the oldest of them. */
  readAt?: number;
  /** What the rate divides by: the followers read nearest to `readAt`, or the views. */
  denominator?: NonNullable<Verdict['denominator']>;
  rate?: Range;
  /** Why there is no rate; absent when there is one. */
  reason?: UnknownReason;
};

/** One dated reading of a post's counts, as `store/` keeps it. Times are milliseconds since 1970, here and below. */
export type ReadingRow = {
  /** The post's key. */
  post: string;
  at: number;
  /** How it came: from the platform's own data or off the rendered page. */
  source: string;
  counts: PostCounts;
  reactions?: Record<string, number>;
};

/** One dated reading of an account's counts. */
export type AccountReadingRow = { account: string; at: number; source: string; counts: AccountCounts };

/** A comment: times and whose it is, no name and no text. */
export type ReplyRow = {
  key: string;
  post: string;
  /** The key of the comment that it answers; null for a comment on the post itself. */
  parent: string | null;
  byOwner: boolean;
  createdAt?: number;
  firstSeen: number;
};

/** The reach of a post as its account's owner typed it in. */
export type ReachRow = { post: string; value: number; at: number };

/** The user's label on a comment. */
export type MarkRow = { comment: string; post: string } & Mark;

/** An account in a group, counted from 1; a group without accounts has one row, without both. */
export type MemberRow = { group: Group; account?: string; position?: number };

export type Rows<Row> = AsyncIterable<Row> | Iterable<Row>;

/** A cell: a number, a text, a moment (UTC), true or false, or empty. An empty cell has its reason beside it. */
export type Cell = number | string | boolean | Date | undefined;

export type Column<Row> = {
  name: string;
  /** What stands in it, in a line: exported files are read far from Takar. */
  about: Record<Language, string>;
  cell: (row: Row) => Cell;
};

/** One file of an export, in whatever format. */
export type Table<Row> = {
  /** Also the name of its file. */
  id: string;
  /** `name/version`, which stands in every row: whoever changes a column's name, order or meaning raises it. */
  schema: string;
  about: Record<Language, string>;
  columns: readonly Column<Row>[];
};

export type ExportOptions = Pick<Settings, 'csvSeparator'>;

/** Takes the file piece by piece, in order; a promise is waited for before the next piece is made. */
export type Sink = (piece: string | Uint8Array<ArrayBuffer>) => void | Promise<void>;

/** A file format of `formats/`, found by its file. Its texts stand with it. */
export type ExportFormat = {
  id: string;
  label: Record<Language, string>;
  /** Without the dot. */
  extension: string;
  mime: string;
  /**
   * Streams all rows into the sink in the order given and returns how many there were. Memory stays flat: a few
   * hundred rows are held at a time. Rejects with what the rows or the sink throw.
   */
  write<Row>(table: Table<Row>, rows: Rows<Row>, options: ExportOptions, sink: Sink): Promise<number>;
};
