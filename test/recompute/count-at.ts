import { isStated, type Reading } from './history.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { CountName } from './platforms.ts';

/** What one count was when it was read. */
export type Side = { at: number; range: Interval };

/**
 * What bounds a count at a mark: its last reading until then from below, its first one from then on from above. A
 * reading at the mark is both.
 */
export type Part = {
  before?: Side;
  after?: Side;
  /** On a side on which nothing states it, it was hidden. */
  hidden: boolean;
};

/** `readings` in order of time. */
export function partOf(name: CountName, readings: readonly Reading[], mark: number): Part {
  const until = readings.filter(({ at }) => at <= mark);
  const since = readings.filter(({ at }) => at >= mark);
  const before = lastOf(sidesIn(name, until));
  const after = firstOf(sidesIn(name, since));
  const isHidden = (side: readonly Reading[]) => side.some(({ counts }) => counts.get(name) === 'hidden');
  return {
    ...(before && { before }),
    ...(after && { after }),
    hidden: (!before && isHidden(until)) || (!after && isHidden(since)),
  };
}

/** Readings of one moment in the order of their numbers: which of them came first says nothing. */
function sidesIn(name: CountName, readings: readonly Reading[]): Side[] {
  return readings
    .flatMap(({ at, counts }) => {
      const said = counts.get(name);
      return isStated(said) ? [{ at, range: intervalOf(said) }] : [];
    })
    .sort((a, b) => a.at - b.at || a.range.low - b.range.low || a.range.high - b.range.high);
}

/**
 * The last reading. Its low end may be raised by earlier ones, as an exact count before a rounded one does, as far back
 * as all of them can be true of a count that never fell: none may lie wholly above a later one.
 */
function lastOf(sides: readonly Side[]): Side | undefined {
  const last = sides.at(-1);
  if (last === undefined) return undefined;
  let start = sides.length - 1;
  const fits = (at: number) => {
    const low = sides[at]?.range.low ?? 0;
    return sides.slice(at + 1).every(({ range }) => low <= range.high);
  };
  while (start > 0 && fits(start - 1)) start -= 1;
  const low = Math.max(...sides.slice(start).map(({ range }) => range.low));
  return { at: last.at, range: within(low, last.range.high, last.range.stated) };
}

/** The first reading, its high end lowered likewise by later ones until the count fell. */
function firstOf(sides: readonly Side[]): Side | undefined {
  const [first] = sides;
  if (first === undefined) return undefined;
  const fits = ({ range }: Side, at: number) =>
    sides.slice(0, at).every((earlier) => earlier.range.low <= range.high);
  const end = sides.findIndex((side, at) => !fits(side, at));
  const run = end < 0 ? sides : sides.slice(0, end);
  const high = Math.min(...run.map(({ range }) => range.high));
  return { at: first.at, range: within(first.range.low, high, first.range.stated) };
}

function within(low: number, high: number, stated: number): Interval {
  return { low, high, stated: Math.min(Math.max(stated, low), high) };
}
