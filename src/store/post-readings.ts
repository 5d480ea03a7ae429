import { Dexie } from 'dexie';
import type { PostKey } from '../model/verdict.ts';
import type { Database } from './database.ts';
import type { ReadingRecord } from './schema.ts';

/** The last readings of a post, at most `limit`, the oldest of them first. */
export async function recentReadings(db: Database, post: PostKey, limit: number): Promise<ReadingRecord[]> {
  const latest = await db.readings
    .where('[post+at]')
    .between([post, Dexie.minKey], [post, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return latest.reverse();
}
