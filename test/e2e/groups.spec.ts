import type { Locator, Page } from '@playwright/test';
import type { Formula } from '../recompute/platforms.ts';
import { rankingsOf } from '../recompute/rankings.ts';
import { PLATFORMS, partOf } from '../stage/platforms.ts';
import { sideOf } from '../stage/world.ts';
import { HANDLE, profileOf } from './addresses.ts';
import { expectRightBadges, scroll } from './badges.ts';
import { chooseLanguage } from './choose-language.ts';
import { exported } from './exported.ts';
import { expectMembers, expectRankings, thisMonth, ZONE } from './group-figures.ts';
import { saveGroups } from './groups-made.ts';
import { expect, type Takar, test } from './harness.ts';
import { fillSeeded } from './seeded.ts';
import type { Row } from './store.ts';
import { grouped, text } from './texts.ts';
import { violations } from './violations.ts';

/**
 * Groups of accounts. The numbers of their pages are worked out again from the file that Takar writes, by the scripts
 * of test/recompute/, which know nothing of Takar's code.
 */

type Language = 'id' | 'en';
const VISITED = ['x', 'instagram', 'threads'] as const;
/** So that one platform has five accounts. */
const MORE = ['instagram', 'instagram', 'instagram'] as const;
const USUAL: Formula = { numerator: 'core', denominator: 'usual' };
const COMMENTS: Formula = { numerator: 'comments', denominator: 'usual' };

/** Presses Tab until something has the focus, as who has no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target}`);
}

const groupsIn = async (takar: Takar) =>
  (await takar.store('groups')).map(({ changedAt: _, ...group }): Row => group);

for (const language of ['id', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test.setTimeout(180_000);

    test('an institution made by keyboard alone shows what its accounts’ exported data give by another hand, with any formula, and is deleted and brought back', async ({
      takar,
      stage,
    }, testInfo) => {
      await speak(takar, language);
      for (const platform of VISITED) {
        const page = await takar.visit(profileOf(platform));
        await expectRightBadges(page, stage, { platform, language });
        for (let n = 0; n < 6; n += 1) await scroll(page, 1500);
        await page.waitForFunction(() => window.__stage.busy === 0);
        await expectRightBadges(page, stage, { platform, language });
        await page.close();
      }
      const accounts = VISITED.map((platform) => `${platform}:${sideOf(stage.world, platform).main.id}`);
      const history = await exported(takar, language, testInfo);
      const tables = async () => ({
        posts: await takar.store('posts'),
        readings: await takar.store('readings'),
        accountReadings: await takar.store('accountReadings'),
      });
      const before = await tables();

      const page = await takar.openOwn('options.html#/groups');
      await tabTo(page, page.getByRole('button', { name: text(language, 'groups_new') }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByRole('textbox', { name: text(language, 'groups_name') }));
      await page.keyboard.type('Kantor Contoh');
      await tabTo(page, dialog.getByRole('searchbox'));
      await page.keyboard.type(HANDLE);
      const ticks = dialog.getByRole('checkbox');
      await expect(ticks).toHaveCount(accounts.length);
      for (const tick of await ticks.all()) {
        await tabTo(page, tick);
        await page.keyboard.press('Space');
      }
      await expect(dialog).toContainText(text(language, 'groups_chosen', accounts.length));
      // Closed by accident: everything is still there.
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await tabTo(
        page,
        page.getByRole('button', { name: text(language, 'groups_resume_of', 'Kantor Contoh') }),
      );
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('textbox', { name: text(language, 'groups_name') })).toHaveValue(
        'Kantor Contoh',
      );
      await tabTo(page, dialog.getByRole('button', { name: text(language, 'groups_save'), exact: true }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kantor Contoh');
      expect(await groupsIn(takar)).toMatchObject([
        {
          name: 'Kantor Contoh',
          kind: 'institution',
          accounts: expect.arrayContaining(accounts),
          formula: USUAL,
        },
      ]);
      await expectMembers(page, history, { accounts, formula: USUAL, language });
      await expectRankings(page, history, { accounts, formula: USUAL, language });

      const rate = page.locator(`tr[data-account="${accounts[0]}"] [data-figure="rate"]`);
      const byUsual = await rate.textContent();
      await tabTo(page, page.getByRole('combobox', { name: text(language, 'account_numerator') }));
      await page.keyboard.press('End');
      await expect.poll(() => groupsIn(takar)).toMatchObject([{ formula: COMMENTS }]);
      await expectMembers(page, history, { accounts, formula: COMMENTS, language });
      expect(await rate.textContent()).not.toBe(byUsual);
      await expectRankings(page, history, { accounts, formula: COMMENTS, language });
      await page.reload();
      await expectMembers(page, history, { accounts, formula: COMMENTS, language });
      expect(await tables()).toEqual(before);

      const stored = await groupsIn(takar);
      const name = text(language, 'groups_delete_of', 'Kantor Contoh');
      await tabTo(page, page.getByRole('button', { name }));
      await page.keyboard.press('Enter');
      await tabTo(page, dialog.getByRole('button', { name: text(language, 'groups_delete_confirm') }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toContainText([
        text(language, 'groups_deleted', 'Kantor Contoh'),
      ]);
      expect(await groupsIn(takar)).toEqual([]);
      await tabTo(page, page.getByRole('button', { name: text(language, 'groups_undo') }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: 'Kantor Contoh' })).toBeVisible();
      expect(await groupsIn(takar)).toEqual(stored);
      expect(await tables()).toEqual(before);
      expect(takar.complaints).toEqual([]);
    });

    test('an account leaves another institution only as was said before, and goes back when that is undone', async ({
      takar,
    }) => {
      const keys = await fill(takar, language);
      const page = await takar.openOwn('options.html#/groups');
      await saveGroups(page, [
        { id: 'kota', name: 'Kota', kind: 'institution', accounts: keys.slice(0, 2) },
        { id: 'prov', name: 'Provinsi', kind: 'institution', accounts: keys.slice(2, 4) },
      ]);
      const before = await groupsIn(takar);
      await page.getByRole('button', { name: text(language, 'groups_edit_of', 'Kota') }).click();
      const dialog = page.getByRole('dialog');
      const taken = PLATFORMS.find((platform) => keys[2]?.startsWith(`${platform}:`));
      if (taken === undefined) throw new Error('no platform of that account');
      const tick = dialog
        .getByRole('group', { name: partOf(taken).name })
        .getByRole('checkbox', { name: text(language, 'groups_now_in', 'Provinsi') });
      await tick.first().check();
      await expect(dialog.locator('[data-tone="warn"]')).toContainText('Provinsi');
      await dialog.getByRole('button', { name: text(language, 'groups_save'), exact: true }).click();
      await expect(page.locator('.groups-said')).toContainText(
        text(language, 'groups_saved_moved', 'Kota', 1),
      );
      expect((await groupsIn(takar)).map(({ accounts }) => (accounts as string[]).length)).toEqual([3, 1]);
      await page.getByRole('button', { name: text(language, 'groups_undo') }).click();
      await expect(page.locator('.groups-said')).toContainText(text(language, 'groups_undone'));
      expect(await groupsIn(takar)).toEqual(before);
    });

    test('a comparison has a picture for each platform with several accounts, ranks institutions, and names what is gone', async ({
      takar,
    }, testInfo) => {
      const keys = await fill(takar, language);
      const page = await takar.openOwn('options.html#/groups');
      await saveGroups(page, [
        { id: 'kota', name: 'Kota', kind: 'institution', accounts: keys.slice(0, 6) },
        { id: 'prov', name: 'Provinsi', kind: 'institution', accounts: keys.slice(6, 11) },
        { id: 'semua', name: 'Semua', kind: 'comparison', accounts: [...keys, 'x:@lama'] },
      ]);
      const history = await exported(takar, language, testInfo);
      await page.getByRole('link', { name: 'Semua' }).click();
      await expectMembers(page, history, { accounts: keys, formula: USUAL, language });
      await expectRankings(page, history, { accounts: keys, formula: USUAL, language });
      await expect(page.locator('.members-lost li')).toHaveText(['x:@lama']);
      await expect(page.getByRole('figure')).toHaveCount(PLATFORMS.length);

      await page
        .getByRole('radio', { name: text(language, 'groups_rank_by_institutions') })
        .check({ force: true });
      const ranked = rankingsOf(history, keys, {
        month: thisMonth(),
        zone: ZONE,
        formulaOf: () => USUAL,
        now: Date.now(),
      });
      const listed = new Set(
        ranked.active.flatMap(({ account, place }) => (place === undefined ? [] : account)),
      );
      for (const [name, from, until] of [
        ['Kota', 0, 6],
        ['Provinsi', 6, 11],
      ] as const) {
        const own = keys.slice(from, until).filter((key) => listed.has(key));
        const posts = ranked.active.filter(({ account }) => own.includes(account));
        const total = posts.reduce((sum, one) => sum + one.posts, 0);
        const row = page.locator('.ranking').first().getByRole('row').filter({ hasText: name }).first();
        await expect(row.getByRole('cell').last()).toHaveText(grouped(total, language));
        await expect(row).toContainText(text(language, 'groups_accounts_counted', own.length));
      }
      await expect(page.locator('.rankings')).toContainText(text(language, 'groups_alone', keys.length - 11));
    });
  });
}

async function speak(takar: Takar, language: Language): Promise<void> {
  const options = await takar.openOwn('options.html#/data');
  await chooseLanguage(options, language);
  await options.close();
}

/** An invented year of several accounts on each platform, and Takar in the language; gives the accounts' keys. */
async function fill(takar: Takar, language: Language): Promise<string[]> {
  const accounts = [...PLATFORMS, ...PLATFORMS, ...MORE];
  await fillSeeded(takar.desk, { seed: 5, now: Date.now(), posts: 900, readings: 6_000, accounts });
  await speak(takar, language);
  return accounts.map((platform, index) => `${platform}:${900_000 + index}`);
}

