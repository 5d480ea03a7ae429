import type { StatedCount } from '../model/reading.ts';
import { type Range, statedOf } from '../model/verdict.ts';

/**
 * The whole numbers that a stated count may stand for, both ends included. An exact count is a point. A rounded one
 * of value v and unit u lies in [v − u/2, v + u), because the platform may have rounded or cut it: 12,300 gives
 * 12,250 to 12,399, stated as 12,300. Source: DOMAIN 2.1.
 */
export function rangeOfCount(count: StatedCount): Range {
  if (count.exact) return { low: count.value, high: count.value };
  const unit = count.unit ?? unitOf(count.value);
  return rangeOf(count.value - Math.floor(unit / 2), count.value + unit - 1, count.value);
}

/**
 * The step in which a rounded value was written: the place of its last digit that is not zero, but no more than the
 * suffix it must have carried (thousand, million …). So 12,300 → 100 ("12.3K"), 10,000 → 1,000 ("10K"),
 * 2,000,000 → 1,000,000 ("2M"), 900 → 1. The cap is our own choice: "10K" states its thousands, not its tens of them.
 * Right for every suffix that is a power of a thousand; a count with another one (万, lakh) carries its unit.
 */
function unitOf(value: number): number {
  let unit = 1;
  while (value >= unit * 1_000) unit *= 1_000;
  while (unit > 1 && value % unit !== 0) unit /= 10;
  return unit;
}

/** A range with its stated number, or a point without one. */
export function rangeOf(low: number, high: number, stated: number): Range {
  return low === high ? { low, high } : { low, high, stated };
}

export function addRanges(ranges: readonly Range[]): Range {
  let low = 0;
  let high = 0;
  let stated = 0;
  for (const range of ranges) {
    low += range.low;
    high += range.high;
    stated += statedOf(range);
  }
  return rangeOf(low, high, stated);
}
