import type { Launched } from '../launch.ts';
import type { Shoot } from './tools.ts';

/** The page of one account, from its head down, on data that are there already. */
export async function shootAccount(
  { context, extensionId }: Launched,
  key: string,
  shoot: Shoot,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#/account/${encodeURIComponent(key)}`);
  await page.locator('.report-part').last().waitFor();
  for (const [n, part] of (await page.locator('.report-part').all()).entries()) {
    if (n % 2 === 1) continue;
    await part.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('.chart-picture[data-state="loading"]') === null);
    await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await shoot(page, `account-${n / 2 + 1}`);
  }
  await page.setViewportSize({ width: 720, height: 900 });
  await page.locator('main').evaluate((element) => element.scrollTo({ top: 0 }));
  await shoot(page, 'account-narrow');
  await page.emulateMedia({ media: 'print' });
  await shoot(page, 'account-print');
  await page.close();
}
