import type { PlatformId } from '../model/reading.ts';
import { ENOUGH_POSTS, type Surface } from '../model/surface.ts';
import type { Database } from './database.ts';
import type { HealthRecord } from './schema.ts';

export type HealthReport = {
  platform: PlatformId;
  surface: Surface;
  expected: number;
  understood: number;
  posts: number;
  complete: number;
  /** Present when nothing was understood. */
  diagnostic?: string;
};

/**
 * Stores how well a page view was understood, in place of the view before. A failure keeps when it began and when the
 * same kind of page was last understood; a page that is understood again has no failure and no diagnostic any more.
 */
export async function saveHealth(
  db: Database,
  { platform, surface, expected, understood, posts, complete, diagnostic }: HealthReport,
  at: number,
): Promise<HealthRecord> {
  const key = `${platform}:${surface}`;
  return db.transaction('rw', db.health, async () => {
    const before = await db.health.get(key);
    const record: HealthRecord = {
      key,
      platform,
      surface,
      at,
      expected,
      understood,
      posts,
      complete,
      ...completenessOf({ posts, complete }, before, at),
    };
    if (diagnostic === undefined) {
      record.lastUnderstood = at;
    } else {
      record.failingSince = before?.failingSince ?? at;
      record.diagnostic = diagnostic;
      if (before?.lastUnderstood !== undefined) record.lastUnderstood = before.lastUnderstood;
    }
    await db.health.put(record);
    return record;
  });
}

/** A list that never stated all interactions has lost none; too few posts change nothing that was known. */
function completenessOf(
  { posts, complete }: { posts: number; complete: number },
  before: HealthRecord | undefined,
  at: number,
): Pick<HealthRecord, 'lastComplete' | 'partialSince'> {
  if (complete > 0) return { lastComplete: at };
  const { lastComplete, partialSince } = before ?? {};
  if (lastComplete === undefined) return {};
  const since = partialSince ?? (posts >= ENOUGH_POSTS ? at : undefined);
  return { lastComplete, ...(since !== undefined && { partialSince: since }) };
}

/** Whether something is wrong: nothing is understood any more, or the interactions are not. */
export function isFailing({ failingSince, partialSince }: HealthRecord): boolean {
  return failingSince !== undefined || partialSince !== undefined;
}

/** All that was reported, failures first, then by platform. */
export async function listHealth(db: Database): Promise<HealthRecord[]> {
  const records = await db.health.toArray();
  return records.sort((a, b) => Number(isFailing(b)) - Number(isFailing(a)) || (a.key < b.key ? -1 : 1));
}
