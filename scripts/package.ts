import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildAll, TARGETS } from './build.ts';
import { root } from './bundler.ts';

/** Writes dist/takar-<version>-<target>.zip for the two stores. The same sources give the same bytes. */
const UNCHANGING_TIME = new Date(2026, 0, 1);

await buildAll();
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await mkdir(join(root, 'dist'), { recursive: true });
for (const target of TARGETS) {
  const folder = join(root, 'dist', target);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const zip: Zippable = {};
  for (const entry of entries.filter((item) => item.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    zip[name] = [await readFile(path), { mtime: UNCHANGING_TIME }];
  }
  const file = join('dist', `takar-${version}-${target}.zip`);
  await writeFile(join(root, file), zipSync(zip, { level: 9 }));
  console.log(file);
}
