import type { Database } from './database.ts';

/**
 * Deletes an account with its posts, their readings and replies, what the user said of these, and its own readings;
 * gives how many posts and post readings went. Nothing is deleted of an account that is not stored. Groups go on naming
 * it: they are the user's own work, and it may be read again.
 */
export async function deleteAccount(db: Database, key: string): Promise<{ posts: number; readings: number }> {
  const { accounts, posts, readings, accountReadings, replies, reach, marks } = db;
  const tables = [accounts, posts, readings, accountReadings, replies, reach, marks];
  return db.transaction('rw', tables, async () => {
    const own = await posts.where('account').equals(key).primaryKeys();
    const gone = await readings.where('post').anyOf(own).delete();
    await replies.where('post').anyOf(own).delete();
    await replies.bulkDelete(own);
    await reach.bulkDelete(own);
    await marks.where('post').anyOf(own).delete();
    await marks.bulkDelete(own);
    await posts.bulkDelete(own);
    await accountReadings.where('account').equals(key).delete();
    await accounts.delete(key);
    return { posts: own.length, readings: gone };
  });
}

/** Empties every table but the settings: what was read, and what the user said of it in groups, reach and marks. */
export async function deleteAll(db: Database): Promise<void> {
  const tables = db.tables.filter((table) => table.name !== 'settings');
  await db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}
