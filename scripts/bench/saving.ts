import { Dexie } from 'dexie';
import type { PostReading } from '../../src/model/reading.ts';
import { Database } from '../../src/store/database.ts';
import { saveReadings } from '../../src/store/save-readings.ts';

const NOW = Date.UTC(2026, 10, 1);

function readingsOf(count: number): PostReading[] {
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
      likes: { value: index, exact: true },
      comments: { value: 1, exact: true },
      views: { value: 9, exact: true },
    },
  }));
}

/** Median times in ms of saving `count` new posts, and of putting the very rows that this leaves behind. */
export async function compareSaving(
  count: number,
  rounds: number,
): Promise<{ bare: number; saving: number }> {
  const readings = readingsOf(count);
  const times: { bare: number[]; saving: number[] } = { bare: [], saving: [] };
  for (let round = 0; round < rounds; round += 1) {
    const db = new Database(`bench-${round}`);
    await db.open();
    times.saving.push(await timed(() => saveReadings(db, 'x', [{ at: NOW, source: 'wire', readings }], NOW)));
    times.bare.push(await putSameRows(db));
    await db.delete();
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { bare: middle(times.bare), saving: middle(times.saving) };
}

async function putSameRows(db: Database): Promise<number> {
  const [accounts, posts, readings] = await Promise.all([
    db.accounts.toArray(),
    db.posts.toArray(),
    db.readings.toArray(),
  ]);
  const bare = new Dexie('bench-bare');
  bare.version(1).stores({ accounts: 'key, handleKey', posts: 'key, account', readings: '++id, [post+at]' });
  await bare.open();
  const time = await timed(() =>
    bare.transaction('rw', bare.tables, async () => {
      await bare.table('accounts').bulkPut(accounts);
      await bare.table('posts').bulkPut(posts);
      await bare.table('readings').bulkPut(readings);
    }),
  );
  await bare.delete();
  return time;
}

async function timed(run: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
