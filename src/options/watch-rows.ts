import { liveQuery } from 'dexie';
import type { PostRow } from '../exports/contract.ts';
import type { Database } from '../store/database.ts';
import { measureMark } from '../store/formula-book.ts';
import { eachPostRows, loadPostRows, rowsOfAccounts } from '../store/rows.ts';

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

/**
 * How far the store had grown. Readings are only appended, so what is new stands after the last one seen; a post that
 * changed without a reading, such as by an edited caption, was read later than any before. `measure` says by what all
 * of it is measured.
 */
type Extent = { reading: number; accountReading: number; lastRead: number; posts: number; measure: string };

/**
 * Hands over all posts, and again whenever some changed. The whole table is read once, the first of it handed over as
 * soon as it is there, and again after a deletion or when another formula or reach gives other rates; else only the posts
 * of accounts of which something was read. A post without counts whose message came late is not found so, and brings the
 * whole table too.
 */
export function watchRows(db: Database, { onRows, onFailed, pause, signal }: Watch): void {
  let seen: Extent | undefined;
  let posts: readonly PostRow[] = [];
  let busy = false;
  let again = false;
  let hurries = false;
  let endPause: (() => void) | undefined;

  const hand = (rows: LoadedRows) => {
    if (!signal.aborted) onRows(rows);
  };
  const look = async () => {
    if (seen === undefined) {
      // Before the rows: what is stored while they are read is new at the next look.
      const extent = await extentOf(db);
      posts = await firstRows(db, hand);
      seen = extent;
    } else {
      const { extent, news } = await newsSince(db, seen);
      posts = withNew(posts, news);
      const isMeasuredAnew = extent.measure !== seen.measure;
      if (isMeasuredAnew || posts.length !== extent.posts) posts = await loadPostRows(db);
      seen = extent;
    }
    hand({ posts, complete: true });
  };
  const lookSoon = async ({ measure }: Extent) => {
    again = true;
    if (seen !== undefined && seen.measure !== measure) {
      // The user waits for it, as for no reading of a feed that scrolls by.
      hurries = true;
      endPause?.();
    }
    if (busy) return;
    busy = true;
    while (again && !signal.aborted) {
      again = false;
      hurries = false;
      await look().catch(onFailed);
      if (hurries) continue;
      await new Promise<void>((resolve) => {
        endPause = resolve;
        setTimeout(resolve, pause);
      });
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

function tablesOf({ readings, accountReadings, posts, settings, groups, reach }: Database) {
  return [readings, accountReadings, posts, settings, groups, reach];
}

function extentOf(db: Database): Promise<Extent> {
  return db.transaction('r', tablesOf(db), async () => {
    const [reading, accountReading, post, posts, measure] = await Promise.all([
      db.readings.orderBy('id').last(),
      db.accountReadings.orderBy('id').last(),
      db.posts.orderBy('lastRead').last(),
      db.posts.count(),
      measureMark(db),
    ]);
    return {
      reading: reading?.id ?? 0,
      accountReading: accountReading?.id ?? 0,
      lastRead: post?.lastRead ?? 0,
      posts,
      measure,
    };
  });
}

/** What is new and how far it reaches, of one moment: a message that is saved meanwhile is wholly in or wholly out. */
function newsSince(db: Database, seen: Extent): Promise<{ extent: Extent; news: PostRow[] }> {
  return db.transaction('r', [...tablesOf(db), db.accounts], async () => ({
    extent: await extentOf(db),
    news: await newRows(db, seen),
  }));
}

/** The posts of every account of which a post or a count was read since, and the posts of unknown authors. */
async function newRows(db: Database, since: Extent): Promise<PostRow[]> {
  const [readings, accountReadings, readLater] = await Promise.all([
    db.readings.where('id').above(since.reading).toArray(),
    db.accountReadings.where('id').above(since.accountReading).toArray(),
    db.posts.where('lastRead').above(since.lastRead).toArray(),
  ]);
  const found = await db.posts.bulkGet([...new Set(readings.map(({ post }) => post))]);
  const posts = found.filter((record) => record !== undefined).concat(readLater);
  const accounts = new Set([
    ...accountReadings.map(({ account }) => account),
    ...posts.flatMap(({ account }) => account ?? []),
  ]);
  const nobodys = posts.filter(({ account }) => account === undefined);
  return rowsOfAccounts(db, [...accounts], nobodys);
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
