import { build } from 'esbuild';
import { launch } from '../../test/e2e/launch.ts';
import { shared } from '../bundler.ts';

const BUDGET = 1.5;
const ROUNDS = 15;
/** Answered by the bench itself; IndexedDB needs an origin. */
const ORIGIN = 'https://bench.invalid/';

type Compared = { name: string; bare: number; saving: number };

/** Writing the readings of one message in Chromium's IndexedDB, against a bare bulkPut of the same rows. */
export async function benchStore(): Promise<void> {
  const browser = await launch({ extension: false });
  try {
    await browser.context.route(ORIGIN, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    const page = await browser.context.newPage();
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: await savingScript() });
    console.log('\nWriting the readings of one message / a bare bulkPut of the same rows (Chromium)');
    for (const posts of [50, 500]) {
      const rows = await page.evaluate<Compared[]>(`compareSaving(${posts}, ${ROUNDS})`);
      for (const row of rows) print(posts, row);
    }
  } finally {
    await browser.close();
  }
}

async function savingScript(): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    stdin: {
      contents: `import { compareSaving } from './scripts/bench/saving.ts'; globalThis.compareSaving = compareSaving;`,
      resolveDir: shared.absWorkingDir ?? '.',
    },
    format: 'iife',
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}

function print(posts: number, { name, bare, saving }: Compared): void {
  const ratio = saving / bare;
  const figures = `${bare.toFixed(1)} → ${saving.toFixed(1)} ms  ${ratio.toFixed(2)}×`;
  console.log(
    `  ${String(posts).padStart(4)} posts, ${name.padEnd(24)} ${figures}  ${ratio <= BUDGET ? 'ok' : 'OVER'}`,
  );
}
