import { type Calendar, daysAfter, daysBetween, type Period } from './calendar.ts';

const DAY_MS = 86_400_000;

/** How steadily an account posts in a period. Days are of 24 hours, with their fractions. */
export type Continuity = {
  /** Weeks (Monday to Sunday) of which at least one day lies in the period and has begun. */
  weeks: number;
  /** Those of them in which something was posted, within the period. */
  withPosts: number;
  /**
   * A post from before the period is known. Without one, weeks without posts may be weeks that were never read, as before
   * an account was first opened.
   */
  reachesBack?: true;
  /**
   * The longest time without a post: between two posts of the period, or from the last one to the period's end or now.
   * From the period's start to the first one only when an earlier post is known: else what came before may just not
   * have been read. Absent when no post is known.
   */
  longestGapDays?: number;
  /** The last post until the period's end, also one from before it; milliseconds since 1970. */
  lastPostAt?: number;
  /** How long ago that was at the period's end, or now if the period still runs. */
  lastPostDays?: number;
};

/**
 * `times`: when the account posted, in any order; those later than `now` or the period's end are not looked at, so that
 * a past period reads the same whenever it is asked for. All in milliseconds since 1970. Source: DOMAIN 2.11.
 */
export function continuityOf(
  times: readonly number[],
  period: Period,
  calendar: Calendar,
  now: number,
): Continuity {
  const end = Math.min(now, period.until);
  const past = times.filter((time) => time <= now && time < period.until).sort((a, b) => a - b);
  const inside = past.filter((time) => time >= period.from);
  const last = past.at(-1);
  const gap = longestGap(past.length > inside.length ? [period.from, ...inside] : inside, end);
  return {
    weeks: weeksBetween(period, calendar, now),
    withPosts: new Set(inside.map((time) => calendar.weekOf(time))).size,
    ...(past.length > inside.length && { reachesBack: true as const }),
    ...(gap !== undefined && { longestGapDays: gap / DAY_MS }),
    ...(last !== undefined && { lastPostAt: last, lastPostDays: (end - last) / DAY_MS }),
  };
}

function weeksBetween({ from, until }: Period, calendar: Calendar, now: number): number {
  const last = Math.min(now, until - 1);
  if (last < from) return 0;
  return daysBetween(calendar.weekOf(from), calendar.weekOf(last)) / 7 + 1;
}

/** Undefined when there is no moment to start from, or the end comes before it. */
function longestGap(moments: readonly number[], end: number): number | undefined {
  const [first] = moments;
  if (first === undefined || end < first) return undefined;
  return Math.max(...moments.map((moment, index) => (moments[index + 1] ?? end) - moment));
}

/**
 * The weeks of a period without a post of which that is not sure: those that reach beyond the period, and those that
 * were not over when the account was last read. `times` and `readUntil` in milliseconds since 1970.
 */
export function openWeeks(
  times: readonly number[],
  period: Period,
  calendar: Calendar,
  { now, readUntil }: { now: number; readUntil: number | undefined },
): number {
  const posted = new Set(
    times.filter((time) => time >= period.from && time < period.until).map(calendar.weekOf),
  );
  const sureUntil = Math.min(now, period.until, readUntil ?? period.from);
  const first = calendar.weekOf(period.from);
  const weeks = Array.from({ length: weeksBetween(period, calendar, now) }, (_, i) =>
    daysAfter(first, 7 * i),
  );
  const isSure = (week: string) =>
    calendar.startOfDay(week) >= period.from && calendar.startOfDay(daysAfter(week, 7)) <= sureUntil;
  return weeks.filter((week) => !posted.has(week) && !isSure(week)).length;
}

/**
 * Whether an account is past its limit of days without a post. `unread`: it was not read since the limit passed, so that
 * nobody knows whether it posted.
 */
export function quietOf(
  { lastPostAt, lastPostDays }: Continuity,
  quietDays: number,
  readUntil: number | undefined,
): 'quiet' | 'unread' | 'within' {
  if (lastPostAt === undefined || lastPostDays === undefined || lastPostDays <= quietDays) return 'within';
  return (readUntil ?? lastPostAt) - lastPostAt > quietDays * DAY_MS ? 'quiet' : 'unread';
}
