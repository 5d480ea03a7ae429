import { profileOf } from './addresses.ts';
import { expectRightBadges } from './badges.ts';
import { chooseLanguage } from './choose-language.ts';
import { expect, test } from './harness.ts';
import { text } from './texts.ts';

test('the language chosen in the popup holds at once for badges, options, welcome and popup', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(profileOf('x'));
  await expectRightBadges(page, stage, { platform: 'x', language: 'id' });
  const popup = await takar.openPopup(page);
  await chooseLanguage(popup.page, 'en');
  await expect(popup.page.getByRole('main')).toContainText(text('en', 'popup_median_label'));
  await popup.close();
  await page.bringToFront();
  await expectRightBadges(page, stage, { platform: 'x', language: 'en' });
  const options = await takar.openOwn('options.html#/posts');
  await expect(options.getByRole('link', { name: text('en', 'options_nav_data') })).toBeVisible();
  const welcome = await takar.openOwn('welcome.html');
  await expect(welcome.getByRole('heading', { name: text('en', 'welcome_heading') })).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => window.__stage.shown().length > 0);
  await expectRightBadges(page, stage, { platform: 'x', language: 'en' });
});

test.describe('an English page', () => {
  test('is read right while Takar speaks Indonesian', async ({ takar, stage }) => {
    const page = await takar.visit(`${profileOf('instagram')}?lang=en`);
    await expectRightBadges(page, stage, { platform: 'instagram', language: 'id' });
  });
});
