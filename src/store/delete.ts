import type { Database } from './database.ts';

/**
 * Deletes an account with its posts, their readings and replies, and its own readings; gives how many posts and post
 * readings went. Nothing is deleted of an account that is not stored.
 */
export async function deleteAccount(db: Database, key: string): Promise<{ posts: number; readings: number }> {
  const { accounts, posts, readings, accountReadings, replies } = db;
  return db.transaction('rw', [accounts, posts, readings, accountReadings, replies], async () => {
    const own = await posts.where('account').equals(key).primaryKeys();
    const gone = await readings.where('post').anyOf(own).delete();
    await replies.where('post').anyOf(own).delete();
    await replies.bulkDelete(own);
    await posts.bulkDelete(own);
    await accountReadings.where('account').equals(key).delete();
    await accounts.delete(key);
    return { posts: own.length, readings: gone };
  });
}

/** Empties every table but the settings, which hold nothing that was read. */
export async function deleteAll(db: Database): Promise<void> {
  const tables = db.tables.filter((table) => table.name !== 'settings');
  await db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}
