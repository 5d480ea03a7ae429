import type { BundleProgress, BundleSources } from '../exports/bundle.ts';
import type { Settings } from '../model/settings.ts';
import type { ExportRequest } from './export-bar.tsx';

/** Long enough for the browser to have taken the file over, in milliseconds. */
const KEPT_FOR = 60_000;

/** Writes the rows as CSV and hands the file to the browser. The code for it is loaded now. Rejects when it fails. */
export async function downloadCsv(
  { rows, filters, account }: ExportRequest,
  csvSeparator: Settings['csvSeparator'],
): Promise<{ name: string; rows: number }> {
  const [{ exportFile, fileName }, { exportFormats }, { postsTable }] = await Promise.all([
    import('../exports/file.ts'),
    import('../exports/formats.ts'),
    import('../exports/tables/posts.ts'),
  ]);
  const format = exportFormats.find(({ id }) => id === 'csv');
  if (!format) throw new Error('no CSV format was built in');
  const file = await exportFile(format, postsTable, rows, { csvSeparator });
  const { from, until } = filters;
  const name = fileName(format, {
    ...(account !== undefined && { account }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    now: new Date(),
  });
  save(file.blob, name);
  return { name, rows: file.rows };
}

export type BundleRequest = {
  csvSeparator: Settings['csvSeparator'];
  /** Takar's own, for the README. */
  version: string;
  onProgress?: (progress: BundleProgress) => void;
};

/**
 * Writes a CSV file for each source into one ZIP file and hands it to the browser; its name and the rows of all files.
 * The code for it is loaded now. Rejects when it fails, and then nothing is handed over.
 */
export async function downloadBundle(
  sources: BundleSources,
  request: BundleRequest,
): Promise<{ name: string; rows: number }> {
  const [{ BUNDLE, writeBundle }, { collectFile, fileName }] = await Promise.all([
    import('../exports/bundle.ts'),
    import('../exports/file.ts'),
  ]);
  const now = new Date();
  const { blob, rows } = await collectFile(BUNDLE.mime, (sink) =>
    writeBundle(sources, { ...request, now }, sink),
  );
  const name = fileName(BUNDLE, { now });
  save(blob, name);
  return { name, rows };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
