import { homeOf, profileOf } from '../addresses.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

const shootThreads: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('threads'));
  await badgesStand(page);
  await shoot(page, 'threads-profile');
  await wander(page);
  await shoot(page, 'threads-list');
  await page.locator('.post:visible takar-badge button').nth(1).click();
  await cardStands(page);
  await shoot(page, 'threads-badge-card');
  await page.keyboard.press('Escape');
  await page.locator('.post a.picture:visible').first().click();
  await page.getByRole('dialog').locator('.shown').waitFor();
  await shoot(page, 'threads-viewer');
  await page.goBack();
  await page.locator('.post .text:visible').first().click();
  await page.locator('h2').waitFor({ state: 'attached' });
  await badgesStand(page);
  await shoot(page, 'threads-post');
  await page.goto(homeOf('threads'));
  await badgesStand(page);
  await shoot(page, 'threads-home');
  await page.close();
};

export default shootThreads;
