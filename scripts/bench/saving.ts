import { Dexie } from 'dexie';
import type { PostReading } from '../../src/model/reading.ts';
import { Database } from '../../src/store/database.ts';
import { saveReadings } from '../../src/store/save-readings.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;

type Times = { bare: number[]; saving: number[] };

function readingsOf(count: number, likes: number): PostReading[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'post',
    platform: 'x',
    id: String(1_840_000_000_000_000 + index),
    url: `https://x.com/kpu_kotacontoh/status/${1_840_000_000_000_000 + index}`,
    author: { id: '101', handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
    caption: `Unggahan ke-${index} tentang tahapan pemilihan di Kota Contoh. `.repeat(3),
    createdAt: '2026-10-01T03:00:00.000Z',
    format: 'photo',
    counts: {
      likes: { value: likes + index, exact: true },
      comments: { value: 1, exact: true },
      views: { value: 9, exact: true },
    },
  }));
}

/** Median times in ms of saving `count` posts, new and read again later, and of putting the rows that this leaves. */
export async function compareSaving(
  count: number,
  rounds: number,
): Promise<{ name: string; bare: number; saving: number }[]> {
  const fresh: Times = { bare: [], saving: [] };
  const again: Times = { bare: [], saving: [] };
  for (let round = 0; round < rounds; round += 1) {
    const db = new Database(`bench-${round}`);
    const bare = openBare(round);
    await Promise.all([db.open(), bare.open()]);
    for (const [turn, times] of [fresh, again].entries()) {
      const at = NOW + turn * DAY;
      const batch = { at, source: 'wire', readings: readingsOf(count, turn * 10) } as const;
      times.saving.push(await timed(() => saveReadings(db, 'x', [batch], at)));
      times.bare.push(await putSameRows(db, bare, at));
    }
    await Promise.all([db.delete(), bare.delete()]);
  }
  return [
    { name: 'new', bare: median(fresh.bare), saving: median(fresh.saving) },
    { name: 'read again a day later', bare: median(again.bare), saving: median(again.saving) },
  ];
}

function openBare(round: number): Dexie {
  const bare = new Dexie(`bench-bare-${round}`);
  bare.version(1).stores({ accounts: 'key, handleKey', posts: 'key, account', readings: '++id, [post+at]' });
  return bare;
}

/** Puts what the message left: the accounts, its posts and the readings that it added. */
async function putSameRows(db: Database, bare: Dexie, at: number): Promise<number> {
  const [accounts, posts, readings] = await Promise.all([
    db.accounts.toArray(),
    db.posts.toArray(),
    db.readings.filter((reading) => reading.at === at).toArray(),
  ]);
  return timed(() =>
    bare.transaction('rw', bare.tables, async () => {
      await bare.table('accounts').bulkPut(accounts);
      await bare.table('posts').bulkPut(posts);
      await bare.table('readings').bulkPut(readings);
    }),
  );
}

async function timed(run: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
