import 'fake-indexeddb/auto';
import { loadSource } from '../load.ts';

type Bench = (rows: number, rounds: number) => Promise<{ bare: number; saving: number }>;

const BUDGET = 1.5;

/**
 * Writing the readings of one message, against a bare bulkPut of the same rows. In Node on an in-memory IndexedDB:
 * the ratio is what counts, and it leaves the disk out.
 */
export async function benchStore(): Promise<void> {
  const { compareSaving } = await loadSource<{ compareSaving: Bench }>(
    `export { compareSaving } from './scripts/bench/saving.ts';`,
  );
  console.log('\nWriting new readings / a bare bulkPut of the same rows');
  for (const rows of [50, 500]) {
    const { bare, saving } = await compareSaving(rows, 15);
    const ratio = saving / bare;
    console.log(
      `  ${String(rows).padStart(4)} posts  ${bare.toFixed(1)} → ${saving.toFixed(1)} ms  ${ratio.toFixed(2)}×  ${ratio <= BUDGET ? 'ok' : 'OVER'}`,
    );
  }
}
