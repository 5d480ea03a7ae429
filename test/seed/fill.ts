import type { Database } from '../../src/store/database.ts';
import type { Seeded } from './year.ts';

/** Adds seeded records to a database, each part in a transaction of its own. */
export async function fill(db: Database, parts: Iterable<Seeded>): Promise<void> {
  const { accounts, posts, readings, accountReadings, replies } = db;
  for (const part of parts) {
    await db.transaction('rw', [accounts, posts, readings, accountReadings, replies], async () => {
      await accounts.bulkAdd(part.accounts);
      await posts.bulkAdd(part.posts);
      await readings.bulkAdd(part.readings);
      await accountReadings.bulkAdd(part.accountReadings);
      await replies.bulkAdd(part.replies);
    });
  }
}
