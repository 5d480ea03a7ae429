import { linesIn, type Source, type TableName } from './files.ts';
import { type History, historyIn } from './history.ts';
import { COUNT_NAMES } from './platforms.ts';

/** Exports made by hand for tests: cells by column name, what is not given stays empty. */

export type Cells = Readonly<Record<string, string | number | boolean>>;
export type HandMade = { [name in TableName]?: readonly Cells[] };

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Saturday, 1 August 2026, 10:00 UTC. */
export const START = Date.UTC(2026, 7, 1, 10);

export function iso(ms: number): string {
  return new Date(ms).toISOString();
}

export function historyOf(tables: HandMade): History {
  return historyIn(sourceOf(tables));
}

export function sourceOf(tables: HandMade, separator: ';' | ',' = ';'): Source {
  return (name) => {
    const rows = tables[name];
    return linesIn(name, rows?.[0] && new TextEncoder().encode(csvOf(name, rows, separator)));
  };
}

/** A CSV file of these rows, under the names of all columns that any of them has. */
export function csvOf(name: TableName, rows: readonly Cells[], separator: ';' | ','): string {
  const schema = name === 'posts' ? 'takar-posts/2' : 'takar-readings/1';
  const names = [...new Set(['schema', ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => names.map((column) => cellText({ schema, ...row }[column], separator)));
  return `\uFEFF${[names, ...lines].map((cells) => `${cells.join(separator)}\r\n`).join('')}`;
}

function cellText(value: string | number | boolean | undefined, separator: ';' | ','): string {
  if (value === undefined) return '';
  if (typeof value === 'number' && separator === ';') return String(value).replace('.', ',');
  return /[;,"\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
}

/** Counts as they stand in columns: a number is exact, `~` before it means rounded, `hidden` is hidden. */
type Said = number | string;

function countCells(
  names: readonly string[],
  counts: Readonly<Record<string, Said>>,
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const name of names) {
    const said = counts[name];
    const isValue = said !== undefined && said !== 'hidden';
    cells[name] = isValue ? String(said).replace('~', '') : '';
    cells[`${name}_exact`] = isValue ? String(!String(said).startsWith('~')) : '';
    cells[`${name}_state`] = said === undefined ? 'unknown' : isValue ? 'stated' : 'hidden';
    cells[`${name}_unit`] = '';
  }
  return cells;
}

/** A post of `x:900` that was read ten days after it was made. */
export function postCells(key: string, counts: Readonly<Record<string, Said>>, cells: Cells = {}): Cells {
  const createdAt = String(cells.created_at ?? iso(START));
  const readAt = cells.read_at ?? iso(Date.parse(createdAt) + 10 * DAY);
  const times = COUNT_NAMES.map((name) => [`${name}_read_at`, counts[name] === undefined ? '' : readAt]);
  return {
    post: key,
    account: 'x:900',
    created_at: createdAt,
    created_at_from: 'stated',
    format: 'photo',
    promoted: false,
    ...countCells(COUNT_NAMES, counts),
    ...Object.fromEntries(times),
    read_at: readAt,
    reply_to: '',
    ...cells,
  };
}

/** All four interactions of X: likes, and the others zero. */
export function onX(likes: Said): Record<string, Said> {
  return { likes, comments: 0, reposts: 0, quotes: 0 };
}

export function readingCells(
  post: string,
  at: number,
  counts: Readonly<Record<string, Said>>,
  cells: Cells = {},
): Cells {
  return {
    post,
    read_at: iso(at),
    source: 'wire',
    ...countCells(COUNT_NAMES, counts),
    reactions: '',
    ...cells,
  };
}

export function followerCells(account: string, at: number, followers: Said): Cells {
  return {
    account,
    read_at: iso(at),
    source: 'wire',
    ...countCells(['followers', 'following', 'posts'], { followers }),
  };
}

export function replyCells(key: string, post: string, cells: Cells): Cells {
  return { reply: key, post, parent: '', by_owner: false, created_at: '', first_seen: iso(START), ...cells };
}
