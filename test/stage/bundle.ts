import { readdir, readFile } from 'node:fs/promises';
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
  return { app: script.text, css: await stylesOf(platform) };
}

async function stylesOf(platform: string): Promise<string> {
  const names = (await readdir(join(here, platform))).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(here, platform, name), 'utf8')));
  return sheets.join('\n');
}
