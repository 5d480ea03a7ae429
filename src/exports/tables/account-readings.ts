import { moment, READINGS_SCHEMA, readCountColumns, schemaColumn } from '../cells.ts';
import type { AccountReadingRow, Table } from '../contract.ts';

/** Every reading of every account. */
export const accountReadingsTable: Table<AccountReadingRow> = {
  id: 'account-readings',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap kali angka sebuah akun dibaca',
    en: 'a row for each time that the counts of an account were read',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    {
      name: 'account',
      about: { id: 'kunci akun, seperti di posts.csv', en: 'key of the account, as in posts.csv' },
      cell: (row) => row.account,
    },
    {
      name: 'read_at',
      about: { id: 'kapan dibaca', en: 'when it was read' },
      cell: (row) => moment(row.at),
    },
    {
      name: 'source',
      about: {
        id: 'asal, seperti di readings.csv',
        en: 'where from, as in readings.csv',
      },
      cell: (row) => row.source,
    },
    ...readCountColumns<AccountReadingRow>(
      'followers',
      { id: 'jumlah pengikut', en: 'followers' },
      (row) => row.counts.followers,
    ),
    ...readCountColumns<AccountReadingRow>(
      'following',
      { id: 'jumlah yang diikuti akun ini', en: 'accounts that it follows' },
      (row) => row.counts.following,
    ),
    ...readCountColumns<AccountReadingRow>(
      'posts',
      { id: 'jumlah unggahan menurut platform', en: 'posts, as the platform counts them' },
      (row) => row.counts.posts,
    ),
  ],
};
