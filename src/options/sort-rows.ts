import type { PostRow } from '../exports/contract.ts';

/** What a column is sorted by; undefined is unknown. */
export type SortKey = (row: PostRow) => number | string | undefined;
export type Direction = 'ascending' | 'descending';

/**
 * The given places in the order of a key. Unknown comes last in both directions; equals keep the order given.
 *
 * Own code instead of TanStack Table: with 100,000 rows that took 420 ms to make its row objects and 450 to 770 ms
 * to sort them, this 60 ms and none, on the same machine.
 */
export function sortPlaces(
  rows: readonly PostRow[],
  places: Uint32Array,
  key: SortKey,
  direction: Direction,
): Uint32Array {
  const ranks = ranksOf(rows, places, key);
  const sign = direction === 'ascending' ? 1 : -1;
  const known = places.filter((place) => !Number.isNaN(ranks[place]));
  const unknown = places.filter((place) => Number.isNaN(ranks[place]));
  known.sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
  const sorted = new Uint32Array(places.length);
  sorted.set(known);
  sorted.set(unknown, known.length);
  return sorted;
}

/** A number for each place to compare by, NaN for unknown. Texts are ranked once, so that sorting compares numbers. */
function ranksOf(rows: readonly PostRow[], places: Uint32Array, key: SortKey): Float64Array {
  const ranks = new Float64Array(rows.length).fill(Number.NaN);
  const placesOfText = new Map<string, number[]>();
  for (const place of places) {
    const row = rows[place];
    const value = row && key(row);
    if (typeof value === 'number') ranks[place] = value;
    else if (typeof value === 'string') {
      const text = value.toLowerCase();
      const same = placesOfText.get(text);
      if (same) same.push(place);
      else placesOfText.set(text, [place]);
    }
  }
  for (const [rank, text] of [...placesOfText.keys()].sort().entries()) {
    for (const place of placesOfText.get(text) ?? []) ranks[place] = rank;
  }
  return ranks;
}
