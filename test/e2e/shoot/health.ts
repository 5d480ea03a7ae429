import { profileOf } from '../addresses.ts';
import type { Launched } from '../launch.ts';
import { openPopup } from '../popup.ts';
import { turnStageKeys } from '../turned-stage.ts';
import { open, type Shoot } from './tools.ts';

/** A platform that is no longer understood: the popup and the options page. */
export async function shootHealth(
  browser: Launched,
  look: { language: 'id' | 'en'; theme: 'light' | 'dark' },
  shoot: Shoot,
): Promise<void> {
  await turnStageKeys(browser.context, look);
  const page = await open(browser, profileOf('instagram'));
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html#/health`);
  await own.locator('[data-failing="true"]').waitFor();
  await shoot(own, 'options-health');
  await own.close();
  await page.bringToFront();
  const popup = await openPopup(browser, page);
  await popup.page.locator('[data-tone="warn"]').waitFor();
  await shoot(popup.page, 'popup-not-understood');
  await popup.close();
  await page.close();
}
