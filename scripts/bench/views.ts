import type { Page } from '@playwright/test';
import { type Launched, launch } from '../../test/e2e/launch.ts';
import { fillSeeded } from '../../test/e2e/seeded.ts';
import { buildAll } from '../build.ts';
import { platformFacts } from '../platforms.ts';

const ROUNDS = 5;
/** What DESIGN and the users ask of a year of one institution, in milliseconds. */
const OPEN_BUDGET = 1_000;
const SWITCH_BUDGET = 300;
const ACCOUNT = 900_000;

type Size = { name: string; posts: number; readings: number; budget: boolean };

const SIZES: readonly Size[] = [
  { name: '6 accounts, 3,000 posts, 40,000 readings', posts: 3_000, readings: 40_000, budget: true },
  {
    name: '6 accounts, 100,000 posts, 1,000,000 readings',
    posts: 100_000,
    readings: 1_000_000,
    budget: false,
  },
];

/** The pages on an invented year in the real extension: opening, another formula, scrolling, memory (Chromium). */
export async function benchViews(): Promise<void> {
  const ids = (await platformFacts()).map(({ id }) => id);
  await buildAll();
  for (const size of SIZES) {
    const browser = await launch();
    try {
      const page = await browser.context.newPage();
      await page.goto(address(browser, 'manifest.json'));
      await fillSeeded(page, { seed: 1, now: Date.now(), accounts: ids, ...size });
      console.log(`\nThe options page with ${size.name} (median of ${ROUNDS})`);
      await benchAccount(browser, page, ids, size);
      await benchTable(browser, page);
    } finally {
      await browser.close();
    }
  }
}

async function benchAccount(browser: Launched, page: Page, ids: string[], { budget }: Size): Promise<void> {
  const key = `${ids[1]}:${ACCOUNT + 1}`;
  const opened: number[] = [];
  const switched: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.push(
      await opening(page, address(browser, `options.html#/account/${encodeURIComponent(key)}`), '.goal'),
    );
    for (const numerator of ['comments', 'core']) switched.push(await switching(page, numerator));
  }
  print('account view, from address to figures', median(opened), budget ? OPEN_BUDGET : undefined);
  print('another formula, from choice to figures', median(switched), budget ? SWITCH_BUDGET : undefined);
  await printMemory(page, 'account view');
}

async function benchTable(browser: Launched, page: Page): Promise<void> {
  const first = await opening(page, address(browser, 'options.html#/posts'), '.table-body .table-row');
  print('table of all posts, first rows', first);
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('.table-scroller');
    const spent: number[] = [];
    let before = performance.now();
    for (let i = 0; i < 120; i += 1) {
      if (scroller) scroller.scrollTop += 900;
      await new Promise(requestAnimationFrame);
      spent.push(performance.now() - before);
      before = performance.now();
    }
    return spent.sort((a, b) => a - b);
  });
  print('scrolling the table, 95th frame of 100', frames[Math.floor(frames.length * 0.95)] ?? Number.NaN);
  await printMemory(page, 'table of all posts');
}

/** From the start of loading an address until what `selector` names is painted, in milliseconds. */
async function opening(page: Page, url: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor({ state: 'attached', timeout: 120_000 });
  return page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now()))),
  );
}

/** From choosing a numerator until the page's figures say so, in milliseconds. */
async function switching(page: Page, numerator: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const select = document.querySelectorAll<HTMLSelectElement>('.report-controls select')[1];
        const formula = document.querySelector('.formula-note strong');
        const figure = document.querySelector('.goal:nth-child(2)');
        if (!select || !formula || !figure) throw new Error('the page has no choice of formula');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        observer.observe(figure, { subtree: true, characterData: true, childList: true });
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    numerator,
  );
}

async function printMemory(page: Page, what: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  console.log(`  ${`${what}, script memory`.padEnd(44)} ${(usedSize / 1e6).toFixed(0).padStart(7)} MB`);
}

function address({ extensionId }: Launched, path: string): string {
  return `chrome-extension://${extensionId}/${path}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(what: string, ms: number, budget?: number): void {
  const verdict = budget === undefined ? '' : ms <= budget ? `of ${budget}  ok` : `of ${budget}  OVER`;
  console.log(`  ${what.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms ${verdict}`);
}
