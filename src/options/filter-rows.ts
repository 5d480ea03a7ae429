import type { PostRow } from '../exports/contract.ts';

/** What the table is narrowed to; an absent part narrows nothing. */
export type Filters = {
  account?: string;
  platform?: string;
  format?: string;
  /** Days on the user's calendar, `2026-08-01`, both included. A post without a time is in no period. */
  from?: string;
  until?: string;
  /** Words that must all stand in the caption, name or handle. */
  text?: string;
};

export const NO_FILTERS: Filters = {};

/** The places of the rows that pass, in their order. */
export function filterRows(rows: readonly PostRow[], filters: Filters): Uint32Array {
  const passes = tests(filters);
  const places = new Uint32Array(rows.length);
  let found = 0;
  for (const [place, row] of rows.entries()) {
    if (passes.every((pass) => pass(row))) {
      places[found] = place;
      found += 1;
    }
  }
  return places.subarray(0, found);
}

type Test = (row: PostRow) => boolean;

/** Cheap tests first: the text of a row is only looked at when all else fits. */
function tests({ account, platform, format, from, until, text }: Filters): Test[] {
  const start = from ? startOfDay(from, 0) : undefined;
  const end = until ? startOfDay(until, 1) : undefined;
  const words = text?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const found: (Test | false | undefined)[] = [
    platform !== undefined && ((row) => row.platform === platform),
    account !== undefined && ((row) => row.account === account),
    format !== undefined && ((row) => row.format === format),
    start !== undefined && ((row) => row.createdAt !== undefined && row.createdAt >= start),
    end !== undefined && ((row) => row.createdAt !== undefined && row.createdAt < end),
    words.length > 0 && ((row) => words.every((word) => searchText(row).includes(word))),
  ];
  return found.filter((test) => typeof test === 'function');
}

/** Midnight of that day, or of a later one, in the user's zone. A broken day narrows nothing. */
function startOfDay(day: string, daysLater: number): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + daysLater).getTime();
}

const searchTexts = new WeakMap<PostRow, string>();

/** Kept by row, since each letter typed asks every row again. */
function searchText(row: PostRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const text = `${row.caption ?? ''}\n${row.name ?? ''}\n@${row.handle ?? ''}`.toLowerCase();
  searchTexts.set(row, text);
  return text;
}
