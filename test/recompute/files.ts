import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';

/** One row of a file, by column name, all texts. */
export type Line = Readonly<Record<string, string>>;

export type TableName = 'posts' | 'readings' | 'account-readings' | 'replies' | 'reach' | 'marks' | 'groups';

/** The rows of a file with the sign of its decimals; none when the export does not hold the file. */
export type Lines = { rows: readonly Line[]; decimal: ',' | '.' };

export type Source = (name: TableName) => Lines;

/** The versions that this script was written for; another one may mean something else by the same column. */
const SCHEMAS: Readonly<Record<TableName, string>> = {
  posts: 'takar-posts/2',
  readings: 'takar-readings/1',
  'account-readings': 'takar-readings/1',
  replies: 'takar-readings/1',
  reach: 'takar-readings/1',
  marks: 'takar-readings/1',
  groups: 'takar-readings/1',
};

/** The files of an export: a folder of CSV files, or the ZIP file itself. */
export function openExport(path: string): Source {
  if (statSync(path).isDirectory()) {
    return (name) => {
      const file = join(path, `${name}.csv`);
      return linesIn(name, existsSync(file) ? readFileSync(file) : undefined);
    };
  }
  const files = unzipSync(readFileSync(path));
  return (name) => linesIn(name, files[`${name}.csv`]);
}

/** The rows of one CSV file, separated by whichever sign stands after the first column's name. */
export function linesIn(name: TableName, bytes: Uint8Array | undefined): Lines {
  if (bytes === undefined) return { rows: [], decimal: '.' };
  // Takes the byte order mark away too.
  const text = new TextDecoder('utf-8').decode(bytes);
  const delimiter = text.charAt('schema'.length);
  if (delimiter !== ';' && delimiter !== ',') throw new Error(`${name}.csv does not begin with "schema"`);
  // Guessed from the names of the columns, since captions have line ends of their own.
  const newline = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<Line>(text, { header: true, delimiter, newline, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${name}.csv, row ${errors[0].row}: ${errors[0].message}`);
  const stranger = data.find(({ schema }) => schema !== SCHEMAS[name]);
  if (stranger) throw new Error(`${name}.csv is ${stranger.schema}; this script reads ${SCHEMAS[name]}`);
  return { rows: data, decimal: delimiter === ';' ? ',' : '.' };
}
