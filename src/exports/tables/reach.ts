import { moment, READINGS_SCHEMA, schemaColumn } from '../cells.ts';
import type { ReachRow, Table } from '../contract.ts';

/** The reach of posts, which only the owner of an account is told and types in. */
export const reachTable: Table<ReachRow> = {
  id: 'reach',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap unggahan yang jangkauannya Anda isi sendiri',
    en: 'a row for each post whose reach you typed in',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    {
      name: 'post',
      about: { id: 'kunci unggahan, seperti di posts.csv', en: 'key of the post, as in posts.csv' },
      cell: (row) => row.post,
    },
    {
      name: 'value',
      about: {
        id: 'jangkauan: berapa orang melihat unggahan itu',
        en: 'reach: how many people saw the post',
      },
      cell: (row) => row.value,
    },
    {
      name: 'typed_at',
      about: { id: 'kapan diisi', en: 'when it was typed in' },
      cell: (row) => moment(row.at),
    },
  ],
};
