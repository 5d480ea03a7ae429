import { Database } from '../../src/store/database.ts';
import { type Dossier, loadDossier, loadGroupDossiers, loadPostDossier } from '../../src/store/dossier.ts';
import { marksDue } from '../../src/store/marks-due.ts';
import { loadPostRows } from '../../src/store/rows.ts';
import { fill } from '../../test/seed/fill.ts';
import { type SeedOptions, seedChunks } from '../../test/seed/year.ts';

const DAY = 86_400_000;

type Size = { posts: number; readings: number };
export type Loaded = Size & { name: string; ms: number };

/** Median times in ms of each load on a seeded year, and how much came. */
export async function measureLoading(year: SeedOptions, rounds: number): Promise<Loaded[]> {
  const db = new Database('bench-year');
  await fill(db, seedChunks(year));
  const accounts = (await db.accounts.toArray()).map(({ key }) => key);
  const [first = ''] = accounts;
  const [post = ''] = await db.posts.where('account').equals(first).primaryKeys();
  const month = { from: year.now - 30 * DAY, until: year.now };
  const today = { from: year.now - DAY / 2, until: year.now + DAY / 2 };
  const loads: [name: string, load: () => Promise<Size>][] = [
    ['an account, the year', async () => sizeOf([await loadDossier(db, first)])],
    ['an account, 30 days', async () => sizeOf([await loadDossier(db, first, month)])],
    [
      'a post',
      async () => {
        const dossier = await loadPostDossier(db, post);
        return { posts: dossier?.posts.length ?? 0, readings: dossier?.readings.length ?? 0 };
      },
    ],
    ['all accounts, 30 days', async () => sizeOf(await loadGroupDossiers(db, accounts, month))],
    [
      'posts to read at 24 hours',
      async () => ({ posts: (await marksDue(db, today, year.now)).length, readings: 0 }),
    ],
    ['the whole table', async () => ({ posts: (await loadPostRows(db)).length, readings: 0 })],
  ];
  const loaded: Loaded[] = [];
  for (const [name, load] of loads) loaded.push({ name, ...(await timed(load, rounds)) });
  await db.delete();
  return loaded;
}

async function timed(load: () => Promise<Size>, rounds: number): Promise<Size & { ms: number }> {
  const times: number[] = [];
  let size: Size = { posts: 0, readings: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    size = await load();
    times.push(performance.now() - start);
  }
  return { ...size, ms: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0 };
}

function sizeOf(dossiers: readonly (Dossier | undefined)[]): Size {
  const all = dossiers.filter((dossier) => dossier !== undefined);
  return {
    posts: all.reduce((sum, { posts }) => sum + posts.length, 0),
    readings: all.reduce((sum, { readings }) => sum + [...readings.values()].flat().length, 0),
  };
}
