import { moment } from '../cells.ts';
import type { Column, PostRow } from '../contract.ts';

/** How the rate of a post was made: the numerator, the denominator, the rate, and why there is none. */
export const MEASURE_COLUMNS: readonly Column<PostRow>[] = [
  {
    name: 'interactions_of',
    about: {
      id: 'angka yang dijumlahkan sebagai interaksi',
      en: 'the counts that are summed as interactions',
    },
    cell: (row) => row.interactionNames?.join('+'),
  },
  {
    name: 'interactions_low',
    about: { id: 'interaksi, batas bawah', en: 'interactions, lower bound' },
    cell: (row) => row.interactions?.low,
  },
  {
    name: 'interactions_high',
    about: { id: 'interaksi, batas atas', en: 'interactions, upper bound' },
    cell: (row) => row.interactions?.high,
  },
  {
    name: 'interactions_read_at',
    about: { id: 'kapan yang paling lama di antaranya dibaca', en: 'when the oldest of them was read' },
    cell: (row) => moment(row.readAt),
  },
  {
    name: 'denominator',
    about: {
      id: 'pembagi: followers, views, atau reach',
      en: 'what the rate divides by: followers, views or reach',
    },
    cell: (row) => row.denominator?.name,
  },
  {
    name: 'denominator_low',
    about: { id: 'pembagi, batas bawah', en: 'the denominator, lower bound' },
    cell: (row) => row.denominator?.value.low,
  },
  {
    name: 'denominator_high',
    about: { id: 'pembagi, batas atas', en: 'the denominator, upper bound' },
    cell: (row) => row.denominator?.value.high,
  },
  {
    name: 'denominator_exact',
    about: {
      id: 'false bila pembagi dibulatkan platform',
      en: 'false when the platform rounded the denominator',
    },
    cell: (row) => row.denominator?.exact,
  },
  {
    name: 'denominator_read_at',
    about: { id: 'kapan pembagi dibaca', en: 'when the denominator was read' },
    cell: (row) => moment(row.denominator?.at),
  },
  {
    name: 'formula',
    about: {
      id: 'rumus: er-post = per pengikut, er-views = per tayangan, er-reach = per jangkauan',
      en: 'formula: er-post = per follower, er-views = per view, er-reach = per reach',
    },
    cell: (row) => row.formula,
  },
  {
    name: 'rate_low',
    about: {
      id: 'interaksi / pembagi x 100, batas bawah, persen',
      en: 'interactions / denominator x 100, lower bound, percent',
    },
    cell: (row) => row.rate?.low,
  },
  {
    name: 'rate_high',
    about: {
      id: 'interaksi / pembagi x 100, batas atas, persen',
      en: 'interactions / denominator x 100, upper bound, percent',
    },
    cell: (row) => row.rate?.high,
  },
  {
    name: 'rate_state',
    about: { id: 'stated, atau alasan mengapa tidak ada', en: 'stated, or the reason why there is none' },
    cell: (row) => (row.rate ? 'stated' : (row.reason ?? 'unknown')),
  },
  {
    name: 'read_at',
    about: { id: 'kapan unggahan ini terakhir terbaca', en: 'when the post was last read' },
    cell: (row) => moment(row.lastRead),
  },
];
