import { isReplyToOthers } from '../metrics/habit.ts';
import { isStated } from '../model/reading.ts';
import type { Database } from './database.ts';
import { engagementOf } from './platform-facts.ts';
import { type Period, postsMadeIn } from './post-history.ts';
import type { AccountRecord, PostRecord } from './schema.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A post whose counts should be read when it is 24 hours old (DOMAIN 2.7). */
export type MarkDue = {
  post: PostRecord;
  account?: AccountRecord;
  /** When it is 24 hours old. Milliseconds since 1970. */
  due: number;
  /** Whether that moment is still to come, or has passed without a reading from an hour before it on. */
  state: 'coming' | 'missed';
};

/**
 * The posts that become 24 hours old on a day, unless they were read from an hour before that on: the first is due
 * first. Posts of the accounts in groups; while there is no group, of accounts whose followers are known. Promoted
 * posts and replies to others are not among them, nor posts whose only time may be that of their upload.
 */
export async function marksDue(db: Database, day: Period, now: number): Promise<MarkDue[]> {
  const { accounts, groups, posts, readings } = db;
  return db.transaction('r', [accounts, groups, posts, readings], async () => {
    const made = { from: day.from - DAY, until: day.until - DAY };
    const watched = await watchedAccounts(db);
    const own = await Promise.all(watched.map((account) => postsMadeIn(db, account, made)));
    const marks = own
      .flat()
      .filter(hasMark)
      .flatMap((post) => (post.createdAt === undefined ? [] : { post, due: post.createdAt + DAY }));
    const wasRead = await Promise.all(marks.map(({ post, due }) => isRead(db, post.key, due - HOUR, now)));
    const open = marks.filter((_, i) => wasRead[i] === false).sort((a, b) => a.due - b.due);
    const authors = await accounts.bulkGet(open.map(({ post }) => post.account ?? ''));
    return open.map(({ post, due }, i): MarkDue => {
      const account = authors[i];
      return { post, ...(account && { account }), due, state: due > now ? 'coming' : 'missed' };
    });
  });
}

async function watchedAccounts(db: Database): Promise<string[]> {
  const groups = await db.groups.toArray();
  if (groups.length > 0) return [...new Set(groups.flatMap(({ accounts }) => accounts))];
  const known = await db.accounts.filter(({ counts }) => isStated(counts.followers)).toArray();
  return known.map(({ key }) => key);
}

function hasMark(post: PostRecord): boolean {
  const isUploadTime = post.createdAtFrom === 'id' && engagementOf(post.platform)?.idTimeIsUpload === true;
  return !post.promoted && !isReplyToOthers(post) && !isUploadTime;
}

async function isRead(db: Database, post: string, from: number, now: number): Promise<boolean> {
  if (from > now) return false;
  const since = db.readings.where('[post+at]').between([post, from], [post, now], true, true);
  return (await since.count()) > 0;
}
