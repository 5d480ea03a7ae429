import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBundle } from '../../src/exports/bundle.ts';
import type { Count, Format, Reading } from '../../src/model/reading.ts';
import { bundleSources } from '../../src/options/bundle-sources.ts';
import { accountSummary } from '../../src/store/accounts.ts';
import type { Database } from '../../src/store/database.ts';
import { loadPostRows } from '../../src/store/rows.ts';
import { saveReadings } from '../../src/store/save-readings.ts';
import { type Random, seeded, times } from '../metrics/random.ts';
import { freshDatabase } from '../store/builders.ts';
import { accountRateOf } from './account-rate.ts';
import { openExport } from './files.ts';
import { type History, historyIn } from './history.ts';
import { formulaIn } from './platforms.ts';
import { rateOf } from './rate.ts';

/** What is stored is exported, and what this script makes of the file is what Takar shows. */

const USUAL = formulaIn('core/usual');
const DAY = 86_400_000;
const START = Date.UTC(2026, 5, 1);
const NOW = START + 90 * DAY;
const PLATFORMS = ['x', 'instagram', 'youtube', 'facebook', 'tiktok', 'threads'];
const NAMES = ['likes', 'comments', 'reposts', 'quotes', 'shares', 'saves', 'views'] as const;
const FORMATS: readonly [Format, ...Format[]] = ['photo', 'video', 'carousel'];

/** Exact, rounded to hundreds or ten thousands, hidden, or nothing said at all. */
function countOf(random: Random, upTo: number): Count | undefined {
  const value = random.int(1, upTo);
  const kind = random.next();
  if (kind < 0.7) return { value, exact: true };
  if (kind < 0.85) return { value: Math.ceil(value / 100) * 100, exact: false };
  if (kind < 0.93) return { value: Math.ceil(value / 10_000) * 10_000, exact: false, unit: 10_000 };
  return kind < 0.96 ? { hidden: true } : undefined;
}

function postReading(random: Random, platform: string, index: number): Reading {
  const counts = NAMES.flatMap((name) => {
    const count = countOf(random, name === 'views' ? 900_000 : 5_000);
    return count === undefined ? [] : [[name, count] as const];
  });
  return {
    kind: 'post',
    platform,
    id: `${1_840_000_000_000_000_000n + BigInt(index)}`,
    author: { id: `${900 + (index % 2)}`, handle: `kantor_${index % 2}` },
    caption: `=Unggahan; "${index}",\nbaris dua`,
    ...(index % 17 !== 0 && { createdAt: new Date(START + index * 7_777_777).toISOString() }),
    ...(index % 5 === 0 && { createdAtFrom: 'id' }),
    format: random.pick(FORMATS),
    ...(index % 11 === 0 && { promoted: true }),
    ...(index % 13 === 0 && { replyTo: { id: '77' } }),
    counts: Object.fromEntries(counts),
  };
}

/** Two accounts on each platform, all posts read four times, followers rounded and exact in turn. */
async function filled(): Promise<Database> {
  const random = seeded(20_260_801);
  const db = freshDatabase();
  for (const platform of PLATFORMS) {
    for (const round of times(4, (index) => index)) {
      const at = START + (10 + round * 12) * DAY + random.int(0, DAY);
      const accounts = times(2, (index): Reading => {
        const followers = { value: 12_300 + 100 * round, exact: round % 2 === 0 };
        return { kind: 'account', platform, id: `${900 + index}`, counts: { followers } };
      });
      const posts = times(60, (index) => postReading(random, platform, index));
      await saveReadings(db, platform, [{ at, source: 'wire', readings: [...accounts, ...posts] }], NOW);
    }
  }
  return db;
}

async function exported(db: Database, csvSeparator: ';' | ','): Promise<History> {
  const folder = await mkdtemp(join(tmpdir(), 'takar-round-trip-'));
  try {
    const pieces: Uint8Array[] = [];
    const options = { csvSeparator, version: '0.1.0', now: new Date(NOW) };
    await writeBundle(bundleSources(db, await loadPostRows(db)), options, (piece) => {
      if (typeof piece !== 'string') pieces.push(piece);
    });
    const path = join(folder, 'takar.zip');
    await writeFile(path, Buffer.concat(pieces));
    return historyIn(openExport(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.each([
  ';',
  ',',
] as const)('every post, reading and rate that is stored comes out of a bundle separated by "%s"', async (separator) => {
  const db = await filled();
  const history = await exported(db, separator);
  const rows = await loadPostRows(db);
  expect(history.posts).toHaveLength(rows.length);
  expect([...history.readings.values()].flat()).toHaveLength(await db.readings.count());
  let rates = 0;
  const reasons = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const post = history.posts[index];
    const recomputed = post && rateOf(post, USUAL, history);
    expect(post?.key).toBe(row.key);
    expect(post?.createdAt).toBe(row.createdAt);
    expect(recomputed?.readAt).toBe(row.readAt);
    expect(recomputed?.formula).toBe(row.formula);
    expect(recomputed?.missing).toBe(row.reason);
    expect(recomputed?.rate === undefined).toBe(row.rate === undefined);
    if (row.reason) reasons.add(row.reason);
    if (!row.rate || !recomputed?.rate) continue;
    rates += 1;
    expect(recomputed.rate.low).toBeCloseTo(row.rate.low, 10);
    expect(recomputed.rate.high).toBeCloseTo(row.rate.high, 10);
    expect(recomputed.rate.stated).toBeCloseTo(row.rate.stated ?? row.rate.low, 10);
    expect(recomputed.denominator?.at).toBe(row.denominator?.at);
  }
  expect(rates).toBeGreaterThan(rows.length / 2);
  expect(reasons).toContain('count-hidden');
});

test('the median and number of mature posts of every account are those that Takar shows', async () => {
  const db = await filled();
  const history = await exported(db, ';');
  for (const account of await db.accounts.toArray()) {
    const shown = await accountSummary(db, account.key);
    const own = history.posts.filter((post) => post.account === account.key);
    const rate = accountRateOf(own, USUAL, history);
    expect(rate.n, account.key).toBe(shown?.n);
    expect(rate.n).toBeGreaterThan(4);
    expect(rate.median?.low).toBeCloseTo(shown?.medianRate?.low ?? Number.NaN, 10);
    expect(rate.median?.high).toBeCloseTo(shown?.medianRate?.high ?? Number.NaN, 10);
  }
});
