import type { Page } from '@playwright/test';
import { partOf } from '../stage/platforms.ts';
import { sideOf } from '../stage/world.ts';
import { homeOf, profileOf } from './addresses.ts';
import { expectRightBadges, scroll } from './badges.ts';
import { expect, test } from './harness.ts';
import { text } from './texts.ts';
import { turnStageKeys } from './turned-stage.ts';

type Extension = {
  tabs: { query(all: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};
declare const chrome: Extension;

/** What is written on the toolbar icon, on whichever tabs something is. */
async function iconMarks(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const marks = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
    return marks.filter((mark) => mark !== '');
  });
}

for (const [platform, place, address] of [
  ['instagram', 'profile', profileOf('instagram')],
  ['instagram', 'feed', homeOf('instagram')],
  ['threads', 'profile', profileOf('threads')],
  ['threads', 'feed', homeOf('threads')],
] as const) {
  const { name } = partOf(platform);

  test(`${platform}: when every key of the data is renamed, the ${place} warns within one page view and stores no number`, async ({
    takar,
    language,
  }) => {
    await turnStageKeys(takar.context, { language });
    const page = await takar.visit(address);
    await expect.poll(() => iconMarks(takar.desk)).toEqual(['!']);
    for (let n = 0; n < 6; n += 1) await scroll(page, 1200);
    await page.waitForFunction(() => window.__stage.busy === 0);

    const popup = await takar.openPopup(page);
    const main = popup.page.getByRole('main');
    await expect(main).toContainText(text(language, 'popup_not_understood_title', name));
    await expect(main).toContainText(/0 dari \d+ tanggapan terbaca/);
    await expect(main).toContainText(text(language, 'popup_still_works'));
    await popup.close();

    const options = await takar.openOwn('options.html#/health');
    const row = options.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText(/Tidak dipahami sejak/);
    await expect(options.getByRole('navigation')).toContainText('!');

    expect(await takar.store('readings')).toEqual([]);
    expect(await takar.store('accountReadings')).toEqual([]);
    expect(await takar.store('posts')).toEqual([]);
    await expect(
      page.locator('takar-badge[data-state="above"], takar-badge[data-state="below"]'),
    ).toHaveCount(0);
    expect(takar.complaints).toEqual([]);
  });
}

test('the diagnostics that are copied hold structure and no value of the page', async ({
  takar,
  stage,
  language,
}) => {
  await turnStageKeys(takar.context, { language });
  await takar.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takar.visit(profileOf('instagram'));
  await expect.poll(() => iconMarks(takar.desk)).toEqual(['!']);
  const options = await takar.openOwn('options.html#/health');
  await options.getByRole('button', { name: /Salin diagnostik/ }).click();
  await expect(options.getByText(text(language, 'ui_copied_diagnostics'))).toBeVisible();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  const diagnostic = JSON.parse(copied);
  expect(diagnostic).toMatchObject({
    takar: 'diagnostic',
    platform: 'instagram',
    surface: 'account',
    understood: 0,
  });
  expect(diagnostic.sources.length).toBeGreaterThan(0);
  expect(copied).toContain('gnxra_ng');
  const { accounts, posts } = sideOf(stage.world, 'instagram');
  for (const { id, handle, name, bio } of accounts) {
    for (const value of [id, handle, name, bio]) expect(copied).not.toContain(value);
  }
  for (const { id, caption } of posts.values()) {
    for (const value of [id, caption]) expect(copied).not.toContain(value);
  }
  expect(copied.replace(/"length":\d+/g, '')).not.toMatch(/\d{5}/);
});

test('the warning goes when the page is understood again', async ({ takar, stage, language }) => {
  await turnStageKeys(takar.context, { language });
  const page = await takar.visit(profileOf('instagram'));
  await expect.poll(() => iconMarks(takar.desk)).toEqual(['!']);
  await page.close();
  await turnStageKeys(takar.context, { language, now: stage.world.now }, false);
  const again = await takar.visit(profileOf('instagram'));
  await expectRightBadges(again, stage, { platform: 'instagram', language });
  await expect
    .poll(async () => (await takar.store('health')).map(({ key, failingSince }) => [key, failingSince]))
    .toEqual([['instagram:account', undefined]]);
  expect(await iconMarks(takar.desk)).toEqual([]);
});

test('pages that are understood, and pages that hold no posts, raise no warning', async ({
  takar,
  stage,
  language,
}) => {
  const page = await takar.visit(profileOf('instagram'));
  await expectRightBadges(page, stage, { platform: 'instagram', language });
  const empty = await takar.context.newPage();
  await empty.goto('https://www.instagram.com/akuntakdikenal/');
  await expect
    .poll(async () => (await takar.store('health')).map(({ key }) => key))
    .toEqual(['instagram:account']);
  const popup = await takar.openPopup(empty);
  await expect(popup.page.getByRole('main')).toContainText(text(language, 'popup_nothing_read_title'));
  await popup.close();
  expect(await iconMarks(takar.desk)).toEqual([]);
});
