import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** A platform's page script and its styles, made from `test/stage/<platform>/`. */
export type PageFiles = { app: string; css: string };

export async function bundlePage(platform: string): Promise<PageFiles> {
  const result = await build({
    entryPoints: [join(here, platform, 'app', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    legalComments: 'none',
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error(`the stage's page of ${platform} gave no script`);
  return { app: script.text, css: await readFile(join(here, platform, 'style.css'), 'utf8') };
}
