import { describe, expect, it } from 'vitest';
import { deleteAccount, deleteAll } from '../../src/store/delete.ts';
import { setMark } from '../../src/store/marks.ts';
import { reachBook, setReach } from '../../src/store/reach.ts';
import { account, batch, comment, freshDatabase, NOON, post, save } from './builders.ts';

async function withTwoAccounts() {
  const db = freshDatabase();
  const other = { id: '20', handle: 'dinas_contoh' };
  await save(
    db,
    batch(NOON, post('1'), account(100), comment('7'), post('50', { author: other }), account(5, other)),
  );
  return db;
}

describe('Reach', () => {
  it('is kept with the time it was typed in, and a later one stands', async () => {
    const db = await withTwoAccounts();
    await setReach(db, 'x:1', 900, NOON);
    await setReach(db, 'x:1', 950, NOON + 1);
    expect([...(await reachBook(db))]).toEqual([['x:1', { value: 950, at: NOON + 1 }]]);
  });

  it('is taken back by nothing', async () => {
    const db = await withTwoAccounts();
    await setReach(db, 'x:1', 900, NOON);
    await setReach(db, 'x:1', null, NOON);
    expect((await reachBook(db)).size).toBe(0);
  });

  it('is not kept of a post that is not stored', async () => {
    const db = await withTwoAccounts();
    await setReach(db, 'x:404', 900, NOON);
    expect((await reachBook(db)).size).toBe(0);
  });
});

describe('A mark', () => {
  it('is kept without anything of the comment but its key', async () => {
    const db = await withTwoAccounts();
    await setMark(db, 'x:7', 'x:1', { tone: 'complaint' }, NOON);
    await setMark(db, 'x:8', 'x:1', { noAnswerNeeded: true }, NOON);
    expect(await db.marks.toArray()).toEqual([
      { comment: 'x:7', post: 'x:1', at: NOON, tone: 'complaint' },
      { comment: 'x:8', post: 'x:1', at: NOON, noAnswerNeeded: true },
    ]);
  });

  it('that says nothing any more is gone', async () => {
    const db = await withTwoAccounts();
    await setMark(db, 'x:7', 'x:1', { tone: 'question', noAnswerNeeded: true }, NOON);
    await setMark(db, 'x:7', 'x:1', {}, NOON);
    await setMark(db, 'x:8', 'x:1', { tone: 'question' }, NOON);
    await setMark(db, 'x:8', 'x:1', null, NOON);
    expect(await db.marks.count()).toBe(0);
  });

  it('is not kept under a post that is not stored', async () => {
    const db = await withTwoAccounts();
    await setMark(db, 'x:7', 'x:404', { tone: 'neutral' }, NOON);
    expect(await db.marks.count()).toBe(0);
  });

  it('goes with its comment to the head of the thread', async () => {
    const db = await withTwoAccounts();
    const stranger = (id: string) => ({ id, handle: `warga_${id}` });
    const replyTo = (id: string) => ({ replyTo: { id } });
    await save(db, batch(NOON, post('61', { author: stranger('901'), ...replyTo('60') })));
    await save(db, batch(NOON, post('60', { author: { id: '10', handle: 'kpu_kotacontoh' } })));
    await setMark(db, 'x:61', 'x:60', { tone: 'question' }, NOON);
    await save(db, batch(NOON, comment('60', { postId: '1' })));
    expect((await db.replies.get('x:61'))?.post).toBe('x:1');
    expect(await db.marks.toArray()).toMatchObject([{ comment: 'x:61', post: 'x:1' }]);
    // A page that was opened before still names the post under which it stood.
    await setMark(db, 'x:61', 'x:60', { tone: 'complaint' }, NOON);
    expect(await db.marks.toArray()).toMatchObject([{ comment: 'x:61', post: 'x:1', tone: 'complaint' }]);
  });
});

describe('Deleting', () => {
  it('an account takes the reach and marks of its posts, and no others', async () => {
    const db = await withTwoAccounts();
    for (const key of ['x:1', 'x:50']) {
      await setReach(db, key, 10, NOON);
      await setMark(db, `${key}0`, key, { tone: 'neutral' }, NOON);
    }
    // A comment by the account under a post of the other one.
    await setMark(db, 'x:1', 'x:50', { tone: 'neutral' }, NOON);
    await deleteAccount(db, 'x:10');
    expect([...(await reachBook(db)).keys()]).toEqual(['x:50']);
    expect((await db.marks.toArray()).map(({ comment: key }) => key)).toEqual(['x:500']);
  });

  it('everything takes reach and marks too', async () => {
    const db = await withTwoAccounts();
    await setReach(db, 'x:1', 10, NOON);
    await setMark(db, 'x:7', 'x:1', { tone: 'neutral' }, NOON);
    await deleteAll(db);
    expect([await db.reach.count(), await db.marks.count()]).toEqual([0, 0]);
  });
});
