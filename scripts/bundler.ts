import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { cutPlugin } from './cut-packages.ts';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const GLOB =
  /import\.meta\.glob(?:<[^(]*>)?\(\s*'([^']+)'\s*,\s*\{\s*eager:\s*true\s*,?(\s*import:\s*'default'\s*,?)?\s*\}\s*,?\s*\)/g;

/** The files that match a pattern with `*` for one folder or a part of a name, relative to `from`, sorted. */
export async function filesMatching(pattern: string, from: string): Promise<string[]> {
  let found = [''];
  for (const part of pattern.replace(/^\.\//, '').split('/')) {
    const next: string[] = [];
    for (const folder of found) {
      const test = new RegExp(`^${part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
      const names = part.includes('*') ? await readdir(join(from, folder)).catch(() => []) : [part];
      next.push(
        ...names.filter((name) => test.test(name)).map((name) => (folder ? `${folder}/${name}` : name)),
      );
    }
    found = next;
  }
  const exists = await Promise.all(
    found.map((file) =>
      readFile(join(from, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found
    .filter((_, index) => exists[index])
    .sort()
    .map((file) => `./${file}`);
}

/** `import.meta.glob(pattern, { eager: true })` as vite has it, with `import: 'default'` too, for esbuild. */
export const globPlugin: Plugin = {
  name: 'import-meta-glob',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|scripts|test)[\\/].*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const imports: string[] = [];
      let contents = source;
      for (const [expression, pattern = '', onlyDefault] of source.matchAll(GLOB)) {
        const files = await filesMatching(pattern, dirname(path));
        const entries = files.map((file) => {
          const name = `glob_${imports.length}`;
          // A file's other exports, such as a rule's examples, are then left out of the bundle.
          imports.push(`import ${onlyDefault ? name : `* as ${name}`} from '${file}';`);
          return `'${file}': ${name}`;
        });
        contents = contents.replace(expression, `({ ${entries.join(', ')} })`);
      }
      return { contents: [...imports, contents].join('\n'), loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** What all bundles of the extension have in common. */
export const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: ['chrome120', 'firefox128'],
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The plain ES module: the package's own entry wraps a larger UMD build.
  alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
  plugins: [globPlugin, cutPlugin],
  metafile: true,
  logLevel: 'warning',
};
