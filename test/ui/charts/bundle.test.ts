import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditFolder } from '../../../scripts/audit.ts';
import { filesMatching, root, shared } from '../../../scripts/bundler.ts';
import { cutSource } from '../../../scripts/cut-packages.ts';

/** A page with every picture on it, built as the pages are. */
let folder: string;
let metafile: Metafile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takar-charts-'));
  const components = (await filesMatching('src/ui/charts/*.tsx', root)).map(
    (file) => `export * from '${file}';`,
  );
  const result = await build({
    ...shared,
    stdin: { contents: components.join('\n'), resolveDir: root, sourcefile: 'page.ts', loader: 'ts' },
    outdir: folder,
    format: 'esm',
    splitting: true,
    metafile: true,
  });
  metafile = result.metafile;
  await writeFile(join(folder, 'manifest.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The packages in an output and in what it imports at once. */
function packagesAtOnce(output: string, seen = new Set<string>()): string[] {
  if (seen.has(output)) return [];
  seen.add(output);
  const { inputs = {}, imports = [] } = metafile.outputs[output] ?? {};
  return [
    ...Object.keys(inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
    ...imports
      .filter(({ kind }) => kind === 'import-statement')
      .flatMap(({ path }) => packagesAtOnce(path, seen)),
  ];
}

test('Plot is loaded with the first picture, and not with the page', () => {
  const page = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === 'page.ts');
  expect([...new Set(packagesAtOnce(page ?? ''))]).toEqual(['preact']);
  expect(Object.keys(metafile.inputs).some((path) => path.includes('@observablehq/plot'))).toBe(true);
});

test('the audit finds nothing in it: no markup or code from text, no network call', async () => {
  expect(await auditFolder(folder)).toEqual([]);
});

test('no picture brings a style element, which the policy of the pages forbids', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(sources.join('')).not.toMatch(/append\("style"\)|--plot-background: white/);
  expect(sources.join('')).toContain('no markup from text');
});

test('a package that no longer holds what is cut out of it ends the build', () => {
  expect(() => cutSource('new code', [{ from: /old code/, to: '' }], 'a.js')).toThrow(/a\.js does not hold/);
  expect(cutSource('a old b', [{ from: /old/, to: '$&' }], 'a.js')).toBe('a $& b');
});

test('Plot is imported by one file, and that one by drawings alone', async () => {
  const users: string[] = [];
  for (const file of await filesMatching('src/ui/charts/*', root)) {
    const source = await readFile(join(root, file), 'utf8');
    if (/from '@observablehq\/plot'/.test(source)) users.push(file);
    if (/from '\.\/plot\.ts'/.test(source)) expect(file).toMatch(/-draw\.ts$|\/(?:axes|dots)\.ts$/);
  }
  expect(users).toEqual(['./src/ui/charts/plot.ts']);
});
