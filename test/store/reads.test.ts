import { describe, expect, it } from 'vitest';
import { deleteAccount, deleteAll } from '../../src/store/delete.ts';
import { recentReadings } from '../../src/store/post-readings.ts';
import { eachPostRows, loadPostRows, type PostRow, postsPage, rowsOfAccount } from '../../src/store/rows.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { loadVerdicts } from '../../src/store/verdicts.ts';
import { times } from '../metrics/random.ts';
import {
  account,
  batch,
  comment,
  contents,
  DAY,
  freshDatabase,
  fullCounts,
  likes,
  NOON,
  post,
  save,
} from './builders.ts';

/** Six mature photos with rates of 1 to 6 %. */
const six = times(6, (i) => post(String(i + 1), { counts: fullCounts(10 * (i + 1)) }));

describe('A row of the table', () => {
  it('has the post, its author’s name and its rate', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, ...six, account(1_000)));
    const rows = await loadPostRows(db);
    expect(rows.map(({ rate }) => rate?.low)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[0]).toMatchObject({
      key: 'x:1',
      platform: 'x',
      account: 'x:10',
      handle: 'kpu_kotacontoh',
      name: 'KPU Kota Contoh',
      format: 'photo',
      lastRead: NOON,
      formula: 'er-post',
      exact: true,
    });
    expect(rows[0]).not.toHaveProperty('stated');
  });

  it('says why there is no rate', async () => {
    const db = freshDatabase();
    const { author: _, ...orphan } = post('2', { counts: fullCounts(3) });
    await save(db, batch(NOON, post('1'), orphan));
    const rows = await loadPostRows(db);
    expect(rows.map(({ reason, rate, handle }) => [reason, rate, handle])).toEqual([
      ['count-unread', undefined, 'kpu_kotacontoh'],
      ['author-unknown', undefined, undefined],
    ]);
  });

  it('has the rate that the badge shows', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, ...six, account(1_000)), batch(NOON + 9 * DAY, account(2_000)));
    const rows = await loadPostRows(db);
    const verdicts = await loadVerdicts(
      db,
      rows.map(({ key }) => key),
    );
    expect(verdicts.map(({ rate }) => rate)).toEqual(rows.map(({ rate }) => rate));
  });
});

describe('All rows', () => {
  it('come once each, also when they take several pages', async () => {
    const db = freshDatabase();
    const many = times(2_003, (i) => post(String(10_000 + i)));
    await save(db, batch(NOON, ...many));
    const chunks: PostRow[][] = [];
    await eachPostRows(db, (rows) => void chunks.push(rows));
    const keys = chunks.flat().map(({ key }) => key);
    expect(chunks.map((rows) => rows.length)).toEqual([1_000, 1_000, 3]);
    expect(keys).toEqual(many.map(({ id }) => `x:${id}`));
    expect((await postsPage(db, { after: 'x:12000', limit: 5 })).map(({ id }) => id)).toEqual([
      '12001',
      '12002',
    ]);
  });

  it('of one account come oldest first, those of unknown time last', async () => {
    const db = freshDatabase();
    const { createdAt: _, ...undated } = post('2');
    const older = post('3', { createdAt: '2025-01-01T00:00:00.000Z' });
    await save(db, batch(NOON, post('1'), undated, older, post('9', { author: { id: '77' } })));
    expect((await rowsOfAccount(db, 'x:10')).map(({ id }) => id)).toEqual(['3', '1', '2']);
  });
});

describe('Verdicts', () => {
  it('come in the order asked, with a post that is not stored as not read', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, ...six, account(1_000)));
    const verdicts = await loadVerdicts(db, ['x:6', 'x:404', 'x:1', 'demo:1']);
    expect(verdicts.map(({ post: key, state, reason, n }) => [key, state, reason, n])).toEqual([
      ['x:6', 'above', undefined, 5],
      ['x:404', 'unknown', 'not-read', 0],
      ['x:1', 'below', undefined, 5],
    ]);
  });
});

describe('The readings of a post', () => {
  it('are the last ones, oldest first', async () => {
    const db = freshDatabase();
    await save(db, ...times(4, (i) => batch(NOON + i * DAY, post('1', { counts: likes(i) }), post('2'))));
    expect((await recentReadings(db, 'x:1', 3)).map(({ counts }) => counts.likes)).toEqual(
      [1, 2, 3].map((value) => ({ value, exact: true })),
    );
  });
});

describe('Deleting', () => {
  it('an account takes everything of it and nothing else', async () => {
    const db = freshDatabase();
    const other = post('50', { author: { id: '20', handle: 'dinas_contoh' } });
    const kept = batch(
      NOON,
      other,
      account(5, { id: '20', handle: 'dinas_contoh' }),
      comment('8', { postId: '50' }),
    );
    const reference = freshDatabase();
    await save(reference, kept);
    await save(db, kept, batch(NOON, ...six, account(1_000), comment('7')));
    expect(await deleteAccount(db, 'x:10')).toEqual({ posts: 6, readings: 6 });
    expect(await contents(db)).toEqual(await contents(reference));
    expect(await deleteAccount(db, 'x:10')).toEqual({ posts: 0, readings: 0 });
  });

  it('everything leaves the settings alone', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, ...six, account(1_000), comment('7')));
    await changeSettings(db, { language: 'en' });
    await deleteAll(db);
    expect(Object.values(await contents(db)).flat()).toEqual([]);
    expect((await readSettings(db)).language).toBe('en');
  });
});
