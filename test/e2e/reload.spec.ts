import { PLATFORMS } from '../stage/platforms.ts';
import { profileOf } from './addresses.ts';
import { expectRightBadges, scroll } from './badges.ts';
import { expect, test } from './harness.ts';

for (const platform of PLATFORMS) {
  test(`${platform}: when Takar is loaded anew, an open page loses its badges and nobody complains`, async ({
    takar,
    stage,
    language,
  }) => {
    const page = await takar.visit(profileOf(platform));
    await expectRightBadges(page, stage, { platform, language });
    const [worker] = takar.context.serviceWorkers();
    const reloaded = takar.desk.waitForEvent('close');
    await worker?.evaluate('void setTimeout(() => chrome.runtime.reload(), 0)');
    await reloaded;
    await scroll(page, 900);
    await expect(page.locator('takar-badge')).toHaveCount(0);
    await scroll(page, 3000);
    await page.waitForFunction(() => window.__stage.busy === 0);
    await expect(page.locator('takar-badge')).toHaveCount(0);
    expect(takar.complaints).toEqual([]);
    expect(await page.evaluate(() => window.__stage.errors)).toEqual([]);
    await page.bringToFront();
    await page.reload();
    await page.waitForFunction(() => window.__stage.shown().length > 0);
    await expectRightBadges(page, stage, { platform, language });
    expect(takar.complaints).toEqual([]);
  });
}
