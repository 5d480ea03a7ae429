import { moment, READINGS_SCHEMA, schemaColumn } from '../cells.ts';
import type { ReplyRow, Table } from '../contract.ts';

/** The comments that were read: times and whose they are. */
export const repliesTable: Table<ReplyRow> = {
  id: 'replies',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap komentar yang terbaca: waktunya saja, tanpa nama dan tanpa isi',
    en: 'a row for each comment that was read: its times only, no name and no text',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    {
      name: 'reply',
      about: { id: 'kunci komentar, platform:id', en: 'key of the comment, platform:id' },
      cell: (row) => row.key,
    },
    {
      name: 'post',
      about: { id: 'kunci unggahan yang dikomentari', en: 'key of the post that it stands under' },
      cell: (row) => row.post,
    },
    {
      name: 'parent',
      about: {
        id: 'kunci komentar yang dijawab; kosong = komentar langsung pada unggahan',
        en: 'key of the comment that it answers; empty = a comment on the post itself',
      },
      cell: (row) => row.parent ?? undefined,
    },
    {
      name: 'by_owner',
      about: { id: 'true bila ditulis pemilik unggahan', en: 'true when the owner of the post wrote it' },
      cell: (row) => row.byOwner,
    },
    {
      name: 'created_at',
      about: { id: 'kapan ditulis; kosong = tidak terbaca', en: 'when it was written; empty = not read' },
      cell: (row) => moment(row.createdAt),
    },
    {
      name: 'first_seen',
      about: { id: 'kapan pertama kali terbaca', en: 'when it was first read' },
      cell: (row) => moment(row.firstSeen),
    },
  ],
};
