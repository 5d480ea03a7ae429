import { HANDLE, profileOf } from '../addresses.ts';
import { expectRightBadges, scroll } from '../badges.ts';
import { expect, test } from '../harness.ts';

test('instagram: profile, post over the grid, back, reels, the post page: one right badge a post', async ({
  takar,
  stage,
  language,
}) => {
  const right = () => expectRightBadges(page, stage, { platform: 'instagram', language });
  const page = await takar.visit(profileOf('instagram'));
  await right();
  await scroll(page, 1600);
  await right();
  await page.locator('a.tile:visible').nth(4).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('takar-badge')).toHaveCount(1);
  await right();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await right();
  await page.locator(`a[href="/${HANDLE}/reels/"]`).click();
  await page.waitForFunction(
    () => location.pathname.endsWith('/reels/') && window.__stage.shown().length > 2,
  );
  await right();
  await page.locator('a.tile:visible').first().click();
  await expect(dialog.locator('takar-badge')).toHaveCount(1);
  await page.reload();
  await page.waitForFunction(() => window.__stage.shown().length === 1);
  await right();
  await page.goBack();
  await page.waitForFunction(() => window.__stage.shown().length > 2);
  await right();
});

test('instagram: in the reels viewer a badge belongs to the reel it stands beside', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit('https://www.instagram.com/reels/');
  await expect(page.locator('.viewer-item')).not.toHaveCount(0);
  await page.waitForFunction(() => /^\/reels\/[\w-]+\/$/.test(location.pathname));
  await scroll(page, 855);
  const strays = () =>
    page.evaluate(() =>
      window.__stage.shown().flatMap(({ element, id }) => {
        const badges = [...element.querySelectorAll('takar-badge')].map((badge) =>
          badge.getAttribute('data-post'),
        );
        return badges.filter((post) => post !== `instagram:${id}`);
      }),
    );
  await expect(page.locator('.viewer-item takar-badge')).toHaveCount(1);
  expect(await strays()).toEqual([]);
  await scroll(page, -855);
  await expect(page.locator('.viewer-item takar-badge')).toHaveCount(1);
  expect(await strays()).toEqual([]);
  expect(stage.stopped).toEqual([]);
});
