import type { Page } from '@playwright/test';

/** The tables of Takar's database that tests look into. */
export type TableName =
  | 'accounts'
  | 'posts'
  | 'readings'
  | 'accountReadings'
  | 'replies'
  | 'reach'
  | 'marks'
  | 'settings'
  | 'groups'
  | 'health';
export type Row = Record<string, unknown>;

/** All rows of a table, read past Takar from a page of its origin. A database that is not there yet has none. */
export async function readTable(page: Page, table: TableName): Promise<Row[]> {
  return page.evaluate(async (name): Promise<Record<string, unknown>[]> => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === 'takar')) return [];
    const request = indexedDB.open('takar');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!database.objectStoreNames.contains(name)) return [];
      const rows = database.transaction(name).objectStore(name).getAll();
      return await new Promise((resolve, reject) => {
        rows.onsuccess = () => resolve(rows.result);
        rows.onerror = () => reject(rows.error);
      });
    } finally {
      database.close();
    }
  }, table);
}

/** The stated value of a count in a row's `counts`; 'hidden' or undefined as stored. */
export function countIn(row: Row | undefined, name: string): number | 'hidden' | undefined {
  const counts = row?.counts;
  if (typeof counts !== 'object' || counts === null) return undefined;
  const count: unknown = Reflect.get(counts, name);
  if (typeof count !== 'object' || count === null) return undefined;
  if (Reflect.get(count, 'hidden') === true) return 'hidden';
  return Number(Reflect.get(count, 'value'));
}
