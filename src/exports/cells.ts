import { type Count, isHidden, isStated } from '../model/reading.ts';
import type { Cell, Column } from './contract.ts';

/** What the tables have in common. */

/** Names and versions of all tables but the posts, which are older and have their own. */
export const READINGS_SCHEMA = 'takar-readings/1';

/** The first column of every table, so that a row still says what it is when it stands in another file. */
export function schemaColumn<Row>(schema: string): Column<Row> {
  return {
    name: 'schema',
    about: { id: 'nama dan versi susunan kolom ini', en: 'name and version of these columns' },
    cell: () => schema,
  };
}

export function moment(ms: number | undefined): Date | undefined {
  return ms === undefined ? undefined : new Date(ms);
}

export function valueIn(count: Count | undefined): Cell {
  return isStated(count) ? count.value : undefined;
}

export function exactIn(count: Count | undefined): Cell {
  return isStated(count) ? count.exact : undefined;
}

export function unitIn(count: Count | undefined): Cell {
  return isStated(count) ? count.unit : undefined;
}

export function stateOf(count: Count | undefined): 'stated' | 'hidden' | 'unknown' {
  if (count === undefined) return 'unknown';
  return isHidden(count) ? 'hidden' : 'stated';
}

/** What the cells of a count say, for the columns named after it. */
export const ABOUT_COUNTS = {
  exact: {
    id: 'false bila platform membulatkan atau memotong angka itu',
    en: 'false when the platform rounded or cut the number',
  },
  state: {
    id: 'stated = tertulis, hidden = disembunyikan pemilik akun, unknown = tidak terbaca',
    en: 'stated, hidden (by the owner of the account) or unknown (not read)',
  },
  unit: {
    id: 'satuan pembulatan, bila tidak tampak dari angkanya',
    en: 'the step it was rounded to, where the number does not show it',
  },
} as const;

/** The four columns of a count in a reading: value, exact, state, unit. */
export function readCountColumns<Row>(
  name: string,
  about: Column<Row>['about'],
  countOf: (row: Row) => Count | undefined,
): Column<Row>[] {
  return [
    { name, about, cell: (row) => valueIn(countOf(row)) },
    { name: `${name}_exact`, about: ABOUT_COUNTS.exact, cell: (row) => exactIn(countOf(row)) },
    { name: `${name}_state`, about: ABOUT_COUNTS.state, cell: (row) => stateOf(countOf(row)) },
    { name: `${name}_unit`, about: ABOUT_COUNTS.unit, cell: (row) => unitIn(countOf(row)) },
  ];
}

/** What each count of a post counts. */
export const ABOUT_POST_COUNTS = {
  likes: {
    id: 'jumlah suka (semua reaksi, bila ada beberapa jenis)',
    en: 'likes (all reactions, where there are several kinds)',
  },
  comments: { id: 'jumlah komentar', en: 'comments' },
  reposts: { id: 'jumlah unggah ulang', en: 'reposts' },
  quotes: { id: 'jumlah kutipan', en: 'quotes' },
  shares: { id: 'jumlah dibagikan', en: 'shares' },
  saves: { id: 'jumlah disimpan', en: 'saves' },
  views: { id: 'jumlah tayangan', en: 'views' },
} as const;
