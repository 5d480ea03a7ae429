import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { type BundleOptions, type BundleSources, writeBundle } from '../../src/exports/bundle.ts';
import type { ReadingRow } from '../../src/exports/contract.ts';
import csv from '../../src/exports/formats/csv.ts';
import { postsTable } from '../../src/exports/tables/posts.ts';
import { readingsTable } from '../../src/exports/tables/readings.ts';
import { manyRows, READ_AT } from './post-rows.ts';

const options: BundleOptions = { csvSeparator: ';', version: '0.1.0', now: new Date('2026-09-01T02:05:10Z') };

afterEach(() => {
  vi.unstubAllEnvs();
});

async function bundled(sources: BundleSources, parts: Partial<BundleOptions> = {}) {
  const pieces: Uint8Array[] = [];
  const rows = await writeBundle(sources, { ...options, ...parts }, (piece) => {
    if (typeof piece !== 'string') pieces.push(piece);
  });
  return { rows, bytes: new Uint8Array(Buffer.concat(pieces)) };
}

function filesIn(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

function manyReadings(count: number): ReadingRow[] {
  return Array.from({ length: count }, (_, index) => ({
    post: `x:${index % 40}`,
    at: READ_AT + index * 61_000,
    source: 'wire',
    counts: { likes: { value: (index * 7919) % 10_007, exact: index % 3 === 0 } },
  }));
}

test('a bundle holds a CSV file for each source, as it would be alone, and a README', async () => {
  const posts = manyRows(700);
  const readings = manyReadings(1_300);
  const { rows, bytes } = await bundled({ posts, readings });
  const files = filesIn(bytes);
  expect(rows).toBe(2_000);
  expect(Object.keys(files).sort()).toEqual(['README.txt', 'posts.csv', 'readings.csv']);
  let alone = '';
  await csv.write(postsTable, posts, options, (piece) => {
    alone += piece;
  });
  // `strFromU8` drops the byte order mark.
  expect(files['posts.csv']).toBe(alone.replace(/^\uFEFF/, ''));
  expect(files['readings.csv']?.split('\r\n')).toHaveLength(1_302);
});

test('every source makes a file, also one without rows', async () => {
  const { bytes } = await bundled({
    posts: [],
    readings: [],
    accountReadings: [],
    replies: [],
    reach: [],
    marks: [],
    groups: [],
  });
  expect(Object.keys(filesIn(bytes)).sort()).toEqual([
    'README.txt',
    'account-readings.csv',
    'groups.csv',
    'marks.csv',
    'posts.csv',
    'reach.csv',
    'readings.csv',
    'replies.csv',
  ]);
});

test('the README says in both languages what each file and column holds, how many rows, when and by which version', async () => {
  const { bytes } = await bundled({ posts: manyRows(3), readings: manyReadings(4) });
  const readme = filesIn(bytes)['README.txt'] ?? '';
  const [indonesian = '', english = ''] = readme.split('== ENGLISH ==');
  for (const table of [postsTable, readingsTable]) {
    for (const { name, about } of table.columns) {
      expect(indonesian).toContain(`  ${name}: ${about.id}\r\n`);
      expect(english).toContain(`  ${name}: ${about.en}\r\n`);
    }
  }
  expect(indonesian).toContain('Dibuat 2026-09-01T02:05:10.000Z oleh Takar 0.1.0.');
  expect(english).toContain('Made 2026-09-01T02:05:10.000Z by Takar 0.1.0.');
  expect(indonesian).toContain('Semua waktu adalah UTC');
  expect(english).toContain('All times are UTC');
  expect(english).toContain('posts.csv (takar-posts/2, 3 rows)');
  expect(indonesian).toContain('readings.csv (takar-readings/1, 4 baris)');
  expect(english).toContain('separated by semicolons');
});

test('the same rows, version and moment give the same bytes, in any time zone', async () => {
  const make = async () => Buffer.from((await bundled({ posts: manyRows(900) })).bytes).toString('base64');
  const made: string[] = [];
  for (const zone of ['Asia/Jakarta', 'America/New_York']) {
    vi.stubEnv('TZ', zone);
    made.push(await make());
  }
  expect(made[0]).toBe(made[1]);
  const later = await bundled({ posts: manyRows(900) }, { now: new Date('2026-09-02T02:05:10Z') });
  expect(Buffer.from(later.bytes).toString('base64')).not.toBe(made[0]);
});

test('rows are asked for as they are written, and what is written leaves at once', async () => {
  let asked = 0;
  let out = 0;
  let outAtLastRow = 0;
  async function* readings() {
    for (const row of manyReadings(20_000)) {
      asked += 1;
      outAtLastRow = out;
      yield row;
    }
  }
  let askedWhileTaking = 0;
  await writeBundle({ readings: readings() }, options, async (piece) => {
    const before = asked;
    await new Promise((resolve) => setImmediate(resolve));
    askedWhileTaking += asked - before;
    out += piece.length;
  });
  expect(askedWhileTaking).toBe(0);
  expect(outAtLastRow).toBeGreaterThan(out * 0.6);
});

test('the progress names the file at hand and never falls back', async () => {
  const seen: { file: string; rows: number }[] = [];
  await bundled(
    { posts: manyRows(1_200), readings: manyReadings(600) },
    { onProgress: (progress) => void seen.push(progress) },
  );
  expect(new Set(seen.map(({ file }) => file))).toEqual(new Set(['posts.csv', 'readings.csv']));
  expect(seen.map(({ rows }) => rows)).toEqual(seen.map(({ rows }) => rows).sort((a, b) => a - b));
  expect(seen.at(-1)).toEqual({ file: 'readings.csv', rows: 1_800 });
});

test('what a source throws stops the bundle', async () => {
  async function* broken() {
    yield* manyReadings(700);
    throw new Error('the store was closed');
  }
  await expect(bundled({ posts: manyRows(2), readings: broken() })).rejects.toThrow('the store was closed');
});
