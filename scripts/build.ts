import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { PlatformFacts } from '../src/platforms/contract.ts';
import { root, shared } from './bundler.ts';
import { platformFacts } from './platforms.ts';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** Builds dist/chromium and dist/firefox; returns what each bundle is made of. */
export async function buildAll(): Promise<Metafile> {
  const platforms = await platformFacts();
  const out = join(root, 'dist', 'chromium');
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const metafiles = await Promise.all([bundleScripts(platforms, out), bundlePages(out)]);
  await copyStatic(out);
  await cp(out, join(root, 'dist', 'firefox'), { recursive: true });
  for (const target of TARGETS) {
    const manifest = await manifestFor(target, platforms);
    await writeFile(join(root, 'dist', target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const metafile = mergeMetafiles(metafiles.flat());
  await writeFile(join(root, 'dist', 'meta.json'), JSON.stringify(metafile));
  return metafile;
}

/** The worker, and for each platform its content script and its page hook: one classic script each. */
async function bundleScripts(platforms: PlatformFacts[], out: string): Promise<Metafile[]> {
  const results = await Promise.all([
    build({
      ...shared,
      entryPoints: ['src/background/index.ts'],
      outfile: join(out, 'background.js'),
      format: 'iife',
    }),
    ...platforms.flatMap(({ id, wireUrls }) => [
      build({
        ...shared,
        stdin: { contents: contentEntry(id), resolveDir: root, sourcefile: `content-${id}.ts`, loader: 'ts' },
        outfile: join(out, `content-${id}.js`),
        format: 'iife',
      }),
      build({
        ...shared,
        stdin: { contents: hookEntry(wireUrls), resolveDir: root, sourcefile: `page-${id}.ts`, loader: 'ts' },
        outfile: join(out, `page-${id}.js`),
        format: 'iife',
      }),
    ]),
  ]);
  return results.flatMap(({ metafile }) => metafile ?? []);
}

function contentEntry(id: string): string {
  return `
    import extension from './src/content/extension.ts';
    import { start } from './src/content/start.ts';
    import platform from './src/platforms/${id}/index.ts';
    start(platform, extension);`;
}

function hookEntry(wireUrls: readonly string[]): string {
  return `
    import { install } from './src/bridge/page.ts';
    install(globalThis, ${JSON.stringify(wireUrls)});`;
}

/**
 * Takar's own pages load parts of theirs when used. The popup is built by itself: it opens at a click, and shares only
 * with what it loads itself after its first paint, so that it starts with two files and not with many that wait for
 * each other.
 */
async function bundlePages(out: string): Promise<Metafile[]> {
  const groups = [['popup'], ['options', 'welcome']];
  const results = await Promise.all(
    groups.map((names) =>
      build({
        ...shared,
        entryPoints: names.map((name) => ({ in: `src/${name}/index.tsx`, out: name })),
        outdir: out,
        format: 'esm',
        splitting: true,
        chunkNames: 'chunks/[name]-[hash]',
        metafile: true,
      }),
    ),
  );
  return results.map(({ metafile }) => metafile);
}

async function copyStatic(out: string): Promise<void> {
  await cp(join(root, 'extension'), out, { recursive: true, filter: (path) => !path.includes('_locales') });
  await mkdir(join(out, 'icons'), { recursive: true });
  for (const name of await readdir(join(root, 'icons'))) {
    if (name.endsWith('.png')) await cp(join(root, 'icons', name), join(out, 'icons', name));
  }
  for (const language of await readdir(join(root, 'extension', '_locales'))) {
    await mkdir(join(out, '_locales', language), { recursive: true });
    const catalogue = await mergedCatalogue(language);
    await writeFile(join(out, '_locales', language, 'messages.json'), JSON.stringify(catalogue));
  }
}

/** The texts of one language: every area's file of its folder, as the one file that browsers read. */
async function mergedCatalogue(language: string): Promise<Record<string, unknown>> {
  const folder = join(root, 'extension', '_locales', language);
  const merged: Record<string, unknown> = {};
  for (const name of (await readdir(folder)).sort()) {
    const area: Record<string, unknown> = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [key, value] of Object.entries(area)) {
      if (key in merged)
        throw new Error(`extension/_locales/${language}/${name}: "${key}" stands in another file too`);
      merged[key] = value;
    }
  }
  return merged;
}

/** The base manifest with the version of package.json, the platforms' scripts and what each browser wants. */
export async function manifestFor(
  target: Target,
  platforms: PlatformFacts[],
): Promise<Record<string, unknown>> {
  const base = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = {
    ...base,
    version,
    content_scripts: platforms.flatMap(({ id, matches }) => [
      { matches, js: [`page-${id}.js`], run_at: 'document_start', world: 'MAIN' },
      { matches, js: [`content-${id}.js`], run_at: 'document_start' },
    ]),
  };
  if (target === 'chromium') {
    return { ...manifest, background: { service_worker: 'background.js' }, minimum_chrome_version: '120' };
  }
  return {
    ...manifest,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'takar@takar.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

function mergeMetafiles(metafiles: Metafile[]): Metafile {
  return {
    inputs: Object.assign({}, ...metafiles.map((metafile) => metafile.inputs)),
    outputs: Object.assign({}, ...metafiles.map((metafile) => metafile.outputs)),
  };
}

if (import.meta.filename === process.argv[1]) {
  await buildAll();
  console.log('Built dist/chromium and dist/firefox.');
}
