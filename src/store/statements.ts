import { SAME_MOMENT_MS } from '../metrics/followers.ts';
import type { CountAt } from '../metrics/measured-post.ts';
import type { Count } from '../model/reading.ts';

/**
 * Which of two statements about the same thing stands. Messages may arrive late and in any order, so nothing here
 * asks which came first: only when each was read.
 */

/**
 * The later of two statements of one count, a value or `hidden`. Within ten minutes an exact value stands against a
 * rounded one, whichever was read later: the rounded one says nothing that the exact one does not.
 */
export function laterCount(a: CountAt | undefined, b: CountAt): CountAt {
  if (a === undefined) return b;
  const isSameMoment = Math.abs(a.at - b.at) <= SAME_MOMENT_MS;
  if (isSameMoment && 'value' in a && 'value' in b && a.exact !== b.exact) return a.exact ? a : b;
  return b.at >= a.at ? b : a;
}

/** Brings the counts of one reading into a record's latest counts. */
export function takeCounts<N extends string>(
  latest: { [name in N]?: CountAt },
  counts: { [name in N]?: Count },
  names: readonly N[],
  at: number,
): void {
  for (const name of names) {
    const count = counts[name];
    if (count !== undefined) latest[name] = laterCount(latest[name], { ...count, at });
  }
}

/**
 * Whether a statement of `at` may replace what stands in `field`: a later one, or one of a better kind at any time.
 * If so, its time is noted.
 */
export function mayReplace<F extends string>(
  stated: { [field in F]?: number },
  field: F,
  at: number,
  isBetter = false,
): boolean {
  const standing = stated[field];
  if (standing !== undefined && standing > at && !isBetter) return false;
  stated[field] = at;
  return true;
}
