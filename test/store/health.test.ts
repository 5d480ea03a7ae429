import { describe, expect, it } from 'vitest';
import { deleteAll } from '../../src/store/delete.ts';
import { listHealth, saveHealth } from '../../src/store/health.ts';
import { freshDatabase, NOON } from './builders.ts';

const MINUTE = 60_000;
const fine = { platform: 'instagram', surface: 'account', expected: 4, understood: 4 } as const;
const failing = { ...fine, understood: 0, diagnostic: '{"takar":"diagnostic"}' };

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

  it('goes with everything else', async () => {
    const db = freshDatabase();
    await saveHealth(db, fine, NOON);
    await deleteAll(db);
    expect(await listHealth(db)).toEqual([]);
  });
});
