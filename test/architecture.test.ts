import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesMatching, root, shared } from '../scripts/bundler.ts';

/**
 * Who may import whom, read off the bundler's metafile of every source file: a later layer may import an earlier
 * one, and a folder of a layer its own. Exceptions stand beside it.
 */
const LAYERS = [
  ['model'],
  ['platforms', 'metrics', 'checks'],
  ['exports', 'report', 'messages', 'store', 'bridge'],
  ['background', 'ui'],
  ['content', 'popup', 'options', 'welcome'],
];
const FORBIDDEN: Record<string, string[]> = {
  content: ['store', 'exports', 'report'],
  background: ['ui', 'content'],
};
/** Takar's own pages and the worker's entry take the extension API; to all else it is handed. */
const TAKERS_OF_BROWSER = /^src\/(?:background\/index\.ts$|popup\/|options\/|welcome\/)/;

type Edge = { from: string; to: string };
let edges: Edge[];
let files: string[];

const folderOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : '');
const layerOf = (path: string) => LAYERS.findIndex((layer) => layer.includes(folderOf(path)));

async function sourceFiles(): Promise<string[]> {
  const depths = ['src/*', 'src/*/*', 'src/*/*/*', 'src/*/*/*/*'];
  const found = await Promise.all(depths.map((depth) => filesMatching(depth, root)));
  return found
    .flat()
    .map((path) => path.slice(2))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

async function importsOf(sources: string[]): Promise<Metafile> {
  const result = await build({
    ...shared,
    entryPoints: sources,
    outdir: join(root, 'dist', 'nothing'),
    write: false,
    format: 'esm',
    packages: 'external',
  });
  return result.metafile as Metafile;
}

beforeAll(async () => {
  files = await sourceFiles();
  const metafile = await importsOf(files);
  edges = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path, external }) => ({ from, to: external ? `package ${path}` : path })),
  );
});

const show = (broken: Edge[]) => broken.map(({ from, to }) => `${from} imports ${to}`);

describe('The layers of src/', () => {
  it('import only downwards', () => {
    const broken = edges.filter(({ from, to }) => {
      const [upper, lower] = [layerOf(from), layerOf(to)];
      if (upper < 0 || lower < 0 || folderOf(from) === folderOf(to)) return false;
      return lower >= upper;
    });
    expect(show(broken)).toEqual([]);
  });

  it('keep away from what they must never import', () => {
    const broken = edges.filter(({ from, to }) => FORBIDDEN[folderOf(from)]?.includes(folderOf(to)));
    expect(show(broken)).toEqual([]);
  });

  it('know no file outside a layer but the texts and browser.ts', () => {
    const broken = edges.filter(
      ({ from, to }) =>
        layerOf(from) >= 0 &&
        !to.startsWith('package ') &&
        layerOf(to) < 0 &&
        !to.startsWith('extension/_locales/') &&
        to !== 'src/browser.ts',
    );
    expect(show(broken)).toEqual([]);
    expect(files.filter((path) => layerOf(path) < 0 && path !== 'src/browser.ts')).toEqual([]);
  });

  it('have no circle', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    function visit(path: string, trail: string[]): void {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    }
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('A platform', () => {
  it('imports no other platform', () => {
    const platformOf = (path: string) => /^src\/platforms\/([^/]+)\/.+/.exec(path)?.[1];
    const broken = edges.filter(({ from, to }) => {
      const [own, other] = [platformOf(from), platformOf(to)];
      return own !== undefined && other !== undefined && other !== 'parse' && own !== other;
    });
    expect(show(broken)).toEqual([]);
  });

  it('is named nowhere outside its own folder', async () => {
    const folders = await filesMatching('src/platforms/*/facts.ts', root);
    const ids = folders.map((path) => path.split('/')[3]).filter((id) => id !== 'x');
    const naming: string[] = [];
    for (const file of files.filter((path) => !path.startsWith('src/platforms/'))) {
      const code = (await readFile(join(root, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      for (const id of ids)
        if (new RegExp(`['"\`/]${id}\\b`, 'i').test(code)) naming.push(`${file} names ${id}`);
    }
    expect(ids.length).toBeGreaterThan(0);
    expect(naming).toEqual([]);
  });
});

describe('A package', () => {
  it('webextension-polyfill is imported by browser.ts alone', () => {
    const users = edges.filter(({ to }) => to === 'package webextension-polyfill').map(({ from }) => from);
    expect(users).toEqual(['src/browser.ts']);
  });

  it('the extension API is taken by the pages and the entry of the worker, and handed to everything else', () => {
    const users = edges.filter(({ to }) => to === 'src/browser.ts').map(({ from }) => from);
    expect(users.filter((path) => !TAKERS_OF_BROWSER.test(path))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('zod is imported whole from zod/mini, which weighs a twentieth of a named import', async () => {
    const broken: string[] = [];
    for (const file of files) {
      const source = await readFile(join(root, file), 'utf8');
      if (/from 'zod/.test(source) && !/import \* as z from 'zod\/mini';/.test(source)) broken.push(file);
    }
    expect(broken).toEqual([]);
  });

  it('Dexie is used by the store alone, but for liveQuery in the views', () => {
    const users = edges.filter(({ to }) => to === 'package dexie').map(({ from }) => folderOf(from));
    expect(
      users.filter((folder) => !['store', 'ui', 'popup', 'options', 'welcome'].includes(folder)),
    ).toEqual([]);
  });
});

describe('The page hook', () => {
  it('imports nothing', () => {
    expect(edges.filter(({ from }) => from === 'src/bridge/page.ts')).toEqual([]);
    expect(files).toContain('src/bridge/page.ts');
  });
});
