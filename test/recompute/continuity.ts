import type { Post } from './history.ts';
import { type Period, weekOf } from './local-time.ts';
import { counts } from './rate.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How steadily an account posts (DOMAIN 2.11): only posts of a known time, and none that is in no statistic. */
export type Continuity = {
  /** Weeks, Monday to Sunday, of which at least a part lies in the period and not in the future. */
  weeks: number;
  /** Of these, those with a post in the period. */
  withPosts: number;
  /**
   * The longest time without a post, in days: between two posts of the period, from the last of them to the end of the
   * period or to now, and from the start of the period to the first of them if the account had posted before. Absent
   * without a post in the period.
   */
  longestGapDays?: number;
  lastPostAt?: number;
  /** From the last post to now. */
  lastPostDays?: number;
};

/** `posts` are the account's, of all times. */
export function continuityOf(posts: readonly Post[], period: Period, zone: string, now: number): Continuity {
  const times = posts
    .flatMap((post) => (counts(post) && post.createdAt !== undefined ? [post.createdAt] : []))
    .filter((time) => time <= now)
    .sort((a, b) => a - b);
  const end = Math.min(period.until, now);
  const inside = times.filter((time) => time >= period.from && time < period.until);
  const last = times.at(-1);
  const gap = longestGap(
    inside,
    times[0] !== undefined && times[0] < period.from ? period.from : undefined,
    end,
  );
  return {
    weeks: weeksBetween(period.from, end, zone).size,
    withPosts: new Set(inside.map((time) => weekOf(time, zone))).size,
    ...(gap === undefined ? {} : { longestGapDays: gap / DAY }),
    ...(last === undefined ? {} : { lastPostAt: last, lastPostDays: (now - last) / DAY }),
  };
}

function longestGap(times: readonly number[], start: number | undefined, end: number): number | undefined {
  if (times.length === 0) return undefined;
  const marks = [...(start === undefined ? [] : [start]), ...times, end];
  return Math.max(...marks.slice(1).map((mark, index) => mark - (marks[index] ?? mark)));
}

/** Walked by half days, so that no week is missed where clocks are changed. */
function weeksBetween(from: number, until: number, zone: string): Set<string> {
  const weeks = new Set<string>();
  for (let at = from; at < until; at += 12 * HOUR) weeks.add(weekOf(at, zone));
  if (until > from) weeks.add(weekOf(until - 1, zone));
  return weeks;
}
