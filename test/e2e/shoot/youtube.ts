import { homeOf, profileOf } from '../addresses.ts';
import { scroll } from '../badges.ts';
import { badgesStand, cardStands, open, type PlatformShots, wander } from './tools.ts';

const shootYoutube: PlatformShots = async (browser, shoot) => {
  const page = await open(browser, profileOf('youtube'));
  await wander(page);
  await shoot(page, 'youtube-grid');
  // What makes a habit: old videos, each read on its own page.
  await scroll(page, 9_000);
  const ids = await page.evaluate(() => window.__stage.shown().map(({ id }) => id));
  const rated: string[] = [];
  const like = page.locator('ytd-watch-metadata like-button-view-model button[aria-label]');
  for (const id of ids.slice(4, 14)) {
    await page.goto(`https://www.youtube.com/watch?v=${id}`);
    await page.locator('ytd-watch-metadata takar-badge').waitFor({ state: 'attached' });
    if (/\d/.test((await like.getAttribute('aria-label')) ?? '')) rated.push(id);
  }
  await page.goto(`https://www.youtube.com/watch?v=${rated[0]}`);
  const known = page.locator('ytd-watch-metadata takar-badge:not([data-state="unknown"])');
  await known.waitFor({ state: 'attached' });
  await shoot(page, 'youtube-watch');
  await known.getByRole('button').click();
  await cardStands(page);
  await shoot(page, 'youtube-badge-card');
  await page.goto(profileOf('youtube'));
  await wander(page);
  await scroll(page, 9_000);
  await badgesStand(page);
  await shoot(page, 'youtube-grid-read');
  await page.goto(homeOf('youtube'));
  await badgesStand(page);
  await shoot(page, 'youtube-home');
  await page.goto('https://www.youtube.com/results?search_query=pemilih');
  await badgesStand(page);
  await shoot(page, 'youtube-search');
  await page.goto('https://www.youtube.com/@kpu_kotacontoh/shorts');
  await badgesStand(page);
  await shoot(page, 'youtube-shorts-tab');
  await page.locator('ytm-shorts-lockup-view-model a:visible').first().click();
  await page.locator('ytd-reel-video-renderer[is-active] takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'youtube-short');
  await page.close();
};

export default shootYoutube;
