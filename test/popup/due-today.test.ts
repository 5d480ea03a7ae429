import { expect, test } from 'vitest';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { dueToday } from '../../src/popup/more/due-today.ts';
import { account, batch, DAY, freshDatabase, likes, post, save } from '../store/builders.ts';

const HOUR = 3_600_000;
const jakarta = calendarOf('Asia/Jakarta');
/** Noon of 7 August 2026 in Jakarta. */
const NOW = Date.UTC(2026, 7, 7, 5);

/** The hours from now at which posts become 24 hours old; each was read an hour after it was made. */
async function withMarksAt(...hours: number[]) {
  const db = freshDatabase();
  await save(db, batch(NOW - 30 * DAY, account(100)));
  for (const [i, hour] of hours.entries()) {
    const made = NOW + hour * HOUR - DAY;
    await save(db, batch(made + HOUR, post(`${i + 1}`, { createdAt: new Date(made).toISOString() })));
  }
  return db;
}

async function shown(db: Awaited<ReturnType<typeof withMarksAt>>) {
  const { marks, more } = await dueToday(db, jakarta, NOW);
  return { hours: marks.map(({ due }) => (due - NOW) / HOUR), more };
}

test('the day is that of the reader’s own zone', async () => {
  const db = await withMarksAt(-12, -12.5, 11.5, 12);
  expect(await shown(db)).toEqual({ hours: [-12, 11.5], more: 0 });
});

test('of more than five those nearest to their mark are shown, in order of time, and the others counted', async () => {
  const db = await withMarksAt(-9, -0.5, 8, 2, 4, -3, 6);
  expect(await shown(db)).toEqual({ hours: [-3, -0.5, 2, 4, 6], more: 2 });
});

test('a post that was read within an hour of its mark is not shown any more', async () => {
  const db = await withMarksAt(-0.5, -2);
  expect(await shown(db)).toEqual({ hours: [-2, -0.5], more: 0 });
  const createdAt = new Date(NOW - 0.5 * HOUR - DAY).toISOString();
  await save(db, batch(NOW - HOUR, post('1', { createdAt, counts: likes(9) })));
  expect(await shown(db)).toEqual({ hours: [-2], more: 0 });
});

test('there may be none', async () => {
  expect(await shown(freshDatabase())).toEqual({ hours: [], more: 0 });
});
