import { expect, test } from 'vitest';
import { lastPostsBefore, timelessPosts } from '../../src/store/post-times.ts';
import { batch, DAY, freshDatabase, NOON, post, save } from './builders.ts';

const other = { id: '20', handle: 'dinas_contoh' };
const madeAt = (at: number) => ({ createdAt: new Date(at).toISOString() });

async function stored() {
  const db = freshDatabase();
  const { createdAt: _, ...timeless } = post('3');
  await save(
    db,
    batch(
      NOON,
      post('1', madeAt(NOON - 9 * DAY)),
      post('2', madeAt(NOON - 5 * DAY)),
      timeless,
      post('4', { ...madeAt(NOON - 4 * DAY), promoted: true }),
      post('5', { ...madeAt(NOON - 3 * DAY), replyTo: { id: '900', handle: 'warga' } }),
      post('6', { author: other, ...madeAt(NOON - DAY) }),
    ),
  );
  return db;
}

test('posts of unknown time are found by account; accounts without any are left out', async () => {
  const found = await timelessPosts(await stored(), ['x:10', 'x:20', 'x:nobody']);
  expect([...found].map(([account, posts]) => [account, posts.map(({ key }) => key)])).toEqual([
    ['x:10', ['x:3']],
  ]);
});

test('the last post before a moment is the account’s own: not promoted, and no reply to others', async () => {
  const db = await stored();
  const accounts = ['x:10', 'x:20', 'x:nobody'];
  expect(await lastPostsBefore(db, accounts, NOON)).toEqual(
    new Map([
      ['x:10', NOON - 5 * DAY],
      ['x:20', NOON - DAY],
    ]),
  );
  expect(await lastPostsBefore(db, accounts, NOON - 5 * DAY)).toEqual(new Map([['x:10', NOON - 9 * DAY]]));
});
