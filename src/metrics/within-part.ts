import { type CountName, isHidden, isStated, type PostCounts } from '../model/reading.ts';
import { type Range, statedOf } from '../model/verdict.ts';
import { rangeOf, rangeOfCount } from './ranges.ts';

/** The counts of a reading with the post's age at it, in milliseconds. */
export type AgedCounts = { age: number; counts: PostCounts };

/** What a count was when it was read: at what age of the post, and within which bounds. */
export type Side = { age: number; range: Range };

/** What is known of one count at a moment of the post's life. */
export type Part = {
  /** What bounds it from below: the last reading until the moment. `range.low` is the bound. */
  before?: Side;
  /** What bounds it from above: the first reading from the moment on. `range.high` is the bound. */
  after?: Side;
  /** The likeliest number. Absent without both sides. */
  point?: number;
  /** It was lower after the moment than before it: the two readings bound it in exchanged places. */
  fell?: true;
  /** It was hidden in a reading on a side on which no other reading states it. */
  hidden: boolean;
};

/** `readings` in order of time, `moment` and `halfLife` in milliseconds; a reading at the moment serves both sides. */
export function partOf(
  name: CountName,
  readings: readonly AgedCounts[],
  moment: number,
  halfLife: number,
): Part {
  const until = readings.filter(({ age }) => age <= moment);
  const since = readings.filter(({ age }) => age >= moment);
  const before = lastOf(statedIn(until, name));
  const after = firstOf(statedIn(since, name));
  const isHiddenIn = (side: readonly AgedCounts[]) => side.some(({ counts }) => isHidden(counts[name]));
  const hidden = (!before && isHiddenIn(until)) || (!after && isHiddenIn(since));
  if (before === undefined || after === undefined) {
    return { ...(before && { before }), ...(after && { after }), hidden };
  }
  const fell = after.range.high < before.range.low;
  const [lower, upper] = fell ? [after.range, before.range] : [before.range, after.range];
  const point = clamp(pointOf(before, after, moment, halfLife), lower.low, upper.high);
  return {
    before: { ...before, range: lower },
    after: { ...after, range: upper },
    point,
    ...(fell && { fell }),
    hidden,
  };
}

/** At one moment the order of readings is that of their numbers, so that the order in which they come says nothing. */
function statedIn(readings: readonly AgedCounts[], name: CountName): Side[] {
  return readings
    .flatMap(({ age, counts }) => {
      const count = counts[name];
      return isStated(count) ? [{ age, range: rangeOfCount(count) }] : [];
    })
    .sort((a, b) => a.age - b.age || a.range.low - b.range.low || a.range.high - b.range.high);
}

/**
 * The last reading. An earlier one raises its least number where it is the sharper of the two, as an exact count before
 * a rounded one is; but not one from before the count fell.
 */
function lastOf(stated: readonly Side[]): Side | undefined {
  const last = stated.at(-1);
  if (last === undefined) return undefined;
  let { low, high: cap } = last.range;
  for (const { range } of stated.toReversed()) {
    if (range.low > cap) break;
    low = Math.max(low, range.low);
    cap = Math.min(cap, range.high);
  }
  return { age: last.age, range: bounded(low, last.range.high, last.range) };
}

/** The first reading, its greatest number lowered by sharper later ones until the count fell. */
function firstOf(stated: readonly Side[]): Side | undefined {
  const first = stated[0];
  if (first === undefined) return undefined;
  let { low: floor, high } = first.range;
  for (const { range } of stated) {
    if (range.high < floor) break;
    high = Math.min(high, range.high);
    floor = Math.max(floor, range.low);
  }
  return { age: first.age, range: bounded(first.range.low, high, first.range) };
}

function bounded(low: number, high: number, of: Range): Range {
  return rangeOf(low, high, clamp(statedOf(of), low, high));
}

/**
 * Between two readings the count is taken to grow as posts do, by F(t) = 1 − 2^(−t / half-life). Source: DOMAIN 2.7.
 * The parts of F are taken as differences: far beyond the half-life F itself is 1 to every digit a number has.
 */
function pointOf(before: Side, after: Side, moment: number, halfLife: number): number {
  const [from, to] = [statedOf(before.range), statedOf(after.range)];
  if (before.age === after.age) return from;
  const grown = (ms: number) => -Math.expm1((-ms / halfLife) * Math.LN2);
  return from + ((to - from) * grown(moment - before.age)) / grown(after.age - before.age);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
