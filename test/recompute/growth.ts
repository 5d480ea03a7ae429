import type { Followers } from './history.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { Period } from './local-time.ts';

const DAY = 86_400_000;
const TEN_MINUTES = 600_000;

/** How many followers came or went between the first and the last reading of a period (DOMAIN 2.11). */
export type Growth = {
  first: Followers;
  last: Followers;
  days: number;
  /** Last − first, as wide as the rounding of both allows. */
  change: Interval;
  /** Of the first. Absent when that may be zero. */
  percent?: Interval;
};

/**
 * Undefined unless two readings lie at least seven days apart. Of readings within ten minutes of the first or the last
 * the exact one speaks. `readings` in order of time.
 */
export function growthOf(readings: readonly Followers[], { from, until }: Period): Growth | undefined {
  const within = readings.filter(({ at }) => at >= from && at < until);
  const first = exactBeside(within, within[0]);
  const last = exactBeside([...within].reverse(), within.at(-1));
  if (first === undefined || last === undefined || last.at - first.at < 7 * DAY) return undefined;
  const [before, after] = [intervalOf(first), intervalOf(last)];
  const change = {
    low: after.low - before.high,
    high: after.high - before.low,
    stated: after.stated - before.stated,
  };
  const days = (last.at - first.at) / DAY;
  if (before.low <= 0) return { first, last, days, change };
  const percent = {
    low: (change.low * 100) / before.high,
    high: (change.high * 100) / before.low,
    stated: (change.stated * 100) / before.stated,
  };
  return { first, last, days, change, percent };
}

/** The exact reading that is nearest to a rounded one within ten minutes, else that one. The nearest come first. */
function exactBeside(readings: readonly Followers[], end: Followers | undefined): Followers | undefined {
  if (end === undefined || end.exact) return end;
  return readings.find(({ exact, at }) => exact && Math.abs(at - end.at) <= TEN_MINUTES) ?? end;
}
