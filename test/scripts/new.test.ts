import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundler.ts';

/** A copy of the project, so that the addition disturbs no other test. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'takar-new-'));
  const kept = [
    'src',
    'scripts',
    'extension',
    'icons',
    'test',
    'package.json',
    'tsconfig.json',
    'manifest.json',
    'vitest.config.ts',
  ];
  for (const name of kept) await cp(join(root, name), join(project, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});

afterAll(() => rm(project, { recursive: true, force: true }));

function npm(...args: string[]): { status: number | null; output: string } {
  const run = spawnSync('npm', args, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

async function tree(): Promise<string[]> {
  const entries = await readdir(project, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .filter((path) => !path.startsWith('dist') && !path.startsWith('node_modules'))
    .sort();
}

describe('npm run new', () => {
  it('platform demo adds one folder and its fixtures, which build, pass the architecture test and can be removed again', async () => {
    const before = await tree();

    const added = npm('run', 'new', 'platform', 'demo');
    expect(added.output).toContain('src/platforms/demo/index.ts');
    expect(added.status).toBe(0);
    const news = (await tree()).filter((path) => !before.includes(path));
    expect(news.length).toBeGreaterThan(2);
    expect(news.filter((path) => !/^(?:src|test)\/platforms\/demo\//.test(path))).toEqual([]);

    const built = npm('run', 'build');
    expect(built.status, built.output).toBe(0);
    const manifest = JSON.parse(await readFile(join(project, 'dist', 'chromium', 'manifest.json'), 'utf8'));
    expect(manifest.content_scripts).toContainEqual({
      matches: ['https://www.demo.example/*'],
      js: ['content-demo.js'],
      run_at: 'document_start',
    });
    expect(await readdir(join(project, 'dist', 'chromium'))).toEqual(
      expect.arrayContaining(['content-demo.js', 'page-demo.js']),
    );

    const checked = npm('run', 'unit', '--', 'test/architecture.test.ts', 'test/platforms/demo');
    expect(checked.status, checked.output).toBe(0);
    const typed = npm('run', 'types');
    expect(typed.status, typed.output).toBe(0);

    const again = npm('run', 'new', 'platform', 'demo');
    expect(again.status).toBe(2);
    expect(again.output).toContain('exists already');

    await rm(join(project, 'src', 'platforms', 'demo'), { recursive: true });
    await rm(join(project, 'test', 'platforms', 'demo'), { recursive: true });
    expect(await tree()).toEqual(before);
  }, 120_000);

  it('format demo adds an export format as one file and its test, which passes', {
    timeout: 60_000,
  }, async () => {
    const before = await tree();
    expect(npm('run', 'new', 'format', 'demo').status).toBe(0);
    const news = (await tree()).filter((path) => !before.includes(path));
    expect(news).toEqual(['src/exports/formats/demo.ts', 'test/exports/demo.test.ts']);
    const checked = npm('run', 'unit', '--', 'test/exports');
    expect(checked.status, checked.output).toBe(0);
    for (const path of news) await rm(join(project, path));
  });

  it('refuses a kind and a name that it does not know', () => {
    expect(npm('run', 'new', 'thing', 'demo')).toMatchObject({ status: 2 });
    expect(npm('run', 'new', 'platform', '../demo')).toMatchObject({ status: 2 });
  });
});
