import type { Page } from '@playwright/test';
import { homeOf, profileOf } from '../addresses.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

/** Until each card in the window has its badge. */
async function gridStands(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-e2e="user-post-item"]')].every((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom < 0 || top > window.innerHeight || card.querySelector('takar-badge');
    }),
  );
}

const shootTiktok: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('tiktok'));
  await wander(page);
  await gridStands(page);
  await shoot(page, 'tiktok-grid');
  await page.locator('[data-e2e="user-post-item"] takar-badge button').nth(12).click();
  await cardStands(page);
  await shoot(page, 'tiktok-badge-card');
  await page.keyboard.press('Escape');
  await page.locator('[data-e2e="user-post-item"] a').nth(12).click();
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'tiktok-viewer');
  await page.reload();
  await badgesStand(page);
  await shoot(page, 'tiktok-post');
  await page.goto(homeOf('tiktok'));
  await badgesStand(page);
  await shoot(page, 'tiktok-home');
  await page.close();
};

export default shootTiktok;
