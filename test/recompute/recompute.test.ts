import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formulaFor, recompute } from './figures.ts';
import { openExport } from './files.ts';
import {
  csvOf,
  DAY,
  followerCells,
  type HandMade,
  historyOf,
  onX,
  postCells,
  readingCells,
  START,
  sourceOf,
} from './hand-made.ts';
import { historyIn } from './history.ts';
import { answer } from './recompute.ts';

const TABLES: HandMade = {
  posts: [2, 3, 4, 5, 60].map((likes, index) =>
    postCells(`x:${index}`, onX(likes), { caption: 'Rapat; "siap", lalu\npulang' }),
  ),
  readings: [2, 3, 4, 5, 60].map((likes, index) => readingCells(`x:${index}`, START + DAY, onX(likes))),
  'account-readings': [followerCells('x:900', START, 800), followerCells('x:900', START + 20 * DAY, '~1200')],
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takar-recompute-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function csvFiles(separator: ';' | ','): [name: string, text: string][] {
  return (['posts', 'readings', 'account-readings'] as const).map((name) => [
    `${name}.csv`,
    csvOf(name, TABLES[name] ?? [], separator),
  ]);
}

const ARGS = ['--account', 'x:900', '--from', '2026-08-01', '--until', '2026-09-01', '--month', '2026-08'];

test.each([
  ';',
  ',',
] as const)('a folder and a ZIP file give the same figures, separated by "%s"', async (separator) => {
  const files = csvFiles(separator);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const zip = join(folder, 'takar.zip');
  await writeFile(zip, zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]))));
  const fromFolder = answer([folder, ...ARGS]);
  expect(answer([zip, ...ARGS])).toBe(fromFolder);
  const { account, rankings } = JSON.parse(fromFolder);
  expect(account.rate).toMatchObject({ n: 5, median: { stated: 0.5 }, mean: { stated: 1.85 } });
  expect(account.growth.change).toEqual({ low: 350, high: 499, stated: 400 });
  expect(account.growth.first.at).toBe('2026-08-01T10:00:00.000Z');
  expect(account.first.day.sum).toMatchObject({ low: 74, high: 74, measured: 5, of: 5 });
  expect(account.continuity).toMatchObject({ withPosts: 1 });
  expect(rankings.active).toEqual([{ account: 'x:900', posts: 5, timeUnknown: 0, place: 1 }]);
});

test('what the command is not told it asks for', () => {
  expect(() => answer([])).toThrow('which folder or ZIP file?');
  expect(() => answer([folder])).toThrow('--account or --month is needed');
  expect(() => answer([folder, '--account', 'x:900'])).toThrow('--from and --until are needed');
  expect(() => answer([folder, '--month', '2026-08', '--formula', 'all/usual'])).toThrow(
    'no numerator: all/usual',
  );
});

test('an account is measured by the formula that its posts in the export were', () => {
  const formula = (by: Record<string, string>) =>
    formulaFor(historyOf({ posts: [postCells('x:1', onX(1), by)] }), 'x:900');
  expect(formula({ formula: 'er-views', interactions_of: 'comments' })).toEqual({
    numerator: 'comments',
    denominator: 'views',
  });
  expect(formula({ formula: 'er-post', interactions_of: 'likes+comments+reposts+quotes+saves' })).toEqual({
    numerator: 'extended',
    denominator: 'followers',
  });
});

test('where they do not say, it is measured by its institution’s formula, else as usual', () => {
  const group = { id: 'g', name: 'KPU', position: 1, answer_hours: 24, quiet_days: 7 };
  const history = historyOf({
    ...TABLES,
    groups: [
      { ...group, id: 'c', kind: 'comparison', account: 'x:900', numerator: 'core', denominator: 'reach' },
      { ...group, kind: 'institution', account: 'x:901', numerator: 'comments', denominator: 'views' },
      {
        ...group,
        kind: 'institution',
        account: 'x:900',
        numerator: 'comments',
        denominator: 'views',
        position: 2,
      },
    ],
  });
  expect(formulaFor(history, 'x:900')).toEqual({ numerator: 'comments', denominator: 'views' });
  expect(formulaFor(history, 'x:999')).toEqual({ numerator: 'core', denominator: 'usual' });
  const period = { from: START - DAY, until: START + DAY };
  const figures = recompute(history, { account: 'x:900', period, zone: 'UTC' });
  expect(figures.posts.map(({ formula }) => formula)).toEqual(Array(5).fill('er-views'));
});

test('a file of another version, or whose row contradicts itself, is refused', () => {
  const [post] = TABLES.posts ?? [];
  const read = (cells: Record<string, string>) => () =>
    historyIn(sourceOf({ posts: [{ ...post, ...cells }] }));
  expect(read({ schema: 'takar-posts/1' })).toThrow('posts.csv is takar-posts/1');
  expect(read({ likes_state: 'unknown' })).toThrow('likes is unknown and has a value');
  expect(read({ likes_state: 'guessed', likes: '' })).toThrow('no state: guessed');
  expect(read({ likes: 'many' })).toThrow('likes is no number');
  expect(read({ created_at: 'yesterday' })).toThrow('created_at is no time');
  expect(read({ post: '' })).toThrow('no post in');
});

test('a post, and a comment, that stands in a file twice counts once', () => {
  const history = historyOf({ posts: [...(TABLES.posts ?? []), ...(TABLES.posts ?? [])] });
  expect(history.posts).toHaveLength(5);
});

test('files that an export does not hold are empty, and a folder may hold any of them', async () => {
  await writeFile(join(folder, 'posts.csv'), csvOf('posts', TABLES.posts ?? [], ';'));
  const history = historyIn(openExport(folder));
  expect(history.posts).toHaveLength(5);
  expect(history.groups).toEqual([]);
});

test('no part of the second opinion imports what it is an opinion on', async () => {
  const here = import.meta.dirname;
  const parts = (await readdir(here)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(parts).toContain('recompute.ts');
  for (const part of parts) {
    const imports = (await readFile(join(here, part), 'utf8')).matchAll(/(?:from|import\()\s*'([^']+)'/g);
    for (const [, path = ''] of imports)
      expect(path, part).toMatch(/^\.\/[\w-]+\.ts$|^node:|^fflate$|^papaparse$/);
  }
});
