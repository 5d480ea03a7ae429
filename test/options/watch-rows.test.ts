import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { type LoadedRows, watchRows } from '../../src/options/watch-rows.ts';
import { Database } from '../../src/store/database.ts';
import { deleteAccount, deleteAll } from '../../src/store/delete.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { setReach } from '../../src/store/reach.ts';
import type { PostRecord } from '../../src/store/schema.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { institution } from '../store/group-builders.ts';

let databases = 0;
const leaving: (() => void)[] = [];

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

function post(id: string, parts: Partial<PostRecord> = {}): PostRecord {
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    account: 'x:900',
    counts: {},
    stated: {},
    firstSeen: 1,
    lastRead: 1,
    ...parts,
  };
}

/** Stores posts the way the worker does: the record and its reading in one transaction. */
async function store(db: Database, ...posts: PostRecord[]) {
  await db.transaction('rw', db.posts, db.readings, async () => {
    await db.posts.bulkPut(posts);
    await db.readings.bulkAdd(posts.map(({ key }) => ({ post: key, at: 1, source: 'wire', counts: {} })));
  });
}

/** A watched database, and a wait for the rows to be as expected. */
function watched(pause = 0) {
  const db = new Database(`watch-rows-${databases++}`);
  let latest: LoadedRows | undefined;
  let awaited: { test: (rows: LoadedRows) => boolean; done: (rows: LoadedRows) => void } | undefined;
  const controller = new AbortController();
  const onRows = (rows: LoadedRows) => {
    latest = rows;
    if (awaited?.test(rows)) awaited.done(rows);
  };
  const start = () => watchRows(db, { onRows, onFailed: () => undefined, pause, signal: controller.signal });
  leaving.push(() => {
    controller.abort();
    db.close();
  });
  const until = (test: (rows: LoadedRows) => boolean) =>
    new Promise<LoadedRows>((done) => {
      if (latest && test(latest)) done(latest);
      else awaited = { test, done };
    });
  return { db, start, until };
}

function rowOf({ posts }: LoadedRows, key: string) {
  return posts.find((row) => row.key === key);
}

function keysOf({ posts }: LoadedRows) {
  return posts.map(({ key }) => key).sort();
}

test('all posts are handed over, and a new one as it is stored', async () => {
  const { db, start, until } = watched();
  await store(db, post('1'), post('2'));
  start();
  await until((rows) => rows.complete && rows.posts.length === 2);
  await store(db, post('3'));
  expect(keysOf(await until(({ posts }) => posts.length === 3))).toEqual(['x:1', 'x:2', 'x:3']);
});

test('a post that is read again has its new counts, and the others stay the same objects', async () => {
  const { db, start, until } = watched();
  await store(db, post('1'), post('2', { account: 'x:901' }));
  start();
  const before = await until((rows) => rows.complete);
  await store(db, post('1', { counts: { likes: { value: 7, exact: true, at: 2 } } }));
  const after = await until(({ posts }) => posts.some(({ counts }) => counts.likes !== undefined));
  const untouched = (rows: LoadedRows) => rows.posts.find(({ key }) => key === 'x:2');
  expect(untouched(after)).toBe(untouched(before));
});

test('a caption that was edited shows, though its counts were read a moment ago and no reading is added', async () => {
  const { db, start, until } = watched();
  await store(db, post('1', { caption: 'Pengumuman' }));
  start();
  await until((rows) => rows.complete);
  await db.posts.put(post('1', { caption: 'Ralat', lastRead: 2 }));
  expect(rowOf(await until(({ posts }) => posts[0]?.caption === 'Ralat'), 'x:1')?.lastRead).toBe(2);
});

test('a post stored without counts arrives without the others being read again', async () => {
  const { db, start, until } = watched();
  await store(db, post('1'));
  start();
  const before = await until((rows) => rows.complete);
  await db.posts.put(post('2', { account: 'x:901', lastRead: 2 }));
  const after = await until(({ posts }) => posts.length === 2);
  expect(rowOf(after, 'x:1')).toBe(rowOf(before, 'x:1'));
});

