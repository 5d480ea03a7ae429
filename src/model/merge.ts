import { addressRank, formatRank } from './ranks.ts';
import type { AccountReading, Author, CommentReading, Count, PostReading, Reading } from './reading.ts';

/**
 * The better of two statements of one count by one source: stated beats hidden (a number shown beside the flag is
 * only returned by a reader when it is real), hidden beats absent, exact beats rounded, then the larger stands.
 */
export function betterCount(a: Count | undefined, b: Count | undefined): Count | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if ('hidden' in a) return b;
  if ('hidden' in b) return a;
  if (a.exact !== b.exact) return a.exact ? a : b;
  return b.value > a.value ? b : a;
}

function mergeCounts<C extends Record<string, Count | undefined>>(a: C, b: C): C {
  const merged: Record<string, Count | undefined> = { ...a };
  for (const [name, count] of Object.entries(b)) merged[name] = betterCount(merged[name], count);
  return merged as C;
}

/**
 * Two different ids or handles are a post on two profiles (co-authors): the one with the id is its author. Never the
 * id of one with the handle of the other.
 */
function mergeAuthors(a: Author, b: Author): Author {
  const both = { ...b, ...a };
  const other = { ...a, ...b };
  const differ = both.id !== other.id || both.handle?.toLowerCase() !== other.handle?.toLowerCase();
  if (differ) return a.id === undefined && b.id !== undefined ? b : a;
  return both;
}

/**
 * Two fragments of one post, `a` first seen. A stated time beats one derived from the id, the longer caption the
 * shorter, and the address and the format that say more those that say less.
 */
export function mergePosts(a: PostReading, b: PostReading): PostReading {
  const merged: PostReading = { ...b, ...a, counts: mergeCounts(a.counts, b.counts) };
  if (a.author && b.author) merged.author = mergeAuthors(a.author, b.author);
  if (a.replyTo && b.replyTo) merged.replyTo = { ...b.replyTo, ...a.replyTo };
  if (a.reactions && b.reactions) merged.reactions = { ...b.reactions, ...a.reactions };
  const timed = [a, b].find((part) => part.createdAt && !part.createdAtFrom);
  if (timed?.createdAt) {
    merged.createdAt = timed.createdAt;
    delete merged.createdAtFrom;
  }
  if (b.url && addressRank(b.url) > addressRank(a.url)) merged.url = b.url;
  if (b.format && formatRank(b.format) > formatRank(a.format)) merged.format = b.format;
  if (b.caption && b.caption.length > (a.caption ?? '').length) merged.caption = b.caption;
  return merged;
}

function mergeAccounts(a: AccountReading, b: AccountReading): AccountReading {
  return { ...b, ...a, counts: mergeCounts(a.counts, b.counts) };
}

function mergeComments(a: CommentReading, b: CommentReading): CommentReading {
  return { ...b, ...a, parentId: a.parentId ?? b.parentId, byOwner: a.byOwner || b.byOwner };
}

function mergeTwo(a: Reading, b: Reading): Reading {
  if (a.kind === 'post' && b.kind === 'post') return mergePosts(a, b);
  if (a.kind === 'account' && b.kind === 'account') return mergeAccounts(a, b);
  if (a.kind === 'comment' && b.kind === 'comment') return mergeComments(a, b);
  return a;
}

function handleKey(reading: Reading): string | undefined {
  const handle = reading.kind === 'account' ? reading.handle : undefined;
  return handle === undefined ? undefined : `account ${reading.platform} @${handle.toLowerCase()}`;
}

/**
 * The readings of one source with one record for each post, account and comment, in order of first sight. An account
 * that is stated once by its handle alone and once with its id is one account.
 */
export function mergeReadings(readings: Iterable<Reading>): Reading[] {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) {
    const key =
      reading.id === undefined ? handleKey(reading) : `${reading.kind} ${reading.platform} ${reading.id}`;
    if (key === undefined) continue;
    const earlier = byKey.get(key);
    byKey.set(key, earlier === undefined ? reading : mergeTwo(earlier, reading));
  }
  for (const [key, account] of byKey) {
    const alias = account.id === undefined ? undefined : handleKey(account);
    const byHandle = alias === undefined ? undefined : byKey.get(alias);
    if (alias === undefined || byHandle === undefined) continue;
    byKey.delete(alias);
    byKey.set(key, mergeTwo(account, byHandle));
  }
  return [...byKey.values()];
}
