import { homeOf, profileOf } from '../addresses.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

const shootX: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('x'));
  await wander(page);
  await shoot(page, 'x-profile');
  await page.locator('article:visible takar-badge button').first().click();
  await cardStands(page);
  await shoot(page, 'x-badge-card');
  await page.keyboard.press('Escape');
  await page.locator('article:visible .media a').first().click();
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'x-photo');
  await page.goBack();
  await page.locator('article:visible [data-testid="tweetText"]').nth(1).click();
  await page.locator('article.focal takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'x-post');
  await page.goto(homeOf('x'));
  await badgesStand(page);
  await shoot(page, 'x-home');
  await page.close();
};

export default shootX;
