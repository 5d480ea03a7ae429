import type { Stated } from './history.ts';

/** All values that a figure may have, both ends included, and the one that is printed for it. */
export type Interval = { low: number; high: number; stated: number };

/**
 * What a stated count may stand for. An exact one is itself. A rounded one was rounded or cut to a step u, so that it
 * stands for v − u/2 up to v + u − 1 in whole numbers: 12,300 for 12,250 to 12,399 (DOMAIN 2.1).
 */
export function intervalOf(count: Stated): Interval {
  const { value, exact } = count;
  if (exact) return { low: value, high: value, stated: value };
  const step = count.unit ?? stepOf(value);
  return { low: value - Math.floor(step / 2), high: value + step - 1, stated: value };
}

/**
 * The step that a rounded number shows: the place of its last digit that is not zero, but never more than the word
 * behind it, thousand or million, must have meant. 12,300 ("12.3 thousand") was rounded to hundreds, 10,000 ("10
 * thousand") to thousands, 900 to ones.
 */
function stepOf(value: number): number {
  const digits = String(value);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const word = 3 * Math.floor((digits.length - 1) / 3);
  return 10 ** Math.min(zeros, word);
}

export function sumOf(intervals: readonly Interval[]): Interval {
  const sum = (pick: (interval: Interval) => number) =>
    intervals.reduce((total, interval) => total + pick(interval), 0);
  return { low: sum(({ low }) => low), high: sum(({ high }) => high), stated: sum(({ stated }) => stated) };
}
