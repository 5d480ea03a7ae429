import Papa from 'papaparse';
import type { ExportOptions, Rows, Table } from '../../src/exports/contract.ts';
import csv from '../../src/exports/formats/csv.ts';

/** What another program reads from a CSV file: a record a row, by column name. Throws where it is no CSV. */
export function recordsIn(text: string, delimiter: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** The records that a table becomes in a CSV file. */
export async function recordsOf<Row>(
  table: Table<Row>,
  rows: Rows<Row>,
  csvSeparator: ExportOptions['csvSeparator'] = ';',
): Promise<Record<string, string>[]> {
  let text = '';
  await csv.write(table, rows, { csvSeparator }, (piece) => {
    text += piece;
  });
  return recordsIn(text, csvSeparator);
}
