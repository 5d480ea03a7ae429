import { homeOf, profileOf } from '../addresses.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

const shootFacebook: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('facebook'));
  await wander(page);
  // Older posts are mature and can be compared.
  await page.evaluate(() => window.scrollTo(0, 6_000));
  await badgesStand(page);
  await shoot(page, 'facebook-profile');
  await page.locator('takar-badge:not([data-state="unknown"]) button').first().click();
  await cardStands(page);
  await shoot(page, 'facebook-badge-card');
  await page.keyboard.press('Escape');
  await page.locator('[aria-posinset]:not(:has(a[href*="/reel/"])) a.time').nth(1).click();
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'facebook-dialog');
  await page.reload();
  await badgesStand(page);
  await shoot(page, 'facebook-post');
  await page.goto(homeOf('facebook'));
  await badgesStand(page);
  await shoot(page, 'facebook-home');
  await page.locator('a.picture[href*="/reel/"]').first().click();
  await page.locator('.reel takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'facebook-reel');
  await page.close();
};

export default shootFacebook;
