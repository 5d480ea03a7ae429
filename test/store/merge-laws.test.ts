import { describe, expect, it } from 'vitest';
import type { Author, Count, PostReading } from '../../src/model/reading.ts';
import type { Batch } from '../../src/store/save-readings.ts';
import type { PostRecord } from '../../src/store/schema.ts';
import { type Random, seeded, times } from '../metrics/random.ts';
import { account, batch, contents, domBatch, freshDatabase, MINUTE, NOON, post, save } from './builders.ts';

/** Statements of one post by any source at moments of their own, some only minutes apart. */
function statements(random: Random, count: number): Batch[] {
  const { int, pick } = random;
  const has = () => int(0, 2) > 0;
  const amount = (): Count =>
    pick<Count>([
      { value: int(10_000, 99_999), exact: true },
      { value: int(10, 99) * 1000, exact: false },
      { hidden: true },
    ]);
  let at = NOON;
  return times(count, () => {
    at += int(1, 7) * MINUTE;
    const reading: PostReading = {
      kind: 'post',
      platform: 'x',
      id: '1',
      counts: { ...(has() && { likes: amount() }), ...(has() && { views: amount() }) },
      ...(has() && {
        author: pick<Author>([
          { id: '10', handle: 'kpu_kotacontoh' },
          { handle: 'KPU_kotacontoh' },
          { id: '10' },
        ]),
      }),
      ...(has() && {
        url: pick(['https://x.com/i/web/status/1', 'https://x.com/a/status/1', 'https://x.com/b/status/1']),
      }),
      ...(has() && { caption: pick(['Pengumuman', 'Pengumuman hasil', 'Pengum…']) }),
      ...(has() && { format: pick(['text', 'photo', 'video', 'live', 'reel', 'short', 'carousel']) }),
      ...(has() && { createdAt: '2026-08-01T10:00:00.000Z', ...(has() && { createdAtFrom: 'id' }) }),
      ...(has() && {
        reactions: pick<Record<string, number>>([{}, { like: int(1, 9) }, { like: 2, sad: 1 }]),
      }),
      ...(int(0, 9) === 0 && { promoted: true }),
    };
    return pick([batch, domBatch])(at, reading, ...(has() ? [account(int(100, 199))] : []));
  });
}

describe('The record of a post and of its author', () => {
  it('are the same in whatever order statements of different times arrive', async () => {
    const random = seeded(21);
    for (let run = 0; run < 25; run++) {
      const batches = statements(random, 7);
      const ordered = freshDatabase();
      await save(ordered, ...batches);
      const shuffled = freshDatabase();
      await save(shuffled, ...random.shuffle(batches));
      const [expected, found] = [await contents(ordered), await contents(shuffled)];
      // When a handle was linked to an id is no statement of the post.
      const stands = ({ stated: { account: _, ...stated }, ...rest }: PostRecord) => ({ ...rest, stated });
      expect(found.posts.map(stands)).toEqual(expected.posts.map(stands));
      expect(found.accounts).toEqual(expected.accounts);
    }
  });

  it('lose no field and no count that was ever stated', async () => {
    const random = seeded(22);
    for (let run = 0; run < 20; run++) {
      const batches = statements(random, 5);
      const db = freshDatabase();
      await save(db, ...random.shuffle(batches));
      const record = await db.posts.get('x:1');
      const readings = batches.flatMap(({ readings }) =>
        readings.filter((reading) => reading.kind === 'post'),
      );
      for (const name of ['url', 'caption', 'format', 'createdAt', 'promoted'] as const) {
        expect(record?.[name] !== undefined).toBe(readings.some((reading) => reading[name] !== undefined));
      }
      for (const name of ['likes', 'views'] as const) {
        expect(record?.counts[name] !== undefined).toBe(
          readings.some(({ counts }) => counts[name] !== undefined),
        );
      }
    }
  });

  it('keep every number ever stated in the history, rounded ones as rounded', async () => {
    const random = seeded(23);
    for (let run = 0; run < 20; run++) {
      const batches = statements(random, 6);
      const db = freshDatabase();
      await save(db, ...random.shuffle(batches));
      const history = (await db.readings.toArray()).flatMap(
        ({ counts }) => JSON.stringify(counts.likes) ?? [],
      );
      for (const { readings } of batches) {
        for (const reading of readings) {
          if (reading.kind !== 'post' || reading.counts.likes === undefined) continue;
          expect(history).toContain(JSON.stringify(reading.counts.likes));
        }
      }
    }
  });
});

