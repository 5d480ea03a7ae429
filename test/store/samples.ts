import { NOON } from './builders.ts';

const VERSION_1 = {
  accounts: [
    {
      key: 'x:10',
      platform: 'x',
      id: '10',
      handle: 'kpu_kotacontoh',
      handleKey: 'x:@kpu_kotacontoh',
      name: 'KPU Kota Contoh',
      counts: { followers: { value: 100, exact: true, at: NOON } },
      stated: { handle: NOON, name: NOON },
      firstSeen: NOON,
      lastRead: NOON,
    },
  ],
  posts: [
    {
      key: 'x:1',
      platform: 'x',
      id: '1',
      account: 'x:10',
      caption: 'Halo',
      createdAt: Date.UTC(2026, 7, 1, 10),
      format: 'photo',
      counts: { likes: { value: 5, exact: true, at: NOON } },
      stated: { account: NOON, caption: NOON, createdAt: NOON, format: NOON },
      firstSeen: NOON,
      lastRead: NOON,
    },
  ],
  readings: [{ id: 1, post: 'x:1', at: NOON, source: 'wire', counts: { likes: { value: 5, exact: true } } }],
  accountReadings: [
    {
      id: 1,
      account: 'x:10',
      at: NOON,
      source: 'wire',
      counts: { followers: { value: 100, exact: true } },
    },
  ],
  replies: [{ key: 'x:7', post: 'x:1', parent: null, byOwner: false, firstSeen: NOON }],
  settings: [{ key: 'settings', value: { language: 'en', paused: [], csvSeparator: ',' } }],
};

/**
 * For each version of the database the rows that saving one post, one account and one comment left behind in it, by
 * table. Rows of a released version are never changed: they are what users have.
 */
export const SAMPLES: Record<number, Record<string, object[]>> = {
  1: VERSION_1,
  // A table for what the readers understood, empty until a page is read.
  2: VERSION_1,
  // Tables for what the user makes, and an index of posts by account and time.
  3: VERSION_1,
};
