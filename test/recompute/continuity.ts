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
  /** The account is known to have posted before the period. */
  reachesBack?: true;
  /**
   * The longest time without a post, in days: between two posts of the period, from the last of them to the end of the
   * period or to now, and from the start of the period to the first of them if the account had posted before. Absent
   * when no post is known until then.
   */
  longestGapDays?: number;
  /** The last post until the end of the period or now, and how long it was ago then. */
  lastPostAt?: number;
  lastPostDays?: number;
};

/** `posts` are the account's, of all times. */
export function continuityOf(posts: readonly Post[], period: Period, zone: string, now: number): Continuity {
  const end = Math.min(period.until, now);
  const times = posts
    .flatMap((post) => (counts(post) && post.createdAt !== undefined ? [post.createdAt] : []))
    .filter((time) => time <= now && time < period.until)
    .sort((a, b) => a - b);
  const inside = times.filter((time) => time >= period.from);
  const marks = [...(inside.length < times.length ? [period.from] : []), ...inside, end];
  const gaps = marks.slice(1).map((mark, index) => mark - (marks[index] ?? mark));
  const last = times.at(-1);
  return {
    weeks: weeksBetween(period.from, end, zone).size,
    withPosts: new Set(inside.map((time) => weekOf(time, zone))).size,
    ...(times.length > inside.length && { reachesBack: true as const }),
    ...(gaps.length === 0 ? {} : { longestGapDays: Math.max(...gaps) / DAY }),
    ...(last === undefined ? {} : { lastPostAt: last, lastPostDays: (end - last) / DAY }),
  };
}

/** Walked by half days, so that no week is missed where clocks are changed. */
function weeksBetween(from: number, until: number, zone: string): Set<string> {
  const weeks = new Set<string>();
  for (let at = from; at < until; at += 12 * HOUR) weeks.add(weekOf(at, zone));
  if (until > from) weeks.add(weekOf(until - 1, zone));
  return weeks;
}
