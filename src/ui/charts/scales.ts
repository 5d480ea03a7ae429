import { type Range, statedOf } from '../../model/verdict.ts';

/** An axis that does not depend on the width: its ends and where it is marked, the ends of a linear one included. */
export type Axis = { type: 'linear' | 'log'; domain: [number, number]; ticks: number[] };

/** From this ratio of the greatest to the least on, a linear axis would press most posts onto its floor (own choice). */
const WIDE = 50;

/**
 * An axis for rates: linear from zero, or logarithmic where the stated values span a ratio of 50 or more. Zeros can
 * only be drawn on a linear one. `most`: about how many marks it may have.
 */
export function rateAxis(ranges: readonly Range[], most: number): Axis {
  const [least, highest] = extent(ranges.map(statedOf));
  const greatest = Math.max(0, extent(ranges.map(({ high }) => high))[1]);
  if (least > 0 && highest / least >= WIDE) return logAxis(least, greatest, most);
  const step = niceStep((greatest || 1) / most);
  return linearAxis(0, greatest || 1, step);
}

/**
 * An axis for whole numbers, such as followers. From zero where the least is under half of the greatest; else only
 * around the values, so that change is seen. One number stands in the middle of it.
 */
export function numberAxis(ranges: readonly Range[], most: number): Axis {
  const [least] = extent(ranges.map(({ low }) => low));
  const [, greatest] = extent(ranges.map(({ high }) => high));
  if (least < greatest / 2 || greatest === 0) {
    return linearAxis(0, greatest || 1, Math.max(1, niceStep((greatest || 1) / most)));
  }
  const room = greatest > least ? 0 : Math.max(1, greatest * 0.02);
  const step = Math.max(1, niceStep((greatest - least + 2 * room) / most));
  return linearAxis(Math.max(0, least - room), greatest + room, step);
}

/** The least and the greatest; infinite for none. A loop: a spread of many thousands overflows the stack. */
export function extent(values: readonly number[]): [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}

function linearAxis(least: number, greatest: number, step: number): Axis {
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(greatest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { type: 'linear', domain: [exact(first * step), exact(last * step)], ticks };
}

function logAxis(least: number, greatest: number, most: number): Axis {
  const fine = decades(least, greatest, [1, 2, 5]);
  const low = fine.findLast((value) => value <= least) ?? least;
  const high = fine.find((value) => value >= greatest) ?? greatest;
  const within = (digits: number[]) =>
    decades(least, greatest, digits).filter((value) => value >= low && value <= high);
  const ticks = [[1, 2, 5], [1, 3], [1]].map(within).find((values) => values.length <= most) ?? within([1]);
  return { type: 'log', domain: [low, high], ticks };
}

/** The given digits in every decade from one below the least to one above the greatest. */
function decades(least: number, greatest: number, digits: readonly number[]): number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))];
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return powers.flatMap((power) => digits.map((digit) => exact(digit * 10 ** power)));
}

/** The smallest of 1, 2 or 5 times a power of ten that is at least `step`. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const digit = [1, 2, 5].find((value) => value * power >= step * 0.999_999) ?? 10;
  return digit * power;
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
