import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './browsers.ts';
import { buildAll } from './build.ts';
import { root } from './bundler.ts';

/** `npm run e2e -- [arguments of playwright test]`: builds, finds or installs a browser, runs the tests. */
await buildAll();
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root, env: { ...process.env, CHROMIUM_PATH: ensureChromium() } },
);
process.exitCode = status ?? 1;
