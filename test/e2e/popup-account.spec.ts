import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Stage } from '../stage/stage.ts';
import { sideOf } from '../stage/world.ts';
import { homeOf, profileOf } from './addresses.ts';
import { scroll } from './badges.ts';
import { chooseLanguage } from './choose-language.ts';
import { dueToday, lastDays, medianRate, weeksWithPosts } from './expected-figures.ts';
import { expect, type Takar, test } from './harness.ts';
import type { Row } from './store.ts';
import { grouped, text } from './texts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reads the main account's profile; gives the page. */
async function readProfile(takar: Takar): Promise<Page> {
  const page = await takar.visit(profileOf('x'));
  for (let n = 0; n < 8; n += 1) await scroll(page, 1500);
  await page.waitForFunction(() => window.__stage.busy === 0);
  await expect.poll(async () => (await takar.store('posts')).length).toBeGreaterThan(20);
  return page;
}

function mainKey(stage: Stage): string {
  return `x:${sideOf(stage.world, 'x').main.id}`;
}

/** Writes a row into Takar's database, past Takar. */
async function put(takar: Takar, table: string, row: Row): Promise<void> {
  await takar.desk.evaluate(
    async ([name, value]) => {
      const request = indexedDB.open('takar');
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      const writing = request.result.transaction(name, 'readwrite');
      writing.objectStore(name).put(value);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = reject;
      });
      request.result.close();
    },
    [table, row] as const,
  );
}

/** A post that was found when it was an hour old, and becomes 24 hours old at a moment. */
async function putDue(takar: Takar, stage: Stage, id: string, due: number, caption: string): Promise<void> {
  const createdAt = due - DAY;
  await put(takar, 'posts', {
    key: `x:${id}`,
    platform: 'x',
    id,
    url: `https://x.com/kpu_kotacontoh/status/${id}`,
    account: mainKey(stage),
    caption,
    createdAt,
    format: 'text',
    counts: {},
    stated: {},
    firstSeen: createdAt + HOUR,
    lastRead: createdAt + HOUR,
  });
}

/** Seven comments that are old enough, of which five were answered, after one to five hours; and a young one. */
async function putComments(takar: Takar, post: unknown, now: number): Promise<void> {
  const reply = (key: string, parent: string | null, createdAt: number) =>
    put(takar, 'replies', { key, post, parent, byOwner: parent !== null, createdAt, firstSeen: createdAt });
  for (let n = 1; n <= 7; n += 1) {
    await reply(`x:80${n}`, null, now - 2 * DAY);
    if (n <= 5) await reply(`x:81${n}`, `x:80${n}`, now - 2 * DAY + n * HOUR);
  }
  await reply('x:808', null, now - 30 * MINUTE);
}

/** One just before now and one just after it: nearer to now than the end of the day, whatever the time is. */
async function putBothDue(takar: Takar, stage: Stage): Promise<void> {
  const now = Date.now();
  const { from, until } = lastDays(now, 1);
  const near = Math.min(40 * MINUTE, (now - from) / 2, (until - now) / 2);
  await putDue(takar, stage, '9001', now - near, 'Pengumuman yang terlewat hari ini');
  await putDue(takar, stage, '9002', now + near, 'Pengumuman yang sebentar lagi genap sehari');
}

/** A word or number among others. */
const alone = (part: string) => new RegExp(`(^|\\D)${part.replace(/[.?]/g, '\\$&')}(\\D|$)`);

