import { onBlankPage } from './blank-page.ts';

const BUDGET = 1.5;
const ROUNDS = 15;

type Compared = { name: string; bare: number; saving: number };

/** Writing the readings of one message in Chromium's IndexedDB, against a bare bulkPut of the same rows. */
export async function benchStore(): Promise<void> {
  await onBlankPage('./scripts/bench/saving.ts', 'compareSaving', async (page) => {
    console.log('\nWriting the readings of one message / a bare bulkPut of the same rows (Chromium)');
    for (const posts of [50, 500]) {
      const rows = await page.evaluate<Compared[]>(`compareSaving(${posts}, ${ROUNDS})`);
      for (const row of rows) print(posts, row);
    }
  });
}

function print(posts: number, { name, bare, saving }: Compared): void {
  const ratio = saving / bare;
  const figures = `${bare.toFixed(1)} → ${saving.toFixed(1)} ms  ${ratio.toFixed(2)}×`;
  console.log(
    `  ${String(posts).padStart(4)} posts, ${name.padEnd(24)} ${figures}  ${ratio <= BUDGET ? 'ok' : 'OVER'}`,
  );
}