describe('Two statements of a count', () => {
  const rounded = post('1', { counts: { likes: { value: 13_000, exact: false } } });
  const exact = post('1', { counts: { likes: { value: 12_345, exact: true } } });
  const hidden = post('1', { counts: { likes: { hidden: true } } });

  it('within ten minutes: the exact one stands, and the rounded one stays beside it, rounded', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, exact), batch(NOON + 8 * MINUTE, rounded));
    const record = await db.posts.get('x:1');
    expect(record?.counts.likes).toEqual({ value: 12_345, exact: true, at: NOON });
    expect(record?.beside?.likes).toEqual({ value: 13_000, exact: false, at: NOON + 8 * MINUTE });
    await save(db, batch(NOON + 20 * MINUTE, rounded));
    const later = await db.posts.get('x:1');
    expect(later?.counts.likes).toEqual({ value: 13_000, exact: false, at: NOON + 20 * MINUTE });
    expect(later).not.toHaveProperty('beside');
  });

  it('of which one is hidden: the later stands, and a shown one is back when it is shown', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, exact), batch(NOON + 4 * MINUTE, hidden));
    expect((await db.posts.get('x:1'))?.counts.likes).toEqual({ hidden: true, at: NOON + 4 * MINUTE });
    await save(db, batch(NOON + 60 * MINUTE, rounded));
    expect((await db.posts.get('x:1'))?.counts.likes).toMatchObject({ value: 13_000, exact: false });
    expect(await db.readings.count()).toBe(3);
  });
});

describe('A post read in parts', () => {
  it('as a stub of a tab, a node of the feed and a page of its own is one record with all of it', async () => {
    const db = freshDatabase();
    const base: PostReading = { kind: 'post', platform: 'x', id: '1', counts: {} };
    await save(
      db,
      batch(NOON, {
        ...base,
        author: { id: '10' },
        format: 'reel',
        url: 'https://x.com/reel/1/',
        counts: { views: { value: 900, exact: true } },
      }),
      batch(NOON + MINUTE, {
        ...base,
        author: { id: '10', handle: 'kpu_kotacontoh' },
        caption: 'Halo',
        format: 'video',
        url: 'https://x.com/p/1/',
        counts: { likes: { value: 5, exact: true } },
      }),
      domBatch(NOON + 2 * MINUTE, {
        ...base,
        author: { handle: 'kpu_kotacontoh' },
        caption: 'Ha…',
        createdAt: '2026-08-01T10:00:00.000Z',
        counts: { likes: { value: 5, exact: true } },
      }),
    );
    expect(await db.posts.toArray()).toMatchObject([
      {
        account: 'x:10',
        caption: 'Halo',
        format: 'reel',
        url: 'https://x.com/reel/1/',
        createdAt: Date.UTC(2026, 7, 1, 10),
        counts: { views: { value: 900 }, likes: { value: 5 } },
      },
    ]);
  });

  it('first under its author’s handle goes over to the id with its account’s readings', async () => {
    const db = freshDatabase();
    const author = { handle: 'KPU_KotaContoh' };
    const { id: _, ...byHandle } = account(100, author);
    await save(db, batch(NOON, post('1', { author }), byHandle));
    expect((await db.posts.get('x:1'))?.account).toBe('x:@kpu_kotacontoh');
    await save(db, batch(NOON + MINUTE, post('2')));
    expect((await db.posts.toArray()).map(({ account }) => account)).toEqual(['x:10', 'x:10']);
    expect((await db.accountReadings.toArray()).map(({ account }) => account)).toEqual(['x:10']);
    expect(await db.accounts.count()).toBe(1);
  });
});
