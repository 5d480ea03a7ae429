import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globPlugin, root } from './bundler.ts';

let loaded = 0;

/**
 * Imports a module of `src/` in Node as the build would see it (with its globs resolved). `contents` is the text of
 * a module at the project's root that exports what is wanted.
 */
export async function loadSource<T>(contents: string): Promise<T> {
  const folder = join(root, 'node_modules', '.cache', 'takar');
  await mkdir(folder, { recursive: true });
  loaded += 1;
  const outfile = join(folder, `source-${process.pid}-${loaded}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [globPlugin],
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)) as T;
}
