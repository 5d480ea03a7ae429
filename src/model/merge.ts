import type { AccountReading, CommentReading, Count, PostReading, Reading } from './reading.ts';

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

/** Two fragments of one post, `a` first seen. A stated time beats one derived from the id; `reel` beats `video`. */
export function mergePosts(a: PostReading, b: PostReading): PostReading {
  const merged: PostReading = { ...b, ...a, counts: mergeCounts(a.counts, b.counts) };
  if (a.author && b.author) merged.author = { ...b.author, ...a.author };
  if (a.replyTo && b.replyTo) merged.replyTo = { ...b.replyTo, ...a.replyTo };
  const timed = [a, b].find((part) => part.createdAt !== undefined && part.createdAtFrom === undefined);
  if (timed?.createdAt !== undefined) {
    merged.createdAt = timed.createdAt;
    delete merged.createdAtFrom;
  }
  if (b.format === 'reel' && a.format === 'video') merged.format = 'reel';
  if (a.caption !== undefined && b.caption !== undefined && b.caption.length > a.caption.length) {
    merged.caption = b.caption;
  }
  return merged;
}

function mergeAccounts(a: AccountReading, b: AccountReading): AccountReading {
  return { ...b, ...a, counts: mergeCounts(a.counts, b.counts) };
}

function mergeComments(a: CommentReading, b: CommentReading): CommentReading {
  return { ...b, ...a, parentId: a.parentId ?? b.parentId, byOwner: a.byOwner || b.byOwner };
}

/** The readings of one source with one record for each post, account and comment, in order of first sight. */
export function mergeReadings(readings: Iterable<Reading>): Reading[] {
  const byKey = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.kind} ${reading.platform} ${reading.id ?? `@${'handle' in reading ? reading.handle?.toLowerCase() : ''}`}`;
    const earlier = byKey.get(key);
    if (earlier === undefined) byKey.set(key, reading);
    else if (earlier.kind === 'post' && reading.kind === 'post') byKey.set(key, mergePosts(earlier, reading));
    else if (earlier.kind === 'account' && reading.kind === 'account')
      byKey.set(key, mergeAccounts(earlier, reading));
    else if (earlier.kind === 'comment' && reading.kind === 'comment')
      byKey.set(key, mergeComments(earlier, reading));
  }
  return [...byKey.values()];
}
