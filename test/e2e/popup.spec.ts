import { PLATFORMS, partOf } from '../stage/platforms.ts';
import { sideOf } from '../stage/world.ts';
import { homeOf, profileOf } from './addresses.ts';
import { expectRightBadges, scroll } from './badges.ts';
import { expect, test } from './harness.ts';
import { readOwnPages } from './own-pages.ts';
import { grouped, text } from './texts.ts';

for (const platform of PLATFORMS) {
  test(`${platform}: on an account's page the popup shows what the store holds of it`, async ({
    takar,
    stage,
    language,
  }) => {
    const read = await readOwnPages(takar, stage, platform, language);
    const page = await takar.visit(profileOf(platform));
    await expectRightBadges(page, stage, { platform, language, read });
    for (let n = 0; n < 10; n += 1) await scroll(page, 1500);
    await page.waitForFunction(() => window.__stage.busy === 0);
    await expectRightBadges(page, stage, { platform, language, read });
    const { main } = sideOf(stage.world, platform);
    const popup = await takar.openPopup(page);
    const panel = popup.page.locator('article.account');
    await expect(panel).toContainText(main.name);
    await expect(panel).toContainText(`@${main.handle}`);
    await expect(panel).toContainText(grouped(partOf(platform).followersStated(main), language));
    const posts = (await takar.store('posts')).filter(({ account }) => account === `${platform}:${main.id}`);
    expect(posts.length).toBeGreaterThan(20);
    await expect(panel).toContainText(grouped(posts.length, language));
    const isRounded = partOf(platform).ratesAreRounded ?? false;
    await expect(panel.locator('.median-value')).toHaveText(isRounded ? /^≈ \d+,\d+%/ : /^\d+,\d+%$/);
    await popup.close();
  });
}

test('pause takes all badges away and reads nothing; resume brings them back', async ({
  takar,
  stage,
  language,
}) => {
  const page = await takar.visit(profileOf('x'));
  await expectRightBadges(page, stage, { platform: 'x', language });
  const popup = await takar.openPopup(page);
  const pause = popup.page.getByRole('switch');
  await pause.click();
  await expect(pause).toBeChecked();
  await expect(page.locator('takar-badge')).toHaveCount(0);
  const before = (await takar.store('readings')).length;
  await popup.close();
  await page.bringToFront();
  for (let n = 0; n < 12; n += 1) await scroll(page, 1500);
  await page.waitForFunction(() => window.__stage.busy === 0);
  expect((await takar.store('readings')).length).toBe(before);
  const again = await takar.openPopup(page);
  await again.page.getByRole('switch').click();
  await expect(again.page.getByRole('switch')).not.toBeChecked();
  await again.close();
  await page.bringToFront();
  await expect(page.locator('takar-badge')).not.toHaveCount(0);
});

test('elsewhere than on an account the popup says so and lists the known accounts', async ({
  takar,
  stage,
  language,
}) => {
  const page = await takar.visit(homeOf('x'));
  await expectRightBadges(page, stage, { platform: 'x', language });
  const popup = await takar.openPopup(page);
  const main = popup.page.getByRole('main');
  await expect(main).toContainText(text(language, 'popup_not_account_title'));
  await expect(main).toContainText(sideOf(stage.world, 'x').main.name);
  await popup.close();
});

test('on an account of which nothing was read the popup says to scroll', async ({ takar, language }) => {
  const page = await takar.context.newPage();
  await page.goto('https://www.instagram.com/akuntakdikenal/');
  const popup = await takar.openPopup(page);
  await expect(popup.page.getByRole('main')).toContainText(text(language, 'popup_nothing_read_title'));
  await popup.close();
});
