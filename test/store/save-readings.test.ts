import { describe, expect, it } from 'vitest';
import { saveReadings } from '../../src/store/save-readings.ts';
import { seeded, times } from '../metrics/random.ts';
import {
  account,
  batch,
  comment,
  contents,
  DAY,
  domBatch,
  freshDatabase,
  LATER,
  likes,
  MINUTE,
  NOON,
  post,
  save,
} from './builders.ts';

describe('A reading', () => {
  it('is appended, and the post keeps the latest counts with their times beside it', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1')), batch(NOON + DAY, post('1', { counts: likes(9) })));
    expect((await db.readings.toArray()).map(({ at, counts }) => [at, counts.likes])).toEqual([
      [NOON, { value: 5, exact: true }],
      [NOON + DAY, { value: 9, exact: true }],
    ]);
    expect(await db.posts.get('x:1')).toMatchObject({
      key: 'x:1',
      account: 'x:10',
      createdAt: Date.UTC(2026, 7, 1, 10),
      format: 'photo',
      counts: { likes: { value: 9, exact: true, at: NOON + DAY } },
      firstSeen: NOON,
      lastRead: NOON + DAY,
    });
  });

  it('that states nothing is no reading, but its post is known', async () => {
    const db = freshDatabase();
    expect(await save(db, batch(NOON, post('1', { counts: {} })))).toEqual({ appended: 0, duplicates: 0 });
    expect(await db.posts.count()).toBe(1);
  });

  it('keeps what a source hides and does not make a number of it', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1', { counts: { likes: { hidden: true } } })));
    expect((await db.posts.get('x:1'))?.counts).toEqual({ likes: { hidden: true, at: NOON } });
  });

  it('of another platform than the message’s is left out', async () => {
    const db = freshDatabase();
    const saved = await saveReadings(db, 'x', [batch(NOON, post('1', { platform: 'demo' }))], LATER);
    expect(saved).toEqual({ appended: 0, duplicates: 0 });
    expect(await db.posts.count()).toBe(0);
  });

  it('from the future is dated now', async () => {
    const db = freshDatabase();
    await saveReadings(db, 'x', [batch(NOON + 5.5, post('1')), batch(NOON + DAY, post('2'))], NOON + 10);
    expect((await db.readings.toArray()).map(({ at }) => at)).toEqual([NOON + 5, NOON + 10]);
  });

  it('with names like those of an object’s own parts is stored like any other', async () => {
    const db = freshDatabase();
    const author = { id: 'constructor', handle: '__proto__', name: 'toString' };
    await save(db, batch(NOON, post('__proto__', { author, reactions: { constructor: 3 } })));
    expect(await db.posts.get('x:__proto__')).toMatchObject({ account: 'x:constructor' });
    expect(await db.accounts.get('x:constructor')).toMatchObject({ handle: '__proto__' });
    expect(Object.hasOwn(Object.prototype, 'likes')).toBe(false);
  });
});

describe('A message', () => {
  it('is one transaction: when one row cannot be written, none is', async () => {
    const db = freshDatabase();
    db.readings.hook('creating', () => {
      throw new Error('the disk is gone');
    });
    await expect(save(db, batch(NOON, post('1'), account(100), comment('7')))).rejects.toThrow();
    const { accounts, posts, accountReadings, replies } = await contents(db);
    expect([accounts, posts, accountReadings, replies]).toEqual([[], [], [], []]);
  });

  it('that is sent again stores nothing again', async () => {
    const db = freshDatabase();
    const message = [
      batch(NOON, post('1'), post('2'), account(100), comment('7')),
      batch(NOON + MINUTE, post('1', { counts: likes(6) }), account(101)),
      domBatch(NOON + 2 * MINUTE, post('1', { counts: { likes: { value: 6, exact: true } } })),
    ];
    expect(await saveReadings(db, 'x', message, LATER)).toEqual({ appended: 5, duplicates: 1 });
    const before = await contents(db);
    expect(await saveReadings(db, 'x', message, LATER)).toEqual({ appended: 0, duplicates: 6 });
    expect(await contents(db)).toEqual(before);
  });

  it('leaves the same behind as its batches in any order and in any parts', async () => {
    const random = seeded(7);
    for (let run = 0; run < 25; run++) {
      const batches = times(8, (i) =>
        batch(
          NOON + i * 11 * MINUTE,
          post(String(random.int(1, 3)), {
            caption: `takarir ${i}`,
            counts: random.int(0, 4) === 0 ? { likes: { hidden: true } } : likes(random.int(0, 9)),
            ...(random.int(0, 2) === 0 && { author: { handle: 'KPU_kotacontoh' } }),
          }),
          account(random.int(100, 103)),
        ),
      );
      const ordered = freshDatabase();
      await save(ordered, ...batches);
      const shuffled = freshDatabase();
      await save(shuffled, ...random.shuffle(batches));
      const whole = freshDatabase();
      await saveReadings(whole, 'x', random.shuffle(batches), LATER);
      const expected = await contents(ordered);
      expect(await contents(shuffled)).toEqual(expected);
      expect(await contents(whole)).toEqual(expected);
    }
  });
});

describe('The same counts', () => {
  async function readingsAfter(...reads: [minutes: number, value: number][]) {
    const db = freshDatabase();
    await save(
      db,
      ...reads.map(([minutes, value]) => batch(NOON + minutes * MINUTE, post('1', { counts: likes(value) }))),
    );
    return (await db.readings.orderBy('[post+at]').toArray()).map(({ at }) => (at - NOON) / MINUTE);
  }

  it('within ten minutes are one reading', async () => {
    expect(await readingsAfter([0, 5], [10, 5])).toEqual([0]);
    expect(await readingsAfter([0, 5], [11, 5])).toEqual([0, 11]);
  });

  it('read on and on give a reading every ten minutes', async () => {
    expect(await readingsAfter([0, 5], [6, 5], [12, 5], [18, 5], [24, 5])).toEqual([0, 12, 24]);
  });

  it('that rise, or come back after a change, are readings of their own', async () => {
    expect(await readingsAfter([0, 5], [1, 6], [2, 7])).toEqual([0, 1, 2]);
    expect(await readingsAfter([0, 5], [1, 6], [2, 5])).toEqual([0, 1, 2]);
  });

  it('are known again when they arrive late', async () => {
    expect(await readingsAfter([5, 5], [0, 5])).toEqual([5]);
    expect(await readingsAfter([0, 5], [5, 6], [0, 5])).toEqual([0, 5]);
  });

  it('with one more count stated, or exact instead of rounded, are a new reading', async () => {
    const db = freshDatabase();
    const more = { ...likes(5), views: { value: 80, exact: true } };
    const saved = await save(
      db,
      domBatch(NOON, post('1', { counts: likes(5, false) })),
      batch(NOON + 1, post('1')),
      batch(NOON + 2, post('1', { counts: more })),
      batch(NOON + 3, post('1')),
    );
    expect(saved).toEqual({ appended: 3, duplicates: 1 });
  });

  it('of an account are one reading too', async () => {
    const db = freshDatabase();
    await save(
      db,
      batch(NOON, account(100)),
      batch(NOON + MINUTE, account(100)),
      batch(NOON + DAY, account(100)),
    );
    expect((await db.accountReadings.toArray()).map(({ at }) => at)).toEqual([NOON, NOON + DAY]);
  });
});
