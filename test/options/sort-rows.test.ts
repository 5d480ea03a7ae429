import { expect, test } from 'vitest';
import { filterRows, NO_FILTERS } from '../../src/options/filter-rows.ts';
import { type Direction, type SortKey, sortPlaces } from '../../src/options/sort-rows.ts';
import { postRow } from '../exports/post-rows.ts';

const rows = [5, undefined, 12, 0, undefined, 12].map((likes, index) =>
  postRow({
    key: `x:${index}`,
    caption: ['b', 'A', 'a', 'C', '', 'c'][index] ?? '',
    counts: likes === undefined ? {} : { likes: { value: likes, exact: true, at: 0 } },
  }),
);
const likes: SortKey = ({ counts }) =>
  counts.likes && 'value' in counts.likes ? counts.likes.value : undefined;

function sorted(key: SortKey, direction: Direction) {
  return [...sortPlaces(rows, filterRows(rows, NO_FILTERS), key, direction)];
}

test('zero is the smallest number, and unknown comes last when the order rises', () => {
  expect(sorted(likes, 'ascending')).toEqual([3, 0, 2, 5, 1, 4]);
});

test('unknown comes last when the order falls, too', () => {
  expect(sorted(likes, 'descending')).toEqual([2, 5, 0, 3, 1, 4]);
});

test('texts are ordered without regard to letter case', () => {
  expect(sorted((row) => row.caption || undefined, 'ascending')).toEqual([1, 2, 0, 3, 5, 4]);
});

test('only the given places are ordered', () => {
  expect([...sortPlaces(rows, Uint32Array.of(0, 3, 4), likes, 'ascending')]).toEqual([3, 0, 4]);
});
