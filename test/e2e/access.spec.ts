import { profileOf } from './addresses.ts';
import { expectRightBadges } from './badges.ts';
import { chooseLanguage } from './choose-language.ts';
import { expect, test } from './harness.ts';
import { turnStageKeys } from './turned-stage.ts';
import { violations } from './violations.ts';

for (const language of ['id', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });

      test.beforeEach(async ({ takar }) => {
        const options = await takar.openOwn('options.html#/data');
        await chooseLanguage(options, language);
        await options.close();
      });

      test('axe finds nothing wrong in the badge and its card, and in the popup', async ({
        takar,
        stage,
      }) => {
        const page = await takar.visit(profileOf('x'));
        await expectRightBadges(page, stage, { platform: 'x', language });
        expect(await violations(page, 'takar-badge')).toEqual([]);
        await page.locator('takar-badge button').first().click();
        await expect(page.locator('takar-badge').getByRole('dialog')).toBeVisible();
        expect(await violations(page, 'takar-badge')).toEqual([]);
        const popup = await takar.openPopup(page);
        await expect(popup.page.locator('article.account')).toBeVisible();
        expect(await violations(popup.page)).toEqual([]);
        await popup.close();
      });

      test('axe finds nothing wrong in the options and the welcome page', async ({ takar, stage }) => {
        const page = await takar.visit(profileOf('x'));
        await expectRightBadges(page, stage, { platform: 'x', language });
        for (const path of [
          'options.html#/posts',
          'options.html#/accounts',
          'options.html#/data',
          'options.html#/health',
          'welcome.html',
        ]) {
          const own = await takar.openOwn(path);
          await expect(own.getByRole('heading', { level: 1 })).not.toHaveCount(0);
          await expect(own.locator('html')).toHaveAttribute('lang', language);
          expect(await violations(own), path).toEqual([]);
          await own.close();
        }
      });

      test('axe finds nothing wrong where a platform is no longer understood', async ({ takar }) => {
        await turnStageKeys(takar.context, { language, theme });
        const page = await takar.visit(profileOf('instagram'));
        const own = await takar.openOwn('options.html#/health');
        await expect(own.locator('[data-failing="true"]')).toHaveCount(1);
        expect(await violations(own)).toEqual([]);
        await own.close();
        await page.bringToFront();
        const popup = await takar.openPopup(page);
        await expect(popup.page.locator('[data-tone="warn"]')).toBeVisible();
        expect(await violations(popup.page)).toEqual([]);
        await popup.close();
      });
    });
  }
}
