import { mergeReadings } from './merge.ts';
import type { Reading } from './reading.ts';
import { isReading } from './reading-schema.ts';

/**
 * One record for each post, account and comment, and only such as fit the schema. `dropped` is how many did not:
 * more than none is a fault of a reader, never a reason to lose the others.
 */
export function keepValid(readings: Iterable<Reading>): { readings: Reading[]; dropped: number } {
  const merged = mergeReadings(readings);
  const valid = merged.filter(isReading);
  return { readings: valid, dropped: merged.length - valid.length };
}
