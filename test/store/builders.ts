import { afterEach } from 'vitest';
import type { AccountReading, CommentReading, PostReading, Reading } from '../../src/model/reading.ts';
import { Database } from '../../src/store/database.ts';
import { type Batch, saveReadings } from '../../src/store/save-readings.ts';

/** A platform of which no code is needed: its facts stand in src/platforms. */
export const PLATFORM = 'x';
export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** 7 August 2026, 10:00 UTC. */
export const NOON = Date.UTC(2026, 7, 7, 10);
export const LATER = NOON + 365 * DAY;

const opened: Database[] = [];
let count = 0;

/** An empty database of its own for one test; gone after it. */
export function freshDatabase(): Database {
  count += 1;
  const db = new Database(`test-${count}`);
  opened.push(db);
  return db;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.delete()));
});

export function post(id: string, change: Partial<PostReading> = {}): PostReading {
  return {
    kind: 'post',
    platform: PLATFORM,
    id,
    author: { id: '10', handle: 'kpu_kotacontoh', name: 'KPU Kota Contoh' },
    createdAt: '2026-08-01T10:00:00.000Z',
    format: 'photo',
    counts: likes(5),
    ...change,
  };
}

export function likes(value: number, exact = true): PostReading['counts'] {
  return { likes: { value, exact } };
}

/** Every count that the platform's rate needs, and nothing in it but likes. */
export function fullCounts(value: number): PostReading['counts'] {
  const none = { value: 0, exact: true };
  return { likes: { value, exact: true }, comments: none, reposts: none, quotes: none };
}

export function account(followers: number, change: Partial<AccountReading> = {}): AccountReading {
  return {
    kind: 'account',
    platform: PLATFORM,
    id: '10',
    handle: 'kpu_kotacontoh',
    counts: { followers: { value: followers, exact: true } },
    ...change,
  };
}

export function comment(id: string, change: Partial<CommentReading> = {}): CommentReading {
  return { kind: 'comment', platform: PLATFORM, id, postId: '1', parentId: null, byOwner: false, ...change };
}

export function batch(at: number, ...readings: Reading[]): Batch {
  return { at, source: 'wire', readings };
}

export function domBatch(at: number, ...readings: Reading[]): Batch {
  return { at, source: 'dom', readings };
}

/** Saves each batch as a message of its own. */
export async function save(db: Database, ...batches: Batch[]) {
  const saved = { appended: 0, duplicates: 0 };
  for (const one of batches) {
    const { appended, duplicates } = await saveReadings(db, PLATFORM, [one], LATER);
    saved.appended += appended;
    saved.duplicates += duplicates;
  }
  return saved;
}

/** Everything that is stored, without the numbers of readings, which follow the order of arrival. */
export async function contents(db: Database) {
  const [accounts, posts, readings, accountReadings, replies] = await Promise.all([
    db.accounts.toArray(),
    db.posts.toArray(),
    db.readings.orderBy('[post+at]').toArray(),
    db.accountReadings.orderBy('[account+at]').toArray(),
    db.replies.toArray(),
  ]);
  const unnumbered = <T extends { id: number }>(rows: T[]) => rows.map(({ id: _, ...row }) => row);
  return {
    accounts,
    posts,
    readings: unnumbered(readings),
    accountReadings: unnumbered(accountReadings),
    replies,
  };
}
