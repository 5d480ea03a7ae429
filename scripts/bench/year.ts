import { platformFacts } from '../platforms.ts';
import { onBlankPage } from './blank-page.ts';
import type { Loaded } from './loading.ts';

/** What a page may take to have its data, ms. */
const BUDGET = 300;
const ROUNDS = 7;

/** Loading what the pages show of a year of one institution, 3,000 posts and 40,000 readings, in Chromium. */
export async function benchYear(): Promise<void> {
  const accounts = (await platformFacts()).map(({ id }) => id);
  const year = { seed: 1, now: Date.UTC(2026, 10, 1), posts: 3_000, readings: 40_000, accounts };
  await onBlankPage('./scripts/bench/loading.ts', 'measureLoading', async (page) => {
    console.log('\nLoading what a page shows of a year of six accounts (Chromium)');
    const rows = await page.evaluate<Loaded[]>(`measureLoading(${JSON.stringify(year)}, ${ROUNDS})`);
    for (const { name, posts, readings, ms } of rows) {
      const size = `${posts} posts, ${readings} readings`;
      console.log(
        `  ${name.padEnd(28)} ${size.padEnd(28)} ${ms.toFixed(0).padStart(4)} ms  ${ms <= BUDGET ? 'ok' : 'OVER'}`,
      );
    }
  });
}
