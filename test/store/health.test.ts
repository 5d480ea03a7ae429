import { describe, expect, it } from 'vitest';
import { deleteAll } from '../../src/store/delete.ts';
import { isFailing, listHealth, saveHealth } from '../../src/store/health.ts';
import { freshDatabase, NOON } from './builders.ts';

const MINUTE = 60_000;
const fine = {
  platform: 'instagram',
  surface: 'account',
  expected: 4,
  understood: 4,
  posts: 20,
  complete: 20,
} as const;
const failing = { ...fine, understood: 0, posts: 0, complete: 0, diagnostic: '{"takar":"diagnostic"}' };

describe('The health of a reader', () => {
  it('is that of the last page view of its kind', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    await saveHealth(db, { ...fine, expected: 9, understood: 8 }, NOON + MINUTE);
    expect(await listHealth(db)).toEqual([
      {
        key: 'instagram:account',
        platform: 'instagram',
        surface: 'account',
        at: NOON + MINUTE,
        expected: 9,
        understood: 8,
        posts: 20,
        complete: 20,
        lastComplete: NOON + MINUTE,
        lastUnderstood: NOON + MINUTE,
      },
    ]);
  });

  it('keeps since when it fails and when it was well, over any number of failures', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    await saveHealth(db, failing, NOON + MINUTE);
    await saveHealth(db, failing, NOON + 2 * MINUTE);
    expect(await listHealth(db)).toMatchObject([
      {
        at: NOON + 2 * MINUTE,
        lastUnderstood: NOON,
        failingSince: NOON + MINUTE,
        diagnostic: failing.diagnostic,
      },
    ]);
  });

  it('forgets a failure once the page is understood again', async () => {
    const db = freshDatabase();
    await saveHealth(db, failing, NOON);
    await saveHealth(db, fine, NOON + MINUTE);
    const [record] = await listHealth(db);
    expect(record).not.toHaveProperty('failingSince');
    expect(record).not.toHaveProperty('diagnostic');
  });

  it('lists failures first', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    await saveHealth(db, { ...failing, platform: 'x', surface: 'feed' }, NOON);
    expect((await listHealth(db)).map(({ key }) => key)).toEqual(['x:feed', 'instagram:account']);
  });

  it('is partial when no post of many states its interactions any more, until one does', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    const partial = { ...fine, complete: 0 };
    expect(isFailing(await saveHealth(db, { ...partial, posts: 4 }, NOON + MINUTE))).toBe(false);
    expect(await saveHealth(db, partial, NOON + 2 * MINUTE)).toMatchObject({
      partialSince: NOON + 2 * MINUTE,
      lastComplete: NOON,
    });
    expect(await saveHealth(db, { ...partial, posts: 1 }, NOON + 3 * MINUTE)).toMatchObject({
      partialSince: NOON + 2 * MINUTE,
    });
    expect(isFailing(await saveHealth(db, fine, NOON + 4 * MINUTE))).toBe(false);
  });

  it('is not partial on a list that never stated all interactions', async () => {
    const db = freshDatabase();
    for (const at of [NOON, NOON + MINUTE]) {
      expect(isFailing(await saveHealth(db, { ...fine, complete: 0 }, at))).toBe(false);
    }
  });

  it('goes with everything else', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    await deleteAll(db);
    expect(await listHealth(db)).toEqual([]);
  });
});
