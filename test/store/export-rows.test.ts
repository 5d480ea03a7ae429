import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import {
  eachAccountReading,
  eachGroup,
  eachMark,
  eachReach,
  eachReading,
  eachReply,
} from '../../src/store/export-rows.ts';
import type { GroupRecord, PostRecord } from '../../src/store/schema.ts';
import { freshDatabase, MINUTE, NOON } from './builders.ts';

const MANY = 2_345;

function postOf(key: string, account: string): PostRecord {
  const id = key.slice(2);
  return { key, platform: 'x', id, account, counts: {}, stated: {}, firstSeen: NOON, lastRead: NOON };
}

/** Two accounts; readings, replies and account readings of both in turn, the later stored first. */
async function filled(): Promise<Database> {
  const db = freshDatabase();
  await db.posts.bulkAdd([postOf('x:1', 'x:10'), postOf('x:2', 'x:20'), postOf('x:3', 'x:10')]);
  const places = Array.from({ length: MANY }, (_, index) => index);
  const at = (index: number) => NOON + (MANY - index) * MINUTE;
  await db.readings.bulkAdd(
    places.map((index) => ({ post: `x:${1 + (index % 3)}`, at: at(index), source: 'wire', counts: {} })),
  );
  await db.accountReadings.bulkAdd(
    places.map((index) => ({
      account: index % 2 === 0 ? 'x:10' : 'x:20',
      at: at(index),
      source: 'wire',
      counts: {},
    })),
  );
  await db.replies.bulkAdd(
    places.map((index) => ({
      key: `x:r${index}`,
      post: `x:${1 + (index % 3)}`,
      parent: null,
      byOwner: false,
      firstSeen: at(index),
    })),
  );
  return db;
}

async function taken<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

test('every reading comes once, in the order in which it was stored', async () => {
  const db = await filled();
  const readings = await taken(eachReading(db, 'all'));
  expect(readings).toEqual(await db.readings.orderBy('id').toArray());
  expect(readings).toHaveLength(MANY);
  const ofAccounts = await taken(eachAccountReading(db, 'all'));
  expect(ofAccounts).toEqual(await db.accountReadings.orderBy('id').toArray());
});

test('every reply comes once, by its key', async () => {
  const db = await filled();
  const replies = await taken(eachReply(db, 'all'));
  expect(replies).toEqual(await db.replies.orderBy('key').toArray());
  expect(replies).toHaveLength(MANY);
});

test('of some accounts only what is theirs comes, by post and time', async () => {
  const db = await filled();
  const readings = await taken(eachReading(db, ['x:10']));
  expect(readings.map(({ post }) => post)).toEqual([...Array(782).fill('x:1'), ...Array(781).fill('x:3')]);
  const ofFirst = readings.filter(({ post }) => post === 'x:1').map(({ at }) => at);
  expect(ofFirst).toEqual(ofFirst.toSorted((a, b) => a - b));
  const ofAccount = await taken(eachAccountReading(db, ['x:20']));
  expect(new Set(ofAccount.map(({ account }) => account))).toEqual(new Set(['x:20']));
  expect(ofAccount).toHaveLength(1_172);
  expect(new Set((await taken(eachReply(db, ['x:20']))).map(({ post }) => post))).toEqual(new Set(['x:2']));
});

test('what is stored while the rows are taken disturbs none of them', async () => {
  const db = await filled();
  const before = await db.readings.orderBy('id').toArray();
  const seen: number[] = [];
  for await (const { id } of eachReading(db, 'all')) {
    if (seen.length === 10) await db.readings.add({ post: 'x:9', at: NOON, source: 'dom', counts: {} });
    seen.push(id);
  }
  expect(seen.slice(0, MANY)).toEqual(before.map(({ id }) => id));
  expect(new Set(seen).size).toBe(seen.length);
});

test('an account of which nothing is stored has no rows', async () => {
  const db = await filled();
  expect(await taken(eachReading(db, ['x:99']))).toEqual([]);
  expect(await taken(eachAccountReading(db, ['x:99']))).toEqual([]);
  expect(await taken(eachReply(db, []))).toEqual([]);
});

test('reach, marks and groups come once each, by their keys', async () => {
  const db = freshDatabase();
  const keys = Array.from({ length: MANY }, (_, index) => `x:${index}`);
  await db.reach.bulkAdd(keys.map((post) => ({ post, value: 10, at: NOON })));
  await db.marks.bulkAdd(keys.map((comment) => ({ comment, post: 'x:1', at: NOON, noAnswerNeeded: true })));
  const group: Omit<GroupRecord, 'id'> = {
    name: 'KPU Kota Contoh',
    kind: 'institution',
    accounts: ['x:10'],
    formula: { numerator: 'core', denominator: 'usual' },
    targets: { answerHours: 12, quietDays: 7 },
    changedAt: NOON,
  };
  await db.groups.bulkAdd([
    { ...group, id: 'b' },
    { ...group, id: 'a' },
  ]);
  expect((await taken(eachReach(db))).map(({ post }) => post)).toEqual(keys.toSorted());
  expect((await taken(eachMark(db))).map(({ comment }) => comment)).toEqual(keys.toSorted());
  expect((await taken(eachGroup(db))).map(({ id }) => id)).toEqual(['a', 'b']);
});
