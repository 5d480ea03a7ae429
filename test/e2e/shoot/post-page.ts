import type { Page } from '@playwright/test';
import type { Launched } from '../launch.ts';
import { fillSeeded } from '../seeded.ts';
import { type Row, readTable } from '../store.ts';
import type { Shoot } from './tools.ts';

const WIDTH = 1280;

/** The page of one post in full height: one with comments that the stage showed, and one of an invented year. */
export async function shootPostPage({ context, extensionId }: Launched, shoot: Shoot): Promise<void> {
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const desk = await context.newPage();
  await desk.goto(own('manifest.json'));
  const page = await context.newPage();
  const open = async (post: string) => {
    await page.goto('about:blank');
    await page.goto(own(`options.html#/post/${encodeURIComponent(post)}`));
    await wholePage(page);
  };
  const staged = mostOften(await readTable(desk, 'replies')) ?? mostOften(await readTable(desk, 'readings'));
  if (staged !== undefined) {
    await open(staged);
    await shoot(page, 'options-post-stage');
  }
  await fillSeeded(desk, {
    seed: 11,
    now: Date.now(),
    posts: 300,
    readings: 1_800,
    accounts: ['instagram'],
  });
  const replies = (await readTable(desk, 'replies')).filter(({ post }) => isSeeded(post));
  const seeded = mostOften(replies);
  if (seeded !== undefined) {
    await open(seeded);
    await shoot(page, 'options-post');
  }
  await page.close();
  await desk.close();
}

/** As tall as what it shows: on these pages only the part below the head scrolls. */
export async function wholePage(page: Page, width = WIDTH): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.locator('.report-part').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.chart-picture[data-state="loading"]'));
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollHeight + main.getBoundingClientRect().top : 900;
  });
  await page.setViewportSize({ width, height: Math.max(900, Math.ceil(height)) });
}

function isSeeded(post: unknown): boolean {
  return /:10000\d{5}$/.test(String(post));
}

/** The post to which most of these rows belong. */
function mostOften(rows: readonly Row[]): string | undefined {
  const numbers = new Map<string, number>();
  for (const { post } of rows) numbers.set(String(post), (numbers.get(String(post)) ?? 0) + 1);
  return [...numbers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
