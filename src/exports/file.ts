import type { ExportFormat, ExportOptions, Rows, Sink, Table } from './contract.ts';

/** A table as one file. */
export function exportFile<Row>(
  format: ExportFormat,
  table: Table<Row>,
  rows: Rows<Row>,
  options: ExportOptions,
): Promise<{ blob: Blob; rows: number }> {
  return collectFile(format.mime, (sink) => format.write(table, rows, options, sink));
}

/**
 * The whole file as a Blob: its pieces are handed to the browser as they come, which may keep them on disk. `write`
 * gives the number of rows.
 */
export async function collectFile(
  mime: string,
  write: (sink: Sink) => Promise<number>,
): Promise<{ blob: Blob; rows: number }> {
  const pieces: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const seal = () => {
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  const rows = await write((piece) => {
    waiting.push(piece);
    size += piece.length;
    if (size <= SEAL_AT) return;
    seal();
    return nextTask();
  });
  seal();
  return { blob: new Blob(pieces, { type: mime }), rows };
}

/** Lets the page draw and answer between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** About a megabyte, so that script memory holds no more than that of the file. */
const SEAL_AT = 1_000_000;

export type FileScope = {
  /** The handle when the rows are of one account. */
  account?: string | undefined;
  /** Days, `2026-08-01`; either may be open. */
  from?: string | undefined;
  until?: string | undefined;
  now: Date;
};

/** `takar_kpu_kotacontoh_2026-08-01_2026-08-31_dibuat-2026-09-01.csv`: safe on every file system. */
export function fileName({ extension }: { extension: string }, scope: FileScope): string {
  const account = scope.account?.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  const period = scope.from || scope.until ? `${scope.from ?? 'awal'}_${scope.until ?? 'kini'}` : undefined;
  const parts = ['takar', account, period, `dibuat-${localDay(scope.now)}`];
  return `${parts.filter(Boolean).join('_')}.${extension}`;
}

/** The day on the user's own calendar, `2026-08-07`. */
export function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
