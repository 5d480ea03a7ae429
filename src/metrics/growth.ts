import { type Range, statedOf } from '../model/verdict.ts';
import type { Period } from './calendar.ts';
import { SAME_MOMENT_MS } from './followers.ts';
import type { FollowersAt } from './measured-post.ts';
import { rangeOf, rangeOfCount } from './ranges.ts';

const DAY_MS = 86_400_000;

/** Readings that lie closer together say nothing of growth (DOMAIN 2.11). */
const FEWEST_DAYS = 7;

export type Growth = {
  first: FollowersAt;
  last: FollowersAt;
  /** Followers won, or lost where negative: wide where a reading was rounded. */
  change: Range;
  /** `change` in percent of the first reading. Absent when that may have been of no followers. */
  percent?: Range;
  /** Between the two readings, with their fractions. */
  days: number;
};

/**
 * From the first to the last reading in a period (DOMAIN 2.11), each end with its rounding. Where the first or last was
 * rounded and an exact one was read within ten minutes of it, the exact one speaks. `followers` in order of time.
 * Undefined unless two readings lie at least seven days apart.
 */
export function followerGrowth(followers: readonly FollowersAt[], period: Period): Growth | undefined {
  const inside = followers.filter(({ at }) => at >= period.from && at < period.until);
  const first = endOf(inside);
  const last = endOf(inside.toReversed());
  if (first === undefined || last === undefined) return undefined;
  const days = (last.at - first.at) / DAY_MS;
  if (days < FEWEST_DAYS) return undefined;
  const [from, to] = [rangeOfCount(first), rangeOfCount(last)];
  const [low, high] = [to.low - from.high, to.high - from.low];
  const stated = statedOf(to) - statedOf(from);
  return {
    first,
    last,
    change: rangeOf(low, high, stated),
    ...(from.low > 0 && {
      percent: rangeOf((low * 100) / from.high, (high * 100) / from.low, (stated * 100) / statedOf(from)),
    }),
    days,
  };
}

/** The first of the readings, or the nearest exact one of the same moment. */
function endOf(readings: readonly FollowersAt[]): FollowersAt | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const isSameMoment = ({ at }: FollowersAt) => Math.abs(at - first.at) <= SAME_MOMENT_MS;
  return readings.find((reading) => reading.exact && isSameMoment(reading)) ?? first;
}
