import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names of the program that load extensions from the command line; branded Chrome does not. */
const NAMES = ['chromium', 'chromium-browser', 'chromium.exe', 'ungoogled-chromium'];

/** Where an installed Chromium is when it is not on the path. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/opt/homebrew/bin/chromium'],
  win32: [
    `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
    `${process.env.PROGRAMFILES ?? ''}\\Chromium\\Application\\chrome.exe`,
  ],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** The path of a Chromium: `CHROMIUM_PATH`, one on the system, Playwright's own. Undefined when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH names no program: ${chosen}`);
    return chosen;
  }
  const places = [...onPath(), ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()];
  return places.find(isProgram);
}

function run(command: string, args: string[]): boolean {
  const line = [command, ...args].join(' ');
  console.log(`No Chromium yet: ${line}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/**
 * The path of a Chromium, which is installed first when there is none: Playwright's, or where that cannot be had and
 * we are root on a Debian-like system, the system's. Throws with what to do when neither succeeds.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const isRootOnDebian = process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
  // With the system's libraries that a bare machine lacks, where we may install them.
  run('npx', ['playwright', 'install', ...(isRootOnDebian ? ['--with-deps'] : []), 'chromium']);
  if (!findChromium() && isRootOnDebian && run('apt-get', ['update'])) {
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium (not Chrome, which does not load ' +
      'extensions from the command line) and name its program in CHROMIUM_PATH.',
  );
}
