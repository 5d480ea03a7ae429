import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { launch } from '../../test/e2e/launch.ts';
import { shared } from '../bundler.ts';

/** Answered by the bench itself; IndexedDB needs an origin. */
const ORIGIN = 'https://bench.invalid/';

/** Runs `measure` on an empty page of Chromium in which `name`, a function of `module`, is global. */
export async function onBlankPage(
  module: string,
  name: string,
  measure: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launch({ extension: false });
  try {
    await browser.context.route(ORIGIN, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    const page = await browser.context.newPage();
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: await scriptOf(module, name) });
    await measure(page);
  } finally {
    await browser.close();
  }
}

async function scriptOf(module: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    ...shared,
    stdin: {
      contents: `import { ${name} } from '${module}'; globalThis.${name} = ${name};`,
      resolveDir: shared.absWorkingDir ?? '.',
    },
    format: 'iife',
    write: false,
  });
  return outputFiles?.[0]?.text ?? '';
}
