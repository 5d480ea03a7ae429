import { SAME_MOMENT_MS } from '../metrics/followers.ts';
import type { AccountCounts } from '../model/reading.ts';
import { postKeyOf } from '../model/verdict.ts';
import type { Database } from './database.ts';
import { groupBy } from './group.ts';
import type { PostStatement } from './post-record.ts';
import { isRepeat, isStating, type Stating } from './repeats.ts';
import type { Source } from './schema.ts';

/** How many readings were stored, and how many were stored already. */
export type Saved = { appended: number; duplicates: number };

export type AccountStatement = { account: string; at: number; source: Source; counts: AccountCounts };

/** When a post or account was last read before this message; undefined for a new one. */
type LastRead = (key: string) => number | undefined;

/** Appends the counts of posts. Called inside the transaction of a message. */
export async function appendPostReadings(
  db: Database,
  statements: readonly PostStatement[],
  lastRead: LastRead,
): Promise<Saved> {
  const candidates = statements.map(({ reading, at, source }) => ({
    post: postKeyOf(reading),
    at,
    source,
    counts: reading.counts,
    ...(reading.reactions && { reactions: reading.reactions }),
  }));
  const { fresh, duplicates } = await sift(
    candidates,
    ({ post }) => post,
    lastRead,
    (post, from, to) =>
      db.readings.where('[post+at]').between([post, from], [post, to], true, true).toArray(),
  );
  if (fresh.length > 0) await db.readings.bulkAdd(fresh);
  return { appended: fresh.length, duplicates };
}

/** Appends the counts of accounts. Called inside the transaction of a message. */
export async function appendAccountReadings(
  db: Database,
  statements: readonly AccountStatement[],
  lastRead: LastRead,
): Promise<Saved> {
  const { fresh, duplicates } = await sift(
    statements,
    ({ account }) => account,
    lastRead,
    (account, from, to) =>
      db.accountReadings.where('[account+at]').between([account, from], [account, to], true, true).toArray(),
  );
  if (fresh.length > 0) await db.accountReadings.bulkAdd(fresh);
  return { appended: fresh.length, duplicates };
}

/** The candidates that say something new, against what is stored and against each other; in the order given. */
async function sift<C extends Stating>(
  candidates: readonly C[],
  keyOf: (candidate: C) => string,
  lastRead: LastRead,
  load: (key: string, from: number, to: number) => PromiseLike<Stating[]>,
): Promise<{ fresh: C[]; duplicates: number }> {
  const groups = groupBy(candidates.filter(isStating), keyOf);
  const stored = new Map<string, Stating[]>();
  const lookups = [...groups].flatMap(([key, group]) => {
    const times = group.map(({ at }) => at);
    const from = Math.min(...times) - SAME_MOMENT_MS;
    // Most posts are new or were last read long ago: nothing can be near, and no look-up is needed.
    if ((lastRead(key) ?? Number.NEGATIVE_INFINITY) < from) return [];
    return load(key, from, Math.max(...times) + SAME_MOMENT_MS).then((near) => stored.set(key, near));
  });
  await Promise.all(lookups);
  const fresh: C[] = [];
  let duplicates = 0;
  for (const [key, group] of groups) {
    const near = stored.get(key) ?? [];
    for (const candidate of group) {
      if (near.length > 0 && isRepeat(candidate, near)) {
        duplicates += 1;
        continue;
      }
      near.push(candidate);
      fresh.push(candidate);
    }
  }
  return { fresh, duplicates };
}
