import type { CountsAt } from '../metrics/measured-post.ts';
import type { CountName, Format } from '../model/reading.ts';
import type { Language, Settings } from '../model/settings.ts';
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
  write(
    rows: AsyncIterable<PostRow> | Iterable<PostRow>,
    options: ExportOptions,
    sink: Sink,
  ): Promise<number>;
};
