import type { FollowersAt } from './measured-post.ts';

/** Within this time two readings describe the same moment: 10 minutes, in milliseconds. */
export const SAME_MOMENT_MS = 600_000;

/**
 * The followers at the reading nearest in time to `at`, before or after it (DOMAIN 2.1); of two at the same distance
 * the earlier. Where that one is rounded and an exact one was read within ten minutes of it, the exact one speaks
 * (own choice). `readings` in order of time. Undefined when there is none.
 */
export function followersNearest(readings: readonly FollowersAt[], at: number): FollowersAt | undefined {
  const after = firstAtOrAfter(readings, at);
  const earlier = readings[after - 1];
  const later = readings[after];
  const isLater = later !== undefined && (earlier === undefined || later.at - at < at - earlier.at);
  const nearest = isLater ? later : earlier;
  if (nearest === undefined || nearest.exact) return nearest;
  return exactBeside(readings, nearest, at) ?? nearest;
}

/** The exact reading within ten minutes of `rounded` that is nearest to `at`. */
function exactBeside(
  readings: readonly FollowersAt[],
  rounded: FollowersAt,
  at: number,
): FollowersAt | undefined {
  let best: FollowersAt | undefined;
  for (let i = firstAtOrAfter(readings, rounded.at - SAME_MOMENT_MS); i < readings.length; i++) {
    const reading = readings[i];
    if (reading === undefined || reading.at > rounded.at + SAME_MOMENT_MS) break;
    const isNearer = best === undefined || Math.abs(reading.at - at) < Math.abs(best.at - at);
    if (reading.exact && isNearer) best = reading;
  }
  return best;
}

function firstAtOrAfter(readings: readonly FollowersAt[], at: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((readings[middle]?.at ?? Number.POSITIVE_INFINITY) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
