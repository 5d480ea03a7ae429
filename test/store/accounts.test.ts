import { describe, expect, it } from 'vitest';
import { accountByRef, accountSummary, listAccounts, listedAccounts } from '../../src/store/accounts.ts';
import { followersNear } from '../../src/store/follower-history.ts';
import { seeded } from '../metrics/random.ts';
import {
  account,
  batch,
  contents,
  DAY,
  freshDatabase,
  fullCounts,
  MINUTE,
  NOON,
  post,
  save,
} from './builders.ts';

const byHandle = { handle: 'KPU_KotaContoh' };
const byId = { id: '10' };
const both = { id: '10', handle: 'kpu_kotacontoh' };

function anonymous(followers: number, at: number) {
  const { id: _, ...reading } = account(followers, byHandle);
  return batch(at, reading);
}

describe('An account', () => {
  it('known by its handle alone is found under every spelling of it', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1', { author: byHandle })));
    expect(await db.accounts.get('x:@kpu_kotacontoh')).toMatchObject({ handle: 'KPU_KotaContoh' });
    expect(await accountByRef(db, 'x', { handle: 'kpu_KOTAcontoh' })).toMatchObject({
      key: 'x:@kpu_kotacontoh',
    });
    expect(await accountByRef(db, 'x', { handle: 'kpu_lain' })).toBeUndefined();
    expect(await accountByRef(db, 'x', {})).toBeUndefined();
  });

  it('is folded with all that hangs on it into the one with the id, once the two are linked', async () => {
    const db = freshDatabase();
    await save(
      db,
      batch(NOON, post('1', { author: byHandle })),
      anonymous(100, NOON),
      batch(NOON + DAY, post('2', { author: byId })),
      batch(NOON + 2 * DAY, account(120, both)),
    );
    expect((await db.accounts.toArray()).map(({ key }) => key)).toEqual(['x:10']);
    expect((await db.posts.toArray()).map((record) => record.account)).toEqual(['x:10', 'x:10']);
    expect((await db.accountReadings.toArray()).map((record) => record.account)).toEqual(['x:10', 'x:10']);
    expect(await db.accounts.get('x:10')).toMatchObject({ firstSeen: NOON, lastRead: NOON + 2 * DAY });
  });

  it('is one and the same in whatever order its names come', async () => {
    const batches = [
      batch(NOON, post('1', { author: byHandle })),
      anonymous(100, NOON + 20 * MINUTE),
      batch(NOON + 40 * MINUTE, post('2', { author: byId })),
      batch(NOON + 60 * MINUTE, account(120, { ...both, name: 'KPU Kota Contoh' })),
      batch(NOON + 80 * MINUTE, post('3', { author: byHandle })),
    ];
    const ordered = freshDatabase();
    await save(ordered, ...batches);
    const expected = await contents(ordered);
    const random = seeded(8);
    for (let run = 0; run < 20; run++) {
      const db = freshDatabase();
      await save(db, ...random.shuffle(batches));
      expect(await contents(db)).toEqual(expected);
    }
  });

  it('that took over a handle is the one meant by it from then on', async () => {
    const db = freshDatabase();
    await save(
      db,
      batch(NOON, account(100, { id: '10', handle: 'kpu_kotacontoh' })),
      batch(NOON + DAY, account(5, { id: '20', handle: 'kpu_kotacontoh' })),
      batch(NOON + 2 * DAY, post('1', { author: byHandle })),
    );
    expect(await accountByRef(db, 'x', byHandle)).toMatchObject({ key: 'x:20' });
    expect((await db.posts.get('x:1'))?.account).toBe('x:20');
    expect(await accountByRef(db, 'x', { ...byHandle, id: '10' })).toMatchObject({ key: 'x:10' });
  });

  it('is not shown for another that took over its handle and of which nothing is stored', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, account(100, both)));
    expect(await accountByRef(db, 'x', { ...both, id: '20' })).toBeUndefined();
  });

  it('that is stored under its handle alone is found for a page that states its id too', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1', { author: byHandle })));
    expect(await accountByRef(db, 'x', both)).toMatchObject({ key: 'x:@kpu_kotacontoh' });
  });

  it('keeps its old posts when it changes its handle', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1')), batch(NOON + DAY, account(100, { handle: 'kpu_contoh' })));
    expect(await accountByRef(db, 'x', { handle: 'kpu_contoh' })).toMatchObject({ key: 'x:10' });
    expect(await accountByRef(db, 'x', byHandle)).toBeUndefined();
  });

  it('is not wiped by a source that says less of it', async () => {
    const db = freshDatabase();
    const rich = account(100, {
      name: 'KPU Kota Contoh',
      bio: 'Akun resmi',
      website: 'https://kota.contoh.id',
      avatarUrl: 'https://img.contoh.id/1.png',
      verified: true,
    });
    await save(db, batch(NOON, rich), batch(NOON + DAY, post('1', { author: byId })));
    expect(await db.accounts.get('x:10')).toMatchObject({
      name: 'KPU Kota Contoh',
      bio: 'Akun resmi',
      website: 'https://kota.contoh.id',
      verified: true,
      counts: { followers: { value: 100, at: NOON } },
    });
  });
});

describe('The list of accounts', () => {
  it('names those with posts or counts, the largest collection first', async () => {
    const db = freshDatabase();
    await save(
      db,
      batch(NOON, post('1'), post('2'), account(100)),
      batch(NOON, account(7, { id: '30', handle: 'dinas_contoh' })),
    );
    const list = await listAccounts(db);
    expect(list.map(({ key, posts, counts }) => [key, posts, counts.followers])).toEqual([
      ['x:10', 2, { value: 100, exact: true, at: NOON }],
      ['x:30', 0, { value: 7, exact: true, at: NOON }],
    ]);
  });
});

describe('The list of accounts from what is in memory', () => {
  it('is the one that the store gives', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1'), post('2'), account(100)));
    await save(db, batch(NOON, account(7, { id: '30', handle: 'dinas_contoh' })));
    const posts = await db.posts.toArray();
    const authors = posts.map((record) => record.account);
    expect(listedAccounts(await db.accounts.toArray(), authors)).toEqual(await listAccounts(db));
  });
});

describe('The summary of an account', () => {
  it('uses the followers nearest in time to each reading', async () => {
    const db = freshDatabase();
    const posts = ['1', '2', '3', '4', '5'].map((id, i) => post(id, { counts: fullCounts(10 * (i + 1)) }));
    await save(
      db,
      batch(NOON, account(1_000)),
      batch(NOON + DAY, ...posts),
      batch(NOON + 9 * DAY, account(9_000)),
    );
    expect(await accountSummary(db, 'x:10')).toEqual({
      medianRate: { low: 3, high: 3 },
      interval: { low: 1, high: 5, coverage: 0.9375 },
      n: 5,
      posts: 5,
      lastPostAt: Date.UTC(2026, 7, 1, 10),
      measuredBy: { interactions: ['likes', 'comments', 'reposts', 'quotes'], denominator: 'followers' },
    });
    expect(await followersNear(db, 'x:10', NOON + 4 * DAY)).toMatchObject({ value: 1_000, at: NOON });
    expect(await followersNear(db, 'x:10', NOON + 6 * DAY)).toMatchObject({ value: 9_000 });
  });

  it('is not there for an account that is not stored, or of an unknown platform', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, account(1_000)));
    expect(await accountSummary(db, 'x:11')).toBeUndefined();
    expect(await accountSummary(db, 'x:10', () => undefined)).toBeUndefined();
  });
});