test('a post stored while the new ones are read arrives without the others being read again', async () => {
  const { db, start, until } = watched();
  await store(db, post('1'));
  start();
  const before = await until((rows) => rows.complete);
  const bulkGet = db.posts.bulkGet.bind(db.posts);
  let third: Promise<unknown> | undefined;
  vi.spyOn(db.posts, 'bulkGet').mockImplementation((keys) => {
    third ??= Dexie.ignoreTransaction(() => store(db, post('3', { account: 'x:901', lastRead: 3 })));
    return bulkGet(keys);
  });
  await store(db, post('2', { account: 'x:901', lastRead: 2 }));
  const after = await until(({ posts }) => posts.length === 3);
  await third;
  expect(keysOf(after)).toEqual(['x:1', 'x:2', 'x:3']);
  expect(rowOf(after, 'x:1')).toBe(rowOf(before, 'x:1'));
});

test('a post of an unknown author arrives too, without a rate', async () => {
  const { db, start, until } = watched();
  start();
  await until((rows) => rows.complete);
  const { account: _, ...nobodys } = post('9');
  await store(db, nobodys);
  const { posts } = await until((rows) => rows.posts.length === 1);
  expect(posts[0]).toMatchObject({ key: 'x:9', reason: 'count-unread' });
});

test('deleted posts disappear', async () => {
  const { db, start, until } = watched();
  await store(db, post('1'), post('2', { account: 'x:901' }));
  start();
  await until((rows) => rows.complete && rows.posts.length === 2);
  await deleteAccount(db, 'x:901');
  expect(keysOf(await until(({ posts }) => posts.length === 1))).toEqual(['x:1']);
  await deleteAll(db);
  expect((await until(({ posts }) => posts.length === 0)).complete).toBe(true);
});

test('new followers give the account’s posts their rates', async () => {
  const { db, start, until } = watched();
  const counts = { value: 10, exact: true, at: 5 };
  await store(
    db,
    post('1', { counts: { likes: counts, comments: counts, reposts: counts, quotes: counts } }),
  );
  start();
  const before = await until((rows) => rows.complete);
  expect(before.posts[0]?.reason).toBe('denominator-unread');
  await db.accountReadings.add({
    account: 'x:900',
    at: 5,
    source: 'wire',
    counts: { followers: { value: 1_000, exact: true } },
  });
  const after = await until(({ posts }) => posts[0]?.rate !== undefined);
  expect(after.posts[0]?.rate).toEqual({ low: 4, high: 4 });
});

test('another formula, group or reach gives all posts their new rates', async () => {
  const { db, start, until } = watched();
  const counts = { value: 10, exact: true, at: 5 };
  const full = { likes: counts, comments: counts, reposts: counts, quotes: counts };
  await store(db, post('1', { counts: full }), post('2', { account: 'x:901', counts: full }));
  const formulas = ({ posts }: LoadedRows) => posts.map(({ formula }) => formula);
  start();
  expect(formulas(await until((rows) => rows.complete))).toEqual(['er-post', 'er-post']);
  await changeSettings(db, { formula: { numerator: 'core', denominator: 'views' } });
  await until((rows) => formulas(rows).every((formula) => formula === 'er-views'));
  const formula = { numerator: 'core', denominator: 'reach' } as const;
  await saveGroup(db, institution('a', ['x:901'], { formula }), 1);
  expect(formulas(await until((rows) => formulas(rows).includes('er-reach')))).toEqual([
    'er-views',
    'er-reach',
  ]);
  await setReach(db, 'x:2', 400, 1);
  const reached = await until(({ posts }) => posts.some(({ rate }) => rate !== undefined));
  expect(rowOf(reached, 'x:2')?.rate).toEqual({ low: 10, high: 10 });
});

test('another formula does not wait for the pause between two looks to end', async () => {
  const { db, start, until } = watched(3_600_000);
  await store(db, post('1'));
  start();
  await until((rows) => rows.complete);
  await changeSettings(db, { formula: { numerator: 'core', denominator: 'views' } });
  expect((await until(({ posts }) => posts[0]?.formula === 'er-views')).complete).toBe(true);
});
