import type { Language } from '../model/settings.ts';
import type { ExportOptions, Table } from './contract.ts';

/** A table as it stands in a bundle. */
export type WrittenFile = Pick<Table<never>, 'id' | 'schema' | 'about' | 'columns'> & { rows: number };

export type ReadmeFacts = ExportOptions & {
  /** Takar's own. */
  version: string;
  now: Date;
};

type Words = {
  heading: string;
  made: (when: string, version: string) => string;
  separator: Record<ExportOptions['csvSeparator'], string>;
  rules: readonly string[];
  rows: (count: number) => string;
};

const WORDS: Record<Language, Words> = {
  id: {
    heading: 'BAHASA INDONESIA',
    made: (when, version) => `Dibuat ${when} oleh Takar ${version}.`,
    separator: {
      ';': 'Kolom dipisahkan titik koma, tanda desimal koma, tanpa pemisah ribuan. Huruf: UTF-8.',
      ',': 'Kolom dipisahkan koma, tanda desimal titik, tanpa pemisah ribuan. Huruf: UTF-8.',
    },
    rules: [
      'Semua waktu adalah UTC menurut ISO 8601. WIB = UTC + 7 jam, WITA = UTC + 8 jam, WIT = UTC + 9 jam.',
      'Sel kosong bukan nol: artinya tidak diketahui, dan alasannya ada di kolom ..._state di sampingnya.',
      'Angka v yang dibulatkan platform (..._exact = false) dengan satuan u berarti v - u/2 sampai v + u - 1. Bila ..._unit kosong, u tampak dari angkanya: 12300 ditulis platform sebagai 12,3 ribu, jadi u = 100.',
      'Teks yang dapat terbaca sebagai rumus oleh program lembar kerja diawali tanda petik tunggal.',
      'Susunan kolom hanya berubah bersama versinya di kolom schema.',
    ],
    rows: (count) => `${count} baris`,
  },
  en: {
    heading: 'ENGLISH',
    made: (when, version) => `Made ${when} by Takar ${version}.`,
    separator: {
      ';': 'Columns are separated by semicolons, the decimal sign is a comma, thousands are not grouped. Text is UTF-8.',
      ',': 'Columns are separated by commas, the decimal sign is a point, thousands are not grouped. Text is UTF-8.',
    },
    rules: [
      'All times are UTC in ISO 8601. Western Indonesia is UTC + 7 hours, central UTC + 8, eastern UTC + 9.',
      'An empty cell is not zero: it is not known, and the column ..._state beside it says why.',
      'A number v that the platform rounded (..._exact = false) to steps of u stands for v - u/2 to v + u - 1. Where ..._unit is empty the number shows u: 12300 was written as 12.3 thousand, so u = 100.',
      'Text that a spreadsheet might take for a formula begins with an apostrophe.',
      'Columns change only together with the version in the column schema.',
    ],
    rows: (count) => `${count} rows`,
  },
};

/** What stands beside the files of a bundle: every file and column in a line, in both languages. Lines end with CRLF. */
export function readmeText(files: readonly WrittenFile[], facts: ReadmeFacts): string {
  const lines = ['TAKAR', '', ...languageLines('id', files, facts), '', ...languageLines('en', files, facts)];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function languageLines(
  language: Language,
  files: readonly WrittenFile[],
  { version, now, csvSeparator }: ReadmeFacts,
): string[] {
  const { heading, made, separator, rules, rows } = WORDS[language];
  return [
    `== ${heading} ==`,
    '',
    made(now.toISOString(), version),
    separator[csvSeparator],
    ...rules,
    ...files.flatMap((file) => [
      '',
      `${file.id}.csv (${file.schema}, ${rows(file.rows)}): ${file.about[language]}`,
      ...file.columns.map(({ name, about }) => `  ${name}: ${about[language]}`),
    ]),
  ];
}
