import { type CountName, isHidden, isStated } from '../model/reading.ts';
import type { Range } from '../model/verdict.ts';
import type { CountsAt } from './measured-post.ts';
import { addRanges, rangeOfCount } from './ranges.ts';

export type Interactions =
  | { known: true; range: Range; exact: boolean; at: number }
  | { known: false; reason: 'count-unread' | 'count-hidden' };

/**
 * The sum of the named counts, never a sum of only some of them: one hidden count makes it `count-hidden`, else one
 * unread count makes it `count-unread` (DOMAIN 2.1). `at` is the time of the oldest part: counts only tell what was
 * there when they were read, so the sum is no younger than that (own choice).
 */
export function interactionsOf(counts: CountsAt, names: readonly CountName[]): Interactions {
  if (names.some((name) => isHidden(counts[name]))) return { known: false, reason: 'count-hidden' };
  const ranges: Range[] = [];
  let exact = true;
  let at = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const count = counts[name];
    if (count === undefined || !isStated(count)) return { known: false, reason: 'count-unread' };
    ranges.push(rangeOfCount(count));
    exact &&= count.exact;
    at = Math.min(at, count.at);
  }
  return ranges.length === 0
    ? { known: false, reason: 'count-unread' }
    : { known: true, range: addRanges(ranges), exact, at };
}
