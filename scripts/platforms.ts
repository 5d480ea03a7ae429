import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformFacts } from '../src/platforms/contract.ts';
import { root } from './bundler.ts';
import { loadSource } from './load.ts';

/** The facts of every platform folder, as they stand on disk now. */
export async function platformFacts(): Promise<PlatformFacts[]> {
  const { platforms } = await loadSource<{ platforms: PlatformFacts[] }>(
    `export { platforms } from './src/platforms/registry.ts';`,
  );
  const folders = await readdir(join(root, 'src', 'platforms'), { withFileTypes: true });
  for (const { id } of platforms) {
    if (!folders.some((folder) => folder.isDirectory() && folder.name === id)) {
      throw new Error(`src/platforms: the platform "${id}" must stand in a folder of its own name`);
    }
  }
  return platforms;
}
