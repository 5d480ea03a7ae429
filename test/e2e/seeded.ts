import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { shared } from '../../scripts/bundler.ts';
import type { SeedOptions } from '../seed/year.ts';

let script: Promise<string> | undefined;

/** Writes an invented year into Takar's database, past the worker; `page` is one of Takar's origin. */
export async function fillSeeded(page: Page, options: SeedOptions): Promise<void> {
  script ??= fillingScript();
  await page.evaluate(await script);
  await page.evaluate(`fillSeeded(${JSON.stringify(options)})`);
}

/** Takar's own store code and the generator, as one script: the page is told to run it, which no policy forbids. */
async function fillingScript(): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    stdin: {
      contents: `
        import { Database } from './src/store/database.ts';
        import { fill } from './test/seed/fill.ts';
        import { seedChunks } from './test/seed/year.ts';
        globalThis.fillSeeded = async (options) => {
          const db = new Database();
          await fill(db, seedChunks(options, 2_000));
          db.close();
        };`,
      resolveDir: shared.absWorkingDir ?? '.',
    },
    format: 'iife',
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}
