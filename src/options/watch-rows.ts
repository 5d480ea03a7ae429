import { liveQuery } from 'dexie';
import type { PostRow } from '../exports/contract.ts';
import { measure } from '../metrics/rate.ts';
import type { Database } from '../store/database.ts';
import { engagementOf } from '../store/platform-facts.ts';
import { eachPostRows, loadPostRows, rowsOfAccount } from '../store/rows.ts';
import type { PostRecord } from '../store/schema.ts';

/** The posts read so far. */
export type LoadedRows = {
  posts: readonly PostRow[];
  /** Whether these are all. */
  complete: boolean;
};

export type Watch = {
  onRows: (rows: LoadedRows) => void;
  /** The store cannot be read. */
  onFailed: () => void;
  /** Milliseconds between two looks, so that a feed being scrolled does not keep the page busy. */
  pause: number;
  signal: AbortSignal;
};

/** How far the store had grown. Readings are only appended, so what is new stands after the last one seen. */
type Extent = { reading: number; accountReading: number; posts: number };

/**
 * Hands over all posts, and again whenever some changed. The whole table is read once, the first of it handed over as
 * soon as it is there, and again after a deletion; else only the posts of accounts of which something was read.
 */
export function watchRows(db: Database, { onRows, onFailed, pause, signal }: Watch): void {
  let seen: Extent | undefined;
  let posts: readonly PostRow[] = [];
  let busy = false;
  let again = false;

  const hand = (rows: LoadedRows) => {
    if (!signal.aborted) onRows(rows);
  };
  const look = async () => {
    const extent = await extentOf(db);
    if (seen === undefined) posts = await firstRows(db, hand);
    else posts = withNew(posts, await newRows(db, seen));
    if (seen !== undefined && posts.length !== extent.posts) posts = await loadPostRows(db);
    seen = extent;
    hand({ posts, complete: true });
  };
  const lookSoon = async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again && !signal.aborted) {
      again = false;
      await look().catch(onFailed);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    busy = false;
  };
  const subscription = liveQuery(() => extentOf(db)).subscribe({ next: lookSoon, error: onFailed });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** Hands over what is there each time it has doubled, since sorting and drawing it takes time too. */
async function firstRows(db: Database, hand: (rows: LoadedRows) => void): Promise<PostRow[]> {
  const posts: PostRow[] = [];
  let handed = 0;
  await eachPostRows(db, (chunk) => {
    for (const row of chunk) posts.push(row);
    if (posts.length < handed * 2) return;
    handed = posts.length;
    hand({ posts: [...posts], complete: false });
  });
  return posts;
}

function extentOf(db: Database): Promise<Extent> {
  return db.transaction('r', [db.readings, db.accountReadings, db.posts], async () => {
    const [reading, accountReading, posts] = await Promise.all([
      db.readings.orderBy('id').last(),
      db.accountReadings.orderBy('id').last(),
      db.posts.count(),
    ]);
    return { reading: reading?.id ?? 0, accountReading: accountReading?.id ?? 0, posts };
  });
}

/** The posts of every account of which a post or a count was read since, and the posts of unknown authors. */
async function newRows(db: Database, since: Extent): Promise<PostRow[]> {
  const [readings, accountReadings] = await Promise.all([
    db.readings.where('id').above(since.reading).toArray(),
    db.accountReadings.where('id').above(since.accountReading).toArray(),
  ]);
  const records = await db.posts.bulkGet([...new Set(readings.map(({ post }) => post))]);
  const posts = records.filter((record) => record !== undefined);
  const accounts = new Set([
    ...accountReadings.map(({ account }) => account),
    ...posts.flatMap(({ account }) => account ?? []),
  ]);
  const ofAccounts = await Promise.all([...accounts].map((account) => rowsOfAccount(db, account)));
  return [...ofAccounts.flat(), ...posts.filter(({ account }) => account === undefined).map(rowOfNobody)];
}

function rowOfNobody({ stated: _, ...post }: PostRecord): PostRow {
  const facts = engagementOf(post.platform);
  return { ...post, ...(facts && measure(post, facts, [])) };
}

function withNew(rows: readonly PostRow[], news: readonly PostRow[]): readonly PostRow[] {
  if (news.length === 0) return rows;
  const waiting = new Map(news.map((row) => [row.key, row]));
  const merged = rows.map((row) => {
    const newer = waiting.get(row.key);
    if (newer) waiting.delete(row.key);
    return newer ?? row;
  });
  return merged.concat(...waiting.values());
}
