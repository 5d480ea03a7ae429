import type { Cell, ExportFormat, ExportOptions, Rows, Sink, Table } from '../contract.ts';

const ROWS_PER_PIECE = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may take for a formula, also behind blanks or in full-width form (OWASP, CSV injection).
 * Such a text gets an apostrophe in front, which spreadsheets show as text.
 */
const FORMULA = /^[\s\u200B\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const NEEDS_QUOTES = /[";,\r\n\t]|^[\s\uFEFF]|\s$/;

/**
 * CSV after RFC 4180 in UTF-8 with a byte order mark (Excel reads UTF-8 only with it), lines ended by CRLF.
 * Numbers have no groups. The separator decides the decimal sign: `;` goes with a decimal comma, `,` with a point,
 * since a spreadsheet set to Indonesian would read 2.415 as two thousand and one set to English 2,415 likewise.
 * Times are ISO 8601 in UTC, truth values `true` and `false`.
 *
 * Written here and not by papaparse: its `unparse` wants whole arrays and turns every cell to a string first,
 * with no say over the decimal sign; it reads the file back in the tests.
 */
const csv: ExportFormat = {
  id: 'csv',
  label: { id: 'CSV (Excel, LibreOffice)', en: 'CSV (Excel, LibreOffice)' },
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  async write(table, rows, options, sink) {
    const names = table.columns.map((column) => column.name);
    await sink(`${BYTE_ORDER_MARK}${names.join(options.csvSeparator)}\r\n`);
    return writeRows(table, rows, options, sink);
  },
};

async function writeRows<Row>(
  table: Table<Row>,
  rows: Rows<Row>,
  options: ExportOptions,
  sink: Sink,
): Promise<number> {
  let piece = '';
  let written = 0;
  const take = (row: Row) => {
    piece += line(table, row, options.csvSeparator);
    written += 1;
    return written % ROWS_PER_PIECE === 0;
  };
  const flush = async () => {
    await sink(piece);
    piece = '';
  };
  if (Symbol.iterator in rows) {
    for (const row of rows) if (take(row)) await flush();
  } else {
    for await (const row of rows) if (take(row)) await flush();
  }
  if (piece !== '') await flush();
  return written;
}

function line<Row>({ columns }: Table<Row>, row: Row, separator: ExportOptions['csvSeparator']): string {
  let text = '';
  for (const column of columns) {
    if (text !== '') text += separator;
    text += cellText(column.cell(row), separator);
  }
  return `${text}\r\n`;
}

function cellText(cell: Cell, separator: ExportOptions['csvSeparator']): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell, separator);
  if (typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All digits that the number has, never in the form 1e-7. */
function numberText(value: number, separator: ExportOptions['csvSeparator']): string {
  const shortest = String(value);
  const plain = shortest.includes('e') ? value.toFixed(20).replace(/0+$/, '') : shortest;
  if (separator === ',') return plain;
  return plain.replace('.', ',');
}

export default csv;
