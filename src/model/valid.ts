import { mergeReadings } from './merge.ts';
import { type Reading, reading } from './reading.ts';

/**
 * One record for each post, account and comment, and only such as fit the schema. `dropped` is how many did not:
 * more than none is a fault of a reader, never a reason to lose the others.
 */
export function keepValid(readings: Iterable<Reading>): { readings: Reading[]; dropped: number } {
  const merged = mergeReadings(readings);
  const valid = merged.filter((candidate) => reading.safeParse(candidate).success);
  return { readings: valid, dropped: merged.length - valid.length };
}
