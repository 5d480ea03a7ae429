import { homeOf, profileOf } from '../addresses.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

const shootInstagram: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('instagram'));
  await wander(page);
  await shoot(page, 'instagram-grid');
  await page.locator('a.tile:visible takar-badge button').first().hover();
  await cardStands(page);
  await shoot(page, 'instagram-badge-card');
  await page.mouse.move(5, 5);
  await page
    .locator('a.tile:visible')
    .nth(4)
    .click({ position: { x: 150, y: 200 } });
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'instagram-modal');
  await page.reload();
  await badgesStand(page);
  await shoot(page, 'instagram-post');
  await page.goto(homeOf('instagram'));
  await badgesStand(page);
  await shoot(page, 'instagram-home');
  await page.close();
};

export default shootInstagram;
