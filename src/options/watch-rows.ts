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

/**
 * How far the store had grown. Readings are only appended, so what is new stands after the last one seen; a post that
 * changed without a reading, such as by an edited caption, was read later than any before.
 */
type Extent = { reading: number; accountReading: number; lastRead: number; posts: number };

/**
 * Hands over all posts, and again whenever some changed. The whole table is read once, the first of it handed over as
 * soon as it is there, and again after a deletion; else only the posts of accounts of which something was read. A post
 * without counts whose message came late is not found so, and brings the whole table too.
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
    if (seen === undefined) {
      // Before the rows: what is stored while they are read is new at the next look.
      const extent = await extentOf(db);
      posts = await firstRows(db, hand);
      seen = extent;
    } else {
      const { extent, news } = await newsSince(db, seen);
      posts = withNew(posts, news);
      if (posts.length !== extent.posts) posts = await loadPostRows(db);
      seen = extent;
    }
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
    const [reading, accountReading, post, posts] = await Promise.all([
      db.readings.orderBy('id').last(),
      db.accountReadings.orderBy('id').last(),
      db.posts.orderBy('lastRead').last(),
      db.posts.count(),
    ]);
    return {
      reading: reading?.id ?? 0,
      accountReading: accountReading?.id ?? 0,
      lastRead: post?.lastRead ?? 0,
      posts,
    };
  });
}

/** What is new and how far it reaches, of one moment: a message that is saved meanwhile is wholly in or wholly out. */
function newsSince(db: Database, seen: Extent): Promise<{ extent: Extent; news: PostRow[] }> {
  return db.transaction('r', [db.readings, db.accountReadings, db.posts, db.accounts], async () => ({
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
  const ofAccounts = await Promise.all([...accounts].map((account) => rowsOfAccount(db, account)));
  return [...ofAccounts.flat(), ...posts.filter(({ account }) => account === undefined).map(rowOfNobody)];
}

function rowOfNobody({ stated: _, beside: __, ...post }: PostRecord): PostRow {
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
