import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../test/e2e/launch.ts';
import { takeShots } from '../test/e2e/shots.ts';
import { parts } from '../test/stage/platforms.ts';
import { openStage } from '../test/stage/stage.ts';
import { buildAll } from './build.ts';

/**
 * `npm start`: a browser with Takar on the offline stage, until it is closed. `-- --live` opens the real sites instead;
 * `-- --headless --shots DIR` writes pictures of every surface and ends.
 */
const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    shots: { type: 'string' },
    lang: { type: 'string', default: 'id' },
    theme: { type: 'string', default: 'light' },
  },
});

const LIVE_PAGES = parts.map(({ pages }) => new URL('/', pages.home).href);
const STAGE_PAGES = parts.map(({ pages }) => pages.profile);
const GUIDE = `Takar is open on its offline stage: "KPU Kota Contoh" is invented, and nothing leaves this computer.

${parts.map(({ name, pages, more }) => `  ${name.padEnd(12)}${pages.profile}   ${more.join('   ')}`).join('\n')}

Language and theme of the platforms: add ?lang=en or ?lang=id, ?theme=dark or ?theme=light to an address,
or begin with npm start -- --lang en --theme dark. Takar's own language is in its popup and its options.
The numbers rise each time Enter is pressed here; load a page anew to read them. Close the browser to end.`;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function openVisibly(): Promise<void> {
  const look = {
    language: values.lang === 'en' ? 'en' : 'id',
    theme: values.theme === 'dark' ? 'dark' : 'light',
  } as const;
  const browser = await launch({ visible: true, live: values.live, ...look });
  const stage = values.live ? undefined : await openStage(browser.context, look);
  const closed = new Promise<void>((done) => browser.context.once('close', () => done()));
  const pages = values.live ? LIVE_PAGES : STAGE_PAGES;
  const [first] = browser.context.pages();
  for (const [n, address] of pages.entries()) {
    const page = n === 0 && first ? first : await browser.context.newPage();
    await page.goto(address);
  }
  console.log(values.live ? 'Takar is open on the real sites. Close the browser to end.' : GUIDE);
  process.stdin.on('data', () => {
    stage?.raise();
    if (stage) console.log('Every post has gained some of each count.');
  });
  await closed;
  process.stdin.destroy();
  await browser.close();
}

await buildAll();
if (values.headless) {
  const folder = resolve(values.shots ?? 'shots');
  for (const path of await takeShots(folder)) console.log(path);
} else if (hasDisplay()) {
  await openVisibly();
} else {
  console.error(
    'There is no display for a visible browser (neither DISPLAY nor WAYLAND_DISPLAY is set). ' +
      'For pictures of every surface instead: npm start -- --headless --shots shots',
  );
  process.exitCode = 1;
}
