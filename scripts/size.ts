import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { root } from './bundler.ts';

/**
 * What each entry may weigh, in kB (1,000 bytes) after gzip, with everything that it loads at the start.
 * To raise a budget: measure what a user gains, write it in the commit, change the number here.
 */
const BUDGETS: [test: RegExp, kilobytes: number][] = [
  [/^content-.+\.js$/, 25],
  [/^page-.+\.js$/, 3],
  [/^background\.js$/, 60],
  [/^popup\.js$/, 60],
  [/^options\.js$/, 90],
  [/^welcome\.js$/, 60],
];

export type Weight = { file: string; bytes: number; budget: number };

/** The first-load weight of each entry of dist/chromium. Throws when nothing was built. */
export async function weights(): Promise<Weight[]> {
  const dist = join(root, 'dist', 'chromium');
  if (!existsSync(dist)) throw new Error('dist/chromium is missing: run `npm run build` first');
  const metafile: Metafile = JSON.parse(await readFile(join(root, 'dist', 'meta.json'), 'utf8'));
  const files = (await readdir(dist)).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(
    files.map(async (file) => {
      const budget = BUDGETS.find(([test]) => test.test(file))?.[1];
      if (budget === undefined) throw new Error(`${file} has no budget in scripts/size.ts`);
      const loaded = firstLoad(`dist/chromium/${file}`, metafile);
      const sizes = await Promise.all(
        loaded.map(async (path) => gzipSync(await readFile(join(root, path))).length),
      );
      return { file, bytes: sizes.reduce((sum, size) => sum + size, 0), budget: budget * 1000 };
    }),
  );
}

/** An output and the chunks it imports at once, not those it loads when used. */
function firstLoad(output: string, metafile: Metafile): string[] {
  const seen = new Set<string>();
  const waiting = [output];
  for (const path of waiting) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') waiting.push(imported);
    }
  }
  return [...seen];
}

export function printWeights(rows: Weight[]): void {
  for (const { file, bytes, budget } of rows) {
    const share = Math.round((bytes / budget) * 100);
    const mark = bytes > budget ? 'OVER' : 'ok';
    console.log(
      `${file.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} of ${budget / 1000} kB  ${share} %  ${mark}`,
    );
  }
}

if (import.meta.filename === process.argv[1]) {
  const rows = await weights();
  printWeights(rows);
  if (rows.some(({ bytes, budget }) => bytes > budget)) process.exit(1);
}
