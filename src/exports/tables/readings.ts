import { COUNT_NAMES } from '../../model/reading.ts';
import { ABOUT_POST_COUNTS, moment, READINGS_SCHEMA, readCountColumns, schemaColumn } from '../cells.ts';
import type { ReadingRow, Table } from '../contract.ts';

/** `like=3;love=1`, by name, so that equal reactions make equal cells. Empty when none were stated. */
function reactionsText({ reactions }: ReadingRow): string | undefined {
  if (reactions === undefined) return undefined;
  const kinds = Object.keys(reactions).sort();
  return kinds.length === 0 ? undefined : kinds.map((kind) => `${kind}=${reactions[kind]}`).join(';');
}

/** Every reading of every post, as it was read: none is ever overwritten, so the whole course of a post is here. */
export const readingsTable: Table<ReadingRow> = {
  id: 'readings',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap kali angka sebuah unggahan dibaca',
    en: 'a row for each time that the counts of a post were read',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    {
      name: 'post',
      about: { id: 'kunci unggahan, seperti di posts.csv', en: 'key of the post, as in posts.csv' },
      cell: (row) => row.post,
    },
    {
      name: 'read_at',
      about: { id: 'kapan dibaca', en: 'when it was read' },
      cell: (row) => moment(row.at),
    },
    {
      name: 'source',
      about: {
        id: 'asal: wire dan embedded = data platform sendiri, dom = tampilan halaman',
        en: "where from: wire and embedded = the platform's own data, dom = the page as shown",
      },
      cell: (row) => row.source,
    },
    ...COUNT_NAMES.flatMap((name) =>
      readCountColumns<ReadingRow>(name, ABOUT_POST_COUNTS[name], (row) => row.counts[name]),
    ),
    {
      name: 'reactions',
      about: {
        id: 'reaksi menurut jenisnya, contoh like=3;love=1',
        en: 'reactions by kind, such as like=3;love=1',
      },
      cell: reactionsText,
    },
  ],
};
