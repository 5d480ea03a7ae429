import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../src/model/reading.ts';
import type { Database } from '../../src/store/database.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { marksDue } from '../../src/store/marks-due.ts';
import { saveReadings } from '../../src/store/save-readings.ts';
import { account, batch, DAY, freshDatabase, LATER, likes, NOON, post, save } from './builders.ts';
import { comparison } from './group-builders.ts';

const HOUR = 3_600_000;
const TODAY = { from: Date.UTC(2026, 7, 7), until: Date.UTC(2026, 7, 8) };
const other = { id: '20', handle: 'dinas_contoh' };

/** A post that becomes 24 hours old at a moment. */
function dueAt(id: string, at: number, change: Partial<PostReading> = {}) {
  return post(id, { createdAt: new Date(at - DAY).toISOString(), ...change });
}

/** What is due today, seen at 10:00 UTC. */
async function dueToday(db: Database) {
  return (await marksDue(db, TODAY, NOON)).map(({ post: { id }, state }) => `${id} ${state}`);
}

/** The posts were found an hour after they were made, in a database that knows the account's followers. */
async function withPosts(...posts: PostReading[]) {
  const db = freshDatabase();
  await save(db, batch(NOON - 30 * DAY, account(100)));
  for (const one of posts) await save(db, batch(Date.parse(one.createdAt ?? '') + HOUR, one));
  return db;
}

describe('The posts to be read at 24 hours of age', () => {
  it('are those that become so old on the day, the first due first, with their account', async () => {
    const db = await withPosts(
      dueAt('4', TODAY.until),
      dueAt('3', TODAY.until - 1),
      dueAt('2', TODAY.from),
      dueAt('1', TODAY.from - 1),
    );
    expect(await marksDue(db, TODAY, NOON)).toMatchObject([
      { post: { id: '2' }, account: { key: 'x:10' }, due: TODAY.from, state: 'missed' },
      { post: { id: '3' }, account: { key: 'x:10' }, due: TODAY.until - 1, state: 'coming' },
    ]);
  });

  it('are not those that were read from an hour before that on', async () => {
    const posts = [0, 1, 2, 3].map((i) => dueAt(`${i + 1}`, NOON - 3 * HOUR + i));
    posts.push(dueAt('5', NOON + HOUR / 2));
    const db = await withPosts(...posts);
    const read = (id: string, at: number) =>
      batch(at, ...posts.filter((one) => one.id === id).map((one) => ({ ...one, counts: likes(9) })));
    await save(
      db,
      read('1', NOON - 4 * HOUR),
      read('2', NOON - 4 * HOUR),
      read('3', NOON - HOUR),
      read('5', NOON - 1),
    );
    expect(await dueToday(db)).toEqual(['2 missed', '4 missed']);
  });

  it('have no promoted post, no reply to others, and none of unknown time', async () => {
    const { createdAt: _, ...undated } = post('3');
    const db = await withPosts(
      dueAt('1', NOON, { promoted: true }),
      dueAt('2', NOON, { replyTo: { id: '99', handle: 'warga' } }),
      dueAt('4', NOON, { replyTo: { id: '1', handle: 'kpu_kotacontoh' } }),
    );
    await save(db, batch(NOON - DAY, undated));
    expect(await dueToday(db)).toEqual(['4 missed']);
  });

  it('have none whose only time may be that of its upload', async () => {
    const db = freshDatabase();
    const change = { platform: 'instagram', createdAtFrom: 'id' } as const;
    const readings = [
      dueAt('1', NOON, change),
      dueAt('2', NOON, { platform: 'instagram' }),
      account(100, { platform: 'instagram' }),
    ];
    await saveReadings(db, 'instagram', [batch(NOON - DAY, ...readings)], LATER);
    expect(await dueToday(db)).toEqual(['2 missed']);
  });

  it('are of the accounts in groups as soon as there is one', async () => {
    const db = await withPosts(dueAt('1', NOON), dueAt('2', NOON, { author: other }));
    expect(await dueToday(db)).toEqual(['1 missed']);
    await saveGroup(db, comparison('p', ['x:20', 'x:404']), NOON);
    expect(await dueToday(db)).toEqual(['2 missed']);
  });
});
