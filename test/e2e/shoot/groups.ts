import type { Page } from '@playwright/test';
import { PLATFORMS } from '../../stage/platforms.ts';
import { saveGroups } from '../groups-made.ts';
import type { Launched } from '../launch.ts';
import { fillSeeded } from '../seeded.ts';
import type { Shoot } from './tools.ts';

const ACCOUNTS = [...PLATFORMS, ...PLATFORMS, 'instagram', 'instagram', 'instagram', 'instagram'] as const;

/** Groups on an invented year: their list, the editor, the accounts side by side, and the rankings. */
export async function shootGroups({ context, extensionId }: Launched, shoot: Shoot): Promise<void> {
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const page = await context.newPage();
  await page.goto(own('options.html#/groups'));
  await page.getByRole('heading', { level: 2 }).waitFor();
  await shoot(page, 'groups-empty');
  const now = Date.now();
  await fillSeeded(page, { seed: 3, now, posts: 2_200, readings: 16_000, accounts: [...ACCOUNTS] });
  const keys = ACCOUNTS.map((platform, index) => `${platform}:${900_000 + index}`);
  await saveGroups(page, [
    { id: 'kota', name: 'KPU Kota Contoh', kind: 'institution', accounts: keys.slice(0, 6) },
    { id: 'provinsi', name: 'KPU Provinsi Contoh', kind: 'institution', accounts: keys.slice(6, 12) },
    {
      id: 'banding',
      name: 'Kantor se-Provinsi Contoh',
      kind: 'comparison',
      accounts: [...keys, 'instagram:@akun_lama'],
    },
  ]);
  await page.reload();
  await page.getByRole('table').waitFor();
  await shoot(page, 'groups-list');
  await openGroup(page, 'kota');
  await shoot(page, 'groups-institution');
  await page.locator('.report-actions button').nth(1).click();
  await page.locator('.picker-list').waitFor();
  await page.locator('.picker-list input').nth(1).click();
  await shoot(page, 'groups-editor');
  await page.keyboard.press('Escape');
  await page.locator('.groups-sheet > .notice').waitFor();
  await shoot(page, 'groups-unsaved');
  await page.goto('about:blank');
  await page.goto(own('options.html#/groups'));
  await openGroup(page, 'banding');
  await shoot(page, 'groups-comparison');
  await page.locator('.rankings-controls').scrollIntoViewIfNeeded();
  await shoot(page, 'groups-rankings');
  await page.locator('.rankings-controls input').nth(1).click({ force: true });
  await page.locator('.rankings table').last().scrollIntoViewIfNeeded();
  await shoot(page, 'groups-rankings-institutions');
  await page.setViewportSize({ width: 720, height: 900 });
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await shoot(page, 'groups-narrow');
  await page.close();
}

async function openGroup(page: Page, id: string): Promise<void> {
  await page.locator(`a[href="#/groups/${id}"]`).click();
  await page.locator('.rankings table').first().waitFor();
  await page.locator('.members-box[aria-busy="true"]').waitFor({ state: 'detached' });
  for (const picture of await page.locator('.chart-picture').all()) {
    await picture.scrollIntoViewIfNeeded();
  }
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
}
