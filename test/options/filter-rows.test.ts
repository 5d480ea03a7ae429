import { expect, test } from 'vitest';
import { type Filters, filterRows } from '../../src/options/filter-rows.ts';
import { postRow } from '../exports/post-rows.ts';

const { createdAt: _, ...timeless } = postRow({ key: 'x:4', caption: 'Tanpa waktu' });
const rows = [
  postRow({ key: 'x:1', createdAt: new Date(2026, 7, 1).getTime(), caption: 'Rapat Pleno terbuka' }),
  postRow({ key: 'x:2', createdAt: new Date(2026, 7, 31, 23, 59).getTime(), format: 'video' }),
  postRow({ key: 'instagram:3', platform: 'instagram', account: 'instagram:7', handle: 'pkm_contoh' }),
  timeless,
];

function found(filters: Filters) {
  return [...filterRows(rows, filters)].map((place) => rows[place]?.key);
}

test('without filters every row passes', () => {
  expect(found({})).toHaveLength(4);
});

test('a period includes its first and its last day, and no post without a time', () => {
  expect(found({ from: '2026-08-01', until: '2026-08-31' })).toEqual(['x:1', 'x:2', 'instagram:3']);
  expect(found({ from: '2026-08-02' })).toEqual(['x:2', 'instagram:3']);
  expect(found({ until: '2026-08-30' })).toEqual(['x:1', 'instagram:3']);
});

test('account, platform and format narrow together', () => {
  expect(found({ platform: 'x', format: 'video' })).toEqual(['x:2']);
  expect(found({ account: 'instagram:7' })).toEqual(['instagram:3']);
  expect(found({ account: 'instagram:7', platform: 'x' })).toEqual([]);
});

test('all words must stand somewhere in caption, name or handle, in any letter case', () => {
  expect(found({ text: 'pleno RAPAT' })).toEqual(['x:1']);
  expect(found({ text: '@pkm_' })).toEqual(['instagram:3']);
  expect(found({ text: 'rapat zebra' })).toEqual([]);
});

test('a text that means something in a pattern is taken as it stands', () => {
  expect(found({ text: '.*' })).toEqual([]);
});
