import { countIn, type Row } from './store.ts';

/**
 * What the popup must say of an account, worked out from the rows of the store by the rules of the domain alone, with
 * none of Takar's code. The zone is that of this machine, which the browser shares.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last so many days, today among them. */
export function lastDays(now: number, days: number): { from: number; until: number } {
  const today = new Date(now);
  const midnight = (after: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + after).getTime();
  return { from: midnight(1 - days), until: midnight(1) };
}

function isOwn({ promoted, replyTo }: Row): boolean {
  return promoted !== true && !(typeof replyTo === 'object' && Reflect.get(replyTo ?? {}, 'self') === false);
}

function inLast90(posts: Row[], now: number): Row[] {
  const { from, until } = lastDays(now, 90);
  return posts.filter((post) => {
    const at = Number(post.createdAt);
    return isOwn(post) && at >= from && at < until;
  });
}

/** The Monday of a moment's week. */
function monday(ms: number): string {
  const day = new Date(ms);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.toDateString();
}

/** Weeks of the last 90 days with a post, and all of them. */
export function weeksWithPosts(posts: Row[], now: number): { k: number; n: number } {
  const weeks = new Set<string>();
  for (let day = lastDays(now, 90).from; day <= now; day += DAY) weeks.add(monday(day));
  weeks.add(monday(now));
  return {
    k: new Set(inLast90(posts, now).map((post) => monday(Number(post.createdAt)))).size,
    n: weeks.size,
  };
}

/** The median of (likes + comments + reposts + quotes) ÷ followers × 100 over the posts that were read at two days of age. */
export function medianRate(
  posts: Row[],
  account: Row | undefined,
  now: number,
): { value: number; n: number } {
  const followers = Number(countIn(account, 'followers'));
  const rates = inLast90(posts, now).flatMap((post) => {
    const counts = ['likes', 'comments', 'reposts', 'quotes'].map((name) => countIn(post, name));
    const isMature = Number(post.lastRead) - Number(post.createdAt) >= 2 * DAY;
    if (!isMature || counts.some((count) => typeof count !== 'number')) return [];
    return [(counts.reduce<number>((sum, count) => sum + Number(count), 0) / followers) * 100];
  });
  rates.sort((a, b) => a - b);
  const at = (rates.length - 1) / 2;
  return {
    value: ((rates[Math.floor(at)] ?? Number.NaN) + (rates[Math.ceil(at)] ?? Number.NaN)) / 2,
    n: rates.length,
  };
}

/** The posts of accounts with known followers that become 24 hours old today and were not read from an hour before on. */
export function dueToday(
  posts: Row[],
  readings: Row[],
  accounts: Row[],
  now: number,
): { key: unknown; due: number }[] {
  const { from, until } = lastDays(now, 1);
  const watched = new Set(
    accounts.filter((one) => typeof countIn(one, 'followers') === 'number').map(({ key }) => key),
  );
  return posts.flatMap((post) => {
    const due = Number(post.createdAt) + DAY;
    const isDue = due >= from && due < until && isOwn(post) && watched.has(post.account);
    const isRead = readings.some((one) => one.post === post.key && Number(one.at) >= due - HOUR);
    return isDue && !isRead ? [{ key: post.key, due }] : [];
  });
}
