import { expect, test } from 'vitest';
import { exportFile, fileName } from '../../src/exports/file.ts';
import csv from '../../src/exports/formats/csv.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { postsTable } from '../../src/exports/tables/posts.ts';
import { manyRows } from './post-rows.ts';

const now = new Date(2026, 8, 1, 9, 5);

test('formats are found by their files', () => {
  expect(exportFormats.map((format) => format.id)).toContain('csv');
});

test('the file holds every piece in order and counts its rows', async () => {
  const { blob, rows } = await exportFile(csv, postsTable, manyRows(6_000), { csvSeparator: ';' });
  const lines = (await blob.text()).split('\r\n');
  expect(rows).toBe(6_000);
  expect(blob.type).toBe('text/csv;charset=utf-8');
  expect(lines).toHaveLength(6_002);
  expect(lines[1]).toContain('x:1840000000000000;');
  expect(lines[6_000]).toContain('x:1840000000005999;');
});

test('the name says whose posts, of when, and the day it was made', () => {
  expect(fileName(csv, { account: 'kpu_kotacontoh', from: '2026-08-01', until: '2026-08-31', now })).toBe(
    'takar_kpu_kotacontoh_2026-08-01_2026-08-31_dibuat-2026-09-01.csv',
  );
  expect(fileName(csv, { from: '2026-08-01', now })).toBe('takar_2026-08-01_kini_dibuat-2026-09-01.csv');
  expect(fileName(csv, { now })).toBe('takar_dibuat-2026-09-01.csv');
});

test('a handle cannot lead the name out of its folder', () => {
  expect(fileName(csv, { account: '../../etc/passwd', now })).toBe(
    'takar_..-..-etc-passwd_dibuat-2026-09-01.csv',
  );
});
