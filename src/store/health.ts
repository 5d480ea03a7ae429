import type { PlatformId } from '../model/reading.ts';
import type { Surface } from '../model/surface.ts';
import type { Database } from './database.ts';
import type { HealthRecord } from './schema.ts';

export type HealthReport = {
  platform: PlatformId;
  surface: Surface;
  expected: number;
  understood: number;
  /** Present when nothing was understood. */
  diagnostic?: string;
};

/**
 * Stores how well a page view was understood, in place of the view before. A failure keeps when it began and when the
 * same kind of page was last understood; a page that is understood again has no failure and no diagnostic any more.
 */
export async function saveHealth(
  db: Database,
  { platform, surface, expected, understood, diagnostic }: HealthReport,
  at: number,
): Promise<void> {
  const key = `${platform}:${surface}`;
  await db.transaction('rw', db.health, async () => {
    const before = await db.health.get(key);
    const record: HealthRecord = { key, platform, surface, at, expected, understood };
    if (diagnostic === undefined) {
      record.lastUnderstood = at;
    } else {
      record.failingSince = before?.failingSince ?? at;
      record.diagnostic = diagnostic;
      if (before?.lastUnderstood !== undefined) record.lastUnderstood = before.lastUnderstood;
    }
    await db.health.put(record);
  });
}

/** All that was reported, failures first, then by platform. */
export async function listHealth(db: Database): Promise<HealthRecord[]> {
  const records = await db.health.toArray();
  return records.sort(
    (a, b) =>
      Number(b.failingSince !== undefined) - Number(a.failingSince !== undefined) || (a.key < b.key ? -1 : 1),
  );
}
