import type { PlatformId, PostReading, Reading } from '../model/reading.ts';
import { postKeyOf } from '../model/verdict.ts';
import { AccountBook } from './account-book.ts';
import {
  type AccountStatement,
  appendAccountReadings,
  appendPostReadings,
  type Saved,
} from './append-readings.ts';
import type { Database } from './database.ts';
import type { AccountName } from './keys.ts';
import { linkReplies } from './link-replies.ts';
import { newPostRecord, type PostStatement, takePost } from './post-record.ts';
import { type ReplyStatement, replyOf, saveReplies } from './replies.ts';
import type { PostRecord, Source } from './schema.ts';
import { findStrangers } from './strangers.ts';

/** The readings of one source at one moment (milliseconds since 1970). */
export type Batch = { at: number; source: Source; readings: readonly Reading[] };

type Entry = { reading: Reading; at: number; source: Source };

/**
 * Stores the readings of one message in one transaction: all of them or, when it throws, none. May be called again
 * with the same batches, and with batches in any order: what is stored already is counted in `duplicates`.
 * Readings of another platform are left out. No time after `now` is believed.
 */
export async function saveReadings(
  db: Database,
  platform: PlatformId,
  batches: readonly Batch[],
  now: number,
): Promise<Saved> {
  const entries = entriesOf(platform, batches, now);
  if (entries.length === 0) return { appended: 0, duplicates: 0 };
  const { accounts, posts, readings, accountReadings, replies, groups, marks } = db;
  const tables = [accounts, posts, readings, accountReadings, replies, groups, marks];
  // Dexie follows native awaits only inside a function that is itself async.
  return db.transaction('rw', tables, async () => saveEntries(db, platform, entries));
}

function entriesOf(platform: PlatformId, batches: readonly Batch[], now: number): Entry[] {
  return batches
    .map((batch) => ({ ...batch, at: Math.min(Math.trunc(batch.at), now) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ readings, at, source }) => readings.map((reading) => ({ reading, at, source })))
    .filter(({ reading }) => reading.platform === platform);
}

async function saveEntries(db: Database, platform: PlatformId, entries: readonly Entry[]): Promise<Saved> {
  const book = await AccountBook.open(
    db,
    platform,
    entries.flatMap(({ reading }) => namesIn(reading)),
  );
  await book.writeFolds(db);
  const sorted = sortEntries(entries, book, await knownReplies(db, entries, book));
  // Here and below both are asked for at once, so that the browser writes the one while the other is made.
  const [{ records, lastRead, named }] = await Promise.all([takePosts(db, sorted.posts), book.write(db)]);
  const [savedPosts] = await Promise.all([
    appendPostReadings(db, sorted.posts, (key) => lastRead.get(key)),
    records.length > 0 ? db.posts.bulkPut(records) : undefined,
  ]);
  const savedAccounts = await appendAccountReadings(db, sorted.accounts, (key) => book.storedLastRead(key));
  const replies = await saveReplies(db, sorted.replies);
  await linkReplies(db, replies, [...named, ...(await postsOf(db, book.foldedInto()))]);
  return {
    appended: savedPosts.appended + savedAccounts.appended,
    duplicates: savedPosts.duplicates + savedAccounts.duplicates,
  };
}

function namesIn(reading: Reading): AccountName[] {
  if (reading.kind === 'account') return [{ id: reading.id, handle: reading.handle }];
  return reading.kind === 'post' && reading.author !== undefined ? [reading.author] : [];
}

type Sorted = { posts: PostStatement[]; accounts: AccountStatement[]; replies: ReplyStatement[] };

/** The keys of those posts of authors not stored yet that are stored as replies. */
async function knownReplies(
  db: Database,
  entries: readonly Entry[],
  book: AccountBook,
): Promise<ReadonlySet<string>> {
  const keys = entries.flatMap(({ reading }) =>
    reading.kind === 'post' && !book.wasKnown(reading.author ?? {}) ? postKeyOf(reading) : [],
  );
  return new Set(keys.length === 0 ? [] : await db.replies.where('key').anyOf(keys).primaryKeys());
}

async function postsOf(db: Database, accounts: readonly string[]): Promise<string[]> {
  return accounts.length === 0 ? [] : db.posts.where('account').anyOf(accounts).primaryKeys();
}

/** Notes the accounts in the book, and parts the rest by the tables it goes to. What strangers wrote is left out. */
function sortEntries(entries: readonly Entry[], book: AccountBook, replies: ReadonlySet<string>): Sorted {
  const isReply = (post: PostReading) => post.replyTo !== undefined || replies.has(postKeyOf(post));
  const isStranger = findStrangers(
    entries.map(({ reading }) => reading),
    book,
    isReply,
  );
  const sorted: Sorted = { posts: [], accounts: [], replies: [] };
  for (const { reading, at, source } of entries) {
    if (reading.kind === 'comment') {
      sorted.replies.push({ reading, at });
      continue;
    }
    if (reading.kind === 'account') {
      const account = isStranger(reading) ? undefined : book.note(reading, at);
      if (account !== undefined) sorted.accounts.push({ account, at, source, counts: reading.counts });
      continue;
    }
    const { author } = reading;
    const isCommenters = isReply(reading) && (author === undefined || isStranger(author));
    const isSelfReply = isOwnThread(reading, book);
    // An answer by an account that Takar knows is a post of its own and a reply to another.
    const reply = isCommenters || !isSelfReply ? replyOf(reading) : undefined;
    if (reply !== undefined) sorted.replies.push({ reading: reply, at });
    if (isCommenters) continue;
    const account = author && book.note(author, at);
    sorted.posts.push({ reading, at, source, account, isSelfReply });
  }
  return sorted;
}

/** Whether a post is known to answer its own author. */
function isOwnThread({ author, replyTo }: PostReading, book: AccountBook): boolean {
  if (author === undefined || replyTo?.handle === undefined) return false;
  return author.handle?.toLowerCase() === replyTo.handle.toLowerCase() || book.goesBy(author, replyTo.handle);
}

/**
 * The records of the posts as they are to be written, when each that was stored already had last been read, and the keys
 * of those that got an author, or another name of it.
 */
async function takePosts(
  db: Database,
  statements: readonly PostStatement[],
): Promise<{ records: PostRecord[]; lastRead: ReadonlyMap<string, number>; named: string[] }> {
  const lastRead = new Map<string, number>();
  const accounts = new Map<string, string | undefined>();
  if (statements.length === 0) return { records: [], lastRead, named: [] };
  const keys = [...new Set(statements.map(({ reading }) => postKeyOf(reading)))];
  const records = new Map<string, PostRecord>();
  for (const record of await db.posts.bulkGet(keys)) {
    if (record === undefined) continue;
    records.set(record.key, record);
    lastRead.set(record.key, record.lastRead);
    accounts.set(record.key, record.account);
  }
  for (const statement of statements) {
    const key = postKeyOf(statement.reading);
    const record = records.get(key) ?? newPostRecord(statement);
    takePost(record, statement);
    records.set(key, record);
  }
  const named = keys.filter((key) => records.get(key)?.account !== accounts.get(key));
  return { records: [...records.values()], lastRead, named };
}
