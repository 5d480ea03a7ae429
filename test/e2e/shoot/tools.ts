import type { Page } from '@playwright/test';
import type { Launched } from '../launch.ts';

/** Takes a picture of the page under a name. */
export type Shoot = (page: Page, name: string) => Promise<void>;

/** The pictures of one platform's pages: badges in each place where they stand, and a card. */
export type PlatformShots = (browser: Launched, shoot: Shoot) => Promise<void>;

export async function open(browser: Launched, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.__stage.shown().length > 0);
  return page;
}

/** Until a badge in view has a direction, or for a page without one until a badge is there at all. */
export async function badgesStand(page: Page): Promise<void> {
  await page.locator('takar-badge').first().waitFor({ state: 'attached' });
  await page
    .locator('takar-badge:not([data-state="unknown"])')
    .first()
    .waitFor({ state: 'attached', timeout: 3_000 })
    .catch(() => undefined);
}

export async function cardStands(page: Page): Promise<void> {
  await page.locator('takar-badge').getByRole('dialog').waitFor();
}

export async function wander(page: Page): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    await page.evaluate(() => window.scrollBy(0, 1500));
    await page.waitForFunction(() => window.__stage.busy === 0);
  }
  await page.evaluate(() => window.scrollTo(0, 420));
  await badgesStand(page);
}