for (const language of ['id', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });
      test.setTimeout(120_000);

      test('axe finds nothing wrong in the list, the editor, a group, and one that is gone', async ({
        takar,
      }) => {
        const keys = await fill(takar, language);
        const page = await takar.openOwn('options.html#/groups');
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(
          text(language, 'groups_empty_title'),
        );
        expect(await violations(page)).toEqual([]);
        await saveGroups(page, [
          { id: 'kota', name: 'Kota', kind: 'institution', accounts: keys.slice(0, 6) },
          { id: 'semua', name: 'Semua', kind: 'comparison', accounts: [...keys, 'x:@lama'] },
        ]);
        await expect(page.getByRole('table')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: text(language, 'groups_new') }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('checkbox').first().check();
        await dialog.getByRole('button', { name: text(language, 'groups_save'), exact: true }).click();
        await expect(dialog.locator('.field-problem')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: 'Semua' }).click();
        await expect(page.locator('.ranking')).toHaveCount(2);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        for (const details of await page.locator('main details').all())
          await details.locator('summary').click();
        await expect(page.locator('.chart-picture[data-state="loading"]')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
        const gone = await takar.openOwn('options.html#/groups/none');
        await expect(gone.getByRole('heading', { level: 2 })).toHaveText(
          text(language, 'groups_missing_title'),
        );
        expect(await violations(gone)).toEqual([]);
        expect(takar.complaints).toEqual([]);
      });
    });
  }
}
