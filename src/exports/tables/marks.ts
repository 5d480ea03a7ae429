import { READINGS_SCHEMA, schemaColumn } from '../cells.ts';
import type { MarkRow, Table } from '../contract.ts';

/** The user's labels on comments. */
export const marksTable: Table<MarkRow> = {
  id: 'marks',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap komentar yang Anda nilai',
    en: 'a row for each comment that you labelled',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    {
      name: 'comment',
      about: { id: 'kunci komentar, seperti di replies.csv', en: 'key of the comment, as in replies.csv' },
      cell: (row) => row.comment,
    },
    {
      name: 'post',
      about: { id: 'kunci unggahan yang dikomentari', en: 'key of the post that it stands under' },
      cell: (row) => row.post,
    },
    {
      name: 'tone',
      about: {
        id: 'nada: positive, neutral, negative, question (pertanyaan), complaint (keluhan); kosong = tidak dinilai',
        en: 'tone: positive, neutral, negative, question or complaint; empty = not judged',
      },
      cell: (row) => row.tone,
    },
    {
      name: 'no_answer_needed',
      about: { id: 'true bila tidak perlu dijawab', en: 'true when no answer is owed' },
      cell: (row) => row.noAnswerNeeded === true,
    },
  ],
};
