import type { CountAt } from '../metrics/measured-post.ts';
import { COUNT_NAMES, type CountName, isHidden, isStated } from '../model/reading.ts';
import type { PostRow } from './contract.ts';

/**
 * The columns of an export, in order. Names, order and meaning are frozen: a file written today is read by someone's
 * script in a year. Whoever changes one raises the version, which stands in every row.
 */
export const SCHEMA = 'takar-posts/1';

/** A cell: a number, a text, a moment (UTC), true or false, or empty. An empty cell has its reason beside it. */
export type Cell = number | string | boolean | Date | undefined;

export type Column = { name: string; cell: (row: PostRow) => Cell };

/**
 * Ids stand behind their platform (`x:1840…`), since a spreadsheet reads a bare id as a number and drops its last digits.
 */
export const COLUMNS: readonly Column[] = [
  { name: 'schema', cell: () => SCHEMA },
  { name: 'post', cell: (row) => row.key },
  { name: 'url', cell: (row) => row.url },
  { name: 'platform', cell: (row) => row.platform },
  { name: 'account', cell: (row) => row.account },
  { name: 'handle', cell: (row) => row.handle },
  { name: 'name', cell: (row) => row.name },
  { name: 'created_at', cell: (row) => moment(row.createdAt) },
  { name: 'created_at_from', cell: createdAtFrom },
  { name: 'format', cell: (row) => row.format },
  { name: 'promoted', cell: (row) => row.promoted === true },
  { name: 'caption', cell: (row) => row.caption },
  ...COUNT_NAMES.flatMap(countColumns),
  { name: 'interactions_of', cell: (row) => row.interactionNames?.join('+') },
  { name: 'interactions_low', cell: (row) => row.interactions?.low },
  { name: 'interactions_high', cell: (row) => row.interactions?.high },
  { name: 'interactions_read_at', cell: (row) => moment(row.readAt) },
  { name: 'denominator', cell: (row) => row.denominator?.name },
  { name: 'denominator_low', cell: (row) => row.denominator?.value.low },
  { name: 'denominator_high', cell: (row) => row.denominator?.value.high },
  { name: 'denominator_exact', cell: (row) => row.denominator?.exact },
  { name: 'denominator_read_at', cell: (row) => moment(row.denominator?.at) },
  { name: 'formula', cell: (row) => row.formula },
  { name: 'rate_low', cell: (row) => row.rate?.low },
  { name: 'rate_high', cell: (row) => row.rate?.high },
  { name: 'rate_state', cell: (row) => (row.rate ? 'stated' : (row.reason ?? 'unknown')) },
  { name: 'read_at', cell: (row) => moment(row.lastRead) },
];

function countColumns(name: CountName): Column[] {
  return [
    { name, cell: (row) => statedOf(row.counts[name])?.value },
    { name: `${name}_exact`, cell: (row) => statedOf(row.counts[name])?.exact },
    { name: `${name}_state`, cell: (row) => stateOf(row.counts[name]) },
    { name: `${name}_read_at`, cell: (row) => moment(row.counts[name]?.at) },
  ];
}

function statedOf(count: CountAt | undefined) {
  return isStated(count) ? count : undefined;
}

function stateOf(count: CountAt | undefined): 'stated' | 'hidden' | 'unknown' {
  if (count === undefined) return 'unknown';
  return isHidden(count) ? 'hidden' : 'stated';
}

function createdAtFrom(row: PostRow): Cell {
  if (row.createdAt === undefined) return undefined;
  return row.createdAtFrom ?? 'stated';
}

function moment(ms: number | undefined): Date | undefined {
  return ms === undefined ? undefined : new Date(ms);
}
