import { COUNT_NAMES, type CountName } from '../../model/reading.ts';
import {
  ABOUT_COUNTS,
  ABOUT_POST_COUNTS,
  exactIn,
  moment,
  schemaColumn,
  stateOf,
  unitIn,
  valueIn,
} from '../cells.ts';
import type { Cell, Column, PostRow, Table } from '../contract.ts';
import { MEASURE_COLUMNS } from './post-measure.ts';

/**
 * The columns of the posts, in order. Names, order and meaning are frozen: a file written today is read by someone's
 * script in a year. Whoever changes one raises the version, which stands in every row. Version 2 added the columns after
 * `read_at`: without them a file does not tell which posts its statistics leave out, nor how wide its ranges are.
 */
const SCHEMA = 'takar-posts/2';

/**
 * Ids stand behind their platform (`x:1840…`), since a spreadsheet reads a bare id as a number and drops its last digits.
 */
const COLUMNS: readonly Column<PostRow>[] = [
  schemaColumn(SCHEMA),
  {
    name: 'post',
    about: { id: 'kunci unggahan, platform:id', en: 'key of the post, platform:id' },
    cell: (row) => row.key,
  },
  { name: 'url', about: { id: 'alamat unggahan', en: 'address of the post' }, cell: (row) => row.url },
  { name: 'platform', about: { id: 'platform', en: 'platform' }, cell: (row) => row.platform },
  {
    name: 'account',
    about: { id: 'kunci akun pengunggah', en: 'key of the account that posted it' },
    cell: (row) => row.account,
  },
  {
    name: 'handle',
    about: { id: 'nama pengguna akun, tanpa @', en: 'handle of the account, without @' },
    cell: (row) => row.handle,
  },
  {
    name: 'name',
    about: { id: 'nama tampilan akun', en: 'display name of the account' },
    cell: (row) => row.name,
  },
  {
    name: 'created_at',
    about: { id: 'waktu unggah', en: 'when it was posted' },
    cell: (row) => moment(row.createdAt),
  },
  {
    name: 'created_at_from',
    about: {
      id: 'stated = tertulis di platform, id = diturunkan dari nomor unggahan',
      en: 'stated by the platform, or derived from the id of the post',
    },
    cell: createdAtFrom,
  },
  {
    name: 'format',
    about: { id: 'bentuk unggahan (foto, video, …)', en: 'format of the post (photo, video …)' },
    cell: (row) => row.format,
  },
  {
    name: 'promoted',
    about: { id: 'true bila berbayar: tidak masuk statistik', en: 'true when paid for: in no statistic' },
    cell: (row) => row.promoted === true,
  },
  { name: 'caption', about: { id: 'takarir', en: 'caption' }, cell: (row) => row.caption },
  ...COUNT_NAMES.flatMap(countColumns),
  ...MEASURE_COLUMNS,
  {
    name: 'reply_to',
    about: {
      id: 'self = menyambung unggahan sendiri, other = jawaban kepada orang lain (tidak masuk statistik), kosong = bukan jawaban',
      en: 'self = goes on from an own post, other = answers someone else (in no statistic), empty = no answer',
    },
    cell: replyTo,
  },
  ...COUNT_NAMES.map(unitColumn),
];

function replyTo(row: PostRow): Cell {
  if (row.replyTo === undefined) return undefined;
  return row.replyTo.self ? 'self' : 'other';
}

function unitColumn(name: CountName): Column<PostRow> {
  return { name: `${name}_unit`, about: ABOUT_COUNTS.unit, cell: (row) => unitIn(row.counts[name]) };
}

function countColumns(name: CountName): Column<PostRow>[] {
  return [
    { name, about: ABOUT_POST_COUNTS[name], cell: (row) => valueIn(row.counts[name]) },
    { name: `${name}_exact`, about: ABOUT_COUNTS.exact, cell: (row) => exactIn(row.counts[name]) },
    { name: `${name}_state`, about: ABOUT_COUNTS.state, cell: (row) => stateOf(row.counts[name]) },
    {
      name: `${name}_read_at`,
      about: { id: 'kapan angka itu dibaca', en: 'when that count was read' },
      cell: (row) => moment(row.counts[name]?.at),
    },
  ];
}

function createdAtFrom(row: PostRow): Cell {
  if (row.createdAt === undefined) return undefined;
  return row.createdAtFrom ?? 'stated';
}

export const postsTable: Table<PostRow> = {
  id: 'posts',
  schema: SCHEMA,
  about: {
    id: 'satu baris untuk setiap unggahan: angka terakhir yang diketahui dan tingkat keterlibatannya',
    en: 'a row for each post: its latest known counts and its engagement rate',
  },
  columns: COLUMNS,
};
