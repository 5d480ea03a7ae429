import type { Group } from '../model/group.ts';
import type {
  AccountReadingRow,
  ExportOptions,
  MarkRow,
  PostRow,
  ReachRow,
  ReadingRow,
  ReplyRow,
  Rows,
  Sink,
  Table,
} from './contract.ts';
import { nextTask } from './file.ts';
import csv from './formats/csv.ts';
import { type ReadmeFacts, readmeText, type WrittenFile } from './readme.ts';
import { StreamedZip } from './streamed-zip.ts';
import { accountReadingsTable } from './tables/account-readings.ts';
import { groupsTable, membersOf } from './tables/groups.ts';
import { marksTable } from './tables/marks.ts';
import { postsTable } from './tables/posts.ts';
import { reachTable } from './tables/reach.ts';
import { readingsTable } from './tables/readings.ts';
import { repliesTable } from './tables/replies.ts';

/** Where the rows of each file come from. A file without a source is left out of the bundle. */
export type BundleSources = {
  posts?: Rows<PostRow>;
  readings?: Rows<ReadingRow>;
  accountReadings?: Rows<AccountReadingRow>;
  replies?: Rows<ReplyRow>;
  reach?: Rows<ReachRow>;
  marks?: Rows<MarkRow>;
  groups?: Rows<Group>;
};

/** How far the writing is: the file at hand, and the rows of all files so far. */
export type BundleProgress = { file: string; rows: number };

export type BundleOptions = ReadmeFacts & { onProgress?: (progress: BundleProgress) => void };

export const BUNDLE = { extension: 'zip', mime: 'application/zip' } as const;

/** After so many characters the page is let draw: compressing them takes some hundredths of a second. */
const PAUSE_AFTER = 250_000;

/**
 * Writes a CSV file for each source and a README.txt that explains them into one ZIP file, streamed: memory holds a
 * few hundred rows and what their compression gives. The same rows, version and moment give the same bytes, wherever
 * they are written. Gives the number of rows of all files. Rejects with what a source or the sink throws.
 */
export async function writeBundle(
  sources: BundleSources,
  options: BundleOptions,
  sink: Sink,
): Promise<number> {
  const zip = new StreamedZip(options.now, sink);
  const written: WrittenFile[] = [];
  let total = 0;
  let sincePause = 0;
  for (const { table, write } of filesOf(sources)) {
    const file = `${table.id}.csv`;
    zip.begin(file);
    const rows = await write(options, async (piece, rowsSoFar) => {
      await zip.add(piece);
      options.onProgress?.({ file, rows: total + rowsSoFar });
      sincePause += piece.length;
      if (sincePause < PAUSE_AFTER) return;
      sincePause = 0;
      await nextTask();
    });
    await zip.finish();
    total += rows;
    written.push({ ...table, rows });
  }
  // At the end, when the rows of each file are known; programs list it by its name.
  zip.begin('README.txt');
  await zip.add(readmeText(written, options));
  await zip.finish();
  await zip.end();
  return total;
}

type CountedSink = (piece: string | Uint8Array<ArrayBuffer>, rows: number) => Promise<void>;

type BundleFile = {
  table: Pick<Table<never>, 'id' | 'schema' | 'about' | 'columns'>;
  write: (options: ExportOptions, sink: CountedSink) => Promise<number>;
};

function filesOf(sources: BundleSources): BundleFile[] {
  return [
    ...fileOf(postsTable, sources.posts),
    ...fileOf(readingsTable, sources.readings),
    ...fileOf(accountReadingsTable, sources.accountReadings),
    ...fileOf(repliesTable, sources.replies),
    ...fileOf(reachTable, sources.reach),
    ...fileOf(marksTable, sources.marks),
    ...fileOf(groupsTable, sources.groups && membersOf(sources.groups)),
  ];
}

function fileOf<Row>(table: Table<Row>, rows: Rows<Row> | undefined): BundleFile[] {
  if (rows === undefined) return [];
  const write: BundleFile['write'] = (options, sink) => {
    let taken = 0;
    async function* counted() {
      for await (const row of rows ?? []) {
        taken += 1;
        yield row;
      }
    }
    return csv.write(table, counted(), options, (piece) => sink(piece, taken));
  };
  return [{ table, write }];
}
