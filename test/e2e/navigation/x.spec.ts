import { profileOf } from '../addresses.ts';
import { expectRightBadges, scroll } from '../badges.ts';
import { expect, test } from '../harness.ts';

test('x: profile, post, back, photo, back, search: one right badge a post on every screen', async ({
  takar,
  stage,
  language,
}) => {
  const right = () => expectRightBadges(page, stage, { platform: 'x', language });
  const page = await takar.visit(profileOf('x'));
  await scroll(page, 2400);
  await right();
  await page.locator('article [data-testid="tweetText"]:visible').nth(2).click();
  await expect(page.locator('article.focal')).toBeVisible();
  await right();
  await page.goBack();
  await expect(page.locator('article.focal')).toHaveCount(0);
  await right();
  await page.locator('article .media a:visible').first().click();
  await expect(page.getByRole('dialog').locator('article')).toBeVisible();
  await expect(page.getByRole('dialog').locator('takar-badge')).toHaveCount(1);
  await right();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await right();
  await page.locator('nav a').last().click();
  await page.waitForFunction(() => location.pathname === '/search' && window.__stage.shown().length > 2);
  await right();
});
