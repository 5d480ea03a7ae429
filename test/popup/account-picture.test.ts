import { afterEach, expect, test } from 'vitest';
import type { AccountReading, PostReading } from '../../src/model/reading.ts';
import { accountPicture } from '../../src/popup/account-picture.ts';
import { Database } from '../../src/store/database.ts';
import { saveReadings } from '../../src/store/save-readings.ts';

const NOON = Date.UTC(2026, 7, 7, 10);
const HOUR = 3_600_000;

let db = new Database('account-picture');

afterEach(async () => {
  await db.delete();
  db = new Database('account-picture');
});

function followers(value: number, exact: boolean): AccountReading {
  return {
    kind: 'account',
    platform: 'x',
    id: '10',
    handle: 'kpu_kotacontoh',
    counts: { followers: { value, exact } },
  };
}

/** Saves each reading an hour after the one before, and gives the picture then. */
async function pictureAfter(...readings: (AccountReading | PostReading)[]) {
  const batches = readings.map((reading, i) => ({
    at: NOON + i * HOUR,
    source: 'wire' as const,
    readings: [reading],
  }));
  await saveReadings(db, 'x', batches, NOON + 24 * HOUR);
  return accountPicture(db, 'x', { id: '10' });
}

test('the line of followers is drawn through the exact readings when there are two', async () => {
  const picture = await pictureAfter(
    followers(12_345, true),
    followers(12_000, false),
    followers(12_400, true),
  );
  expect(picture?.followerHistory).toEqual([
    { at: NOON, value: 12_345 },
    { at: NOON + 2 * HOUR, value: 12_400 },
  ]);
});

test('with fewer exact readings the line has all of them, and says which were rounded', async () => {
  const picture = await pictureAfter(followers(12_345, true), followers(12_000, false));
  expect(picture?.followerHistory).toEqual([
    { at: NOON, value: 12_345 },
    { at: NOON + HOUR, value: 12_000, rounded: true },
  ]);
});

test('the line of rates has no reply to others, and states rounded rates as the platform’s numbers give them', async () => {
  const none = { value: 0, exact: true };
  const post = (id: string, replyTo?: PostReading['replyTo']): PostReading => ({
    kind: 'post',
    platform: 'x',
    id,
    author: { id: '10', handle: 'kpu_kotacontoh' },
    createdAt: '2026-08-01T10:00:00.000Z',
    format: 'photo',
    counts: { likes: { value: 100, exact: true }, comments: none, reposts: none, quotes: none },
    ...(replyTo && { replyTo }),
  });
  const picture = await pictureAfter(
    followers(10_000, false),
    post('1'),
    post('2', { id: '9', handle: 'warga_contoh' }),
    post('3', { id: '1', handle: 'kpu_kotacontoh' }),
  );
  const at = Date.UTC(2026, 7, 1, 10);
  expect(picture?.rates).toEqual([
    { at, value: 1, rounded: true },
    { at, value: 1, rounded: true },
  ]);
});