for (const language of ['id', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test.beforeEach(async ({ takar }) => {
      const options = await takar.openOwn('options.html#/data');
      await chooseLanguage(options, language);
      await options.close();
    });

    test('an account’s popup has its last 90 days as the store gives them', async ({ takar, stage }) => {
      const page = await readProfile(takar);
      await put(takar, 'groups', {
        id: 'g',
        name: 'KPU Kota Contoh Raya',
        kind: 'institution',
        accounts: [mainKey(stage)],
        formula: { numerator: 'core', denominator: 'usual' },
        targets: { answerHours: 1, quietDays: 3 },
        changedAt: 1,
      });
      const own = async () =>
        (await takar.store('posts')).filter(({ account }) => account === mainKey(stage));
      const now = Date.now();
      const old = (await own()).find(({ createdAt }) => Number(createdAt) < now - 4 * DAY);
      await putComments(takar, old?.key, now);
      const popup = await takar.openPopup(page);
      const panel = popup.page.locator('.panel');
      const figure = (key: string) =>
        panel.locator('.figure').filter({ has: popup.page.getByText(text(language, key), { exact: true }) });
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(text(language, 'panel_title', '90'));

      // The last readings of the page may still be on their way into the store.
      await expect(async () => {
        const all = await own();
        const [account] = (await takar.store('accounts')).filter(({ key }) => key === mainKey(stage));
        const { k, n } = weeksWithPosts(all, now);
        const weeks = [grouped(k, language), grouped(n, language)] as const;
        const median = medianRate(all, account, now);
        expect(median.n).toBeGreaterThan(10);
        const digits = median.value < 1 ? 2 : 1;
        const rate = median.value.toFixed(digits).replace('.', language === 'id' ? ',' : '.');
        const shown = await panel.innerText();
        expect(shown).toContain(text(language, 'panel_k_of_n_weeks', ...weeks));
        expect(shown.split(text(language, 'panel_k_of_n', ...weeks))).toHaveLength(3);
        expect(shown).toMatch(new RegExp(`^${rate}%$`, 'm'));
      }).toPass({ timeout: 10_000 });
      await expect(figure('panel_goal_followers')).toContainText(text(language, 'panel_trend_too_little'));

      await expect(figure('panel_answered')).toContainText(text(language, 'panel_k_of_n', 5, 7));
      await expect(figure('panel_answer_time')).toContainText(language === 'id' ? /3 j(?! )/ : /3 h(?! )/);
      await expect(figure('panel_last_post')).toContainText(text(language, 'panel_limit', '3'));
      await expect(panel).toContainText(
        text(language, 'panel_formula_own', 'KPU Kota Contoh Raya', '').trim(),
      );
      await popup.close();
    });

    test('the posts to be read again today are listed with their time, on every page', async ({
      takar,
      stage,
    }) => {
      const page = await readProfile(takar);
      await putBothDue(takar, stage);
      for (let n = 0; n < 4; n += 1) {
        const { until } = lastDays(Date.now(), 1);
        await putDue(takar, stage, `910${n}`, until - (4 - n) * 100, `Unggahan akhir hari ${n}`);
      }
      const home = await takar.visit(homeOf('x'));
      await home.waitForFunction(() => window.__stage.busy === 0);
      for (const shown of [page, home]) {
        const popup = await takar.openPopup(shown);
        const list = popup.page.locator('.due');
        await expect(list.getByRole('heading')).toHaveText(text(language, 'panel_due_title'));
        const tables = [await takar.store('posts'), await takar.store('readings')] as const;
        const due = dueToday(...tables, await takar.store('accounts'), Date.now());
        expect(due.length).toBeGreaterThan(5);
        await expect(list.getByRole('listitem')).toHaveCount(5);
        await expect(list).toContainText(text(language, 'panel_due_more', due.length - 5));
        const missed = list.locator('[data-due="missed"]');
        await expect(missed).toHaveCount(1);
        await expect(missed).toContainText('Pengumuman yang terlewat hari ini');
        await expect(missed).toContainText(alone(text(language, 'panel_due_past', '').trim()));
        const coming = list.getByRole('listitem').filter({ hasText: 'sebentar lagi genap sehari' });
        const at = new Date(due.find(({ key }) => key === 'x:9002')?.due ?? 0);
        const [hour, minute] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
        await expect(coming).toContainText(`${hour}${language === 'id' ? '.' : ':'}${minute}`);
        await expect(coming).toContainText(sideOf(stage.world, 'x').main.name);
        await popup.close();
      }
    });

    for (const theme of ['light', 'dark'] as const) {
      test.describe(theme, () => {
        test.use({ theme });

        test('axe finds nothing wrong in the whole popup', async ({ takar, stage }) => {
          const page = await readProfile(takar);
          await putBothDue(takar, stage);
          for (const shown of [page, await takar.visit(homeOf('x'))]) {
            const popup = await takar.openPopup(shown);
            await expect(popup.page.locator('.due')).toBeVisible();
            if (shown === page) await expect(popup.page.locator('.panel')).toBeVisible();
            // Its helper page would take the focus from the popup.
            const found = await new AxeBuilder({ page: popup.page }).setLegacyMode(true).analyze();
            expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
            await popup.close();
          }
        });
      });
    }
  });
}

test('the keyboard alone reaches a post that is due and the account’s page, and opens them', async ({
  takar,
  stage,
  language,
}) => {
  const page = await readProfile(takar);
  await putBothDue(takar, stage);
  const all = text(language, 'panel_all');
  for (const [name, address] of [
    ['Pengumuman yang terlewat hari ini', 'https://x.com/kpu_kotacontoh/status/9001'],
    [all, `/options.html#/account/${encodeURIComponent(mainKey(stage))}`],
  ] as const) {
    const popup = await takar.openPopup(page);
    await expect(popup.page.getByRole('link', { name: all })).toBeVisible();
    const link = popup.page.getByRole('link', { name });
    await popup.page.keyboard.press('Tab');
    for (let pressed = 0; pressed < 30; pressed += 1) {
      if (await link.evaluate((element) => element === document.activeElement)) break;
      await popup.page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    const opening = takar.context.waitForEvent('page');
    // The popup closes at once.
    await popup.page.keyboard.press('Enter').catch(() => undefined);
    const opened = await opening;
    await expect.poll(() => opened.url()).toContain(address);
    await opened.close();
    await popup.page.context().browser()?.close();
  }
});

test('the worker stopped in between does no harm: the figures come, and the pause is kept', async ({
  takar,
}) => {
  const page = await readProfile(takar);
  await takar.stopWorker();
  const popup = await takar.openPopup(page);
  await expect(popup.page.locator('.panel')).toBeVisible();
  await takar.stopWorker();
  const pause = popup.page.getByRole('switch');
  await pause.click();
  await expect(pause).toBeChecked();
  await expect(popup.page.locator('.panel')).toBeVisible();
  await popup.close();
});

test('nothing that stands in an account’s popup moves when the rest is loaded', async ({ takar, stage }) => {
  const page = await readProfile(takar);
  await putBothDue(takar, stage);
  const tab = await takar.desk.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)`);
  await page.bringToFront();
  const popup = await takar.context.newPage();
  await popup.setViewportSize({ width: 395, height: 600 });
  await popup.addInitScript(() => {
    const places = () =>
      ['.account-title', '.median-value', '.figures', '.choice', '.foot', '.foot a'].map((selector) => {
        const { x, y, width, height } =
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return `${selector} ${[x, y, width, height].map(Math.round)}`;
      });
    const seen: { first?: string[]; places: () => string[] } = { places };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (seen.first || !document.querySelector('article.account')) return;
      if (document.querySelector('.panel, .due')) throw new Error('the rest came with the first paint');
      seen.first = places();
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`chrome-extension://${takar.extensionId}/popup.html?tab=${tab}`);
  await expect(popup.locator('.panel')).toBeAttached();
  const [first, then] = await popup.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { first: string[]; places: () => string[] } };
    return [seen.first, seen.places()];
  });
  expect(first).toHaveLength(6);
  expect(then).toEqual(first);
});
