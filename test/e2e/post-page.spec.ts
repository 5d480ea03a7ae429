import type { Page } from '@playwright/test';
import { profileOf } from './addresses.ts';
import { chooseLanguage } from './choose-language.ts';
import { expect, type Takar, test } from './harness.ts';
import { countIn, type Row } from './store.ts';
import { escaped, grouped, rateText, text } from './texts.ts';
import { violations } from './violations.ts';

/** The page of one post on what two visits to the stage left; every number is worked out here from the stored rows. */

type Language = 'id' | 'en';
const HOUR = 3_600_000;
const MOMENT = 600_000;
/** What the platform of this test counts: it rounds followers, and shows comments under a post. */
const COUNTED = ['likes', 'comments', 'shares'];

/** Visits a profile and one post's own page with its comments, and later, with higher counts, the profile again. */
async function visitTwice(takar: Takar, raise: () => void): Promise<string> {
  const first = await takar.visit(profileOf('facebook'));
  await first.locator('[aria-posinset]:not(:has(a[href*="/reel/"])) a.time').first().click();
  await expect.poll(async () => (await takar.store('replies')).length).toBe(4);
  const [reply] = await takar.store('replies');
  const post = String(reply?.post);
  await first.close();
  await fiveHoursAgo(takar.desk);
  const ownReadings = async () => (await takar.store('readings')).filter((row) => row.post === post);
  const before = (await ownReadings()).length;
  raise();
  const second = await takar.visit(profileOf('facebook'));
  await expect.poll(async () => (await ownReadings()).length).toBeGreaterThan(before);
  await second.close();
  return post;
}

/** What was read until now was read five hours before: a test cannot wait so long. */
async function fiveHoursAgo(desk: Page): Promise<void> {
  await desk.evaluate(async (ms) => {
    const request = indexedDB.open('takar');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('readings', 'readwrite');
    const readings = transaction.objectStore('readings');
    const all = readings.getAll();
    all.onsuccess = () => {
      for (const reading of all.result) readings.put({ ...reading, at: reading.at - ms });
    };
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, 5 * HOUR);
}

async function openPost(takar: Takar, post: string): Promise<Page> {
  const page = await takar.openOwn(`options.html#/post/${encodeURIComponent(post)}`);
  await expect(page.locator('.report-part').first()).toBeVisible();
  return page;
}

/** What stands under a label of a part of the page. */
function figure(page: Page, part: string, label: string) {
  return page
    .getByRole('region', { name: part, exact: true })
    .locator('.figure')
    .filter({ has: page.locator('.figure-label', { hasText: new RegExp(`^${escaped(label)}$`) }) });
}

/** The sum of what is counted; undefined where a part is not stated or hidden. */
function sumOf(row: Row | undefined): number | undefined {
  const parts = COUNTED.map((name) => countIn(row, name));
  return parts.every((part) => typeof part === 'number')
    ? parts.reduce((sum, part) => sum + part, 0)
    : undefined;
}

type Complete = { at: number; sum: number };

/** Readings with a sum, each ten minutes or more after the one before: what speeds are made of. */
function momentsOf(readings: readonly Row[]): Complete[] {
  const moments: Complete[] = [];
  for (const row of readings.toSorted((a, b) => Number(a.at) - Number(b.at))) {
    const sum = sumOf(row);
    const at = Number(row.at);
    if (sum !== undefined && at - (moments.at(-1)?.at ?? 0) >= MOMENT) moments.push({ at, sum });
  }
  return moments;
}

for (const language of ['id', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = (key: string, ...values: (string | number)[]) => text(language, key, ...values);

    test.beforeEach(async ({ takar }) => {
      const options = await takar.openOwn('options.html#/data');
      await chooseLanguage(options, language);
      await options.close();
    });

    test('a post shows its readings, rate and speed as they are stored, and axe finds nothing wrong', async ({
      takar,
      stage,
    }) => {
      const key = await visitTwice(takar, stage.raise);
      const post = (await takar.store('posts')).find((row) => row.key === key);
      const readings = (await takar.store('readings')).filter((row) => row.post === key);
      const account = (await takar.store('accounts')).find((row) => row.key === post?.account);
      const page = await openPost(takar, key);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('post_title', String(account?.name)),
      );
      await expect(page.locator('.post-caption')).toHaveText(String(post?.caption));
      await expect(page.getByRole('link', { name: t('post_open', 'Facebook') })).toHaveAttribute(
        'href',
        String(post?.url),
      );

      const interactions = sumOf(post);
      if (interactions === undefined) throw new Error('the stage states every count of this post');
      const figures = t('post_figures_title');
      await expect(figure(page, figures, t('post_interactions')).locator('.figure-value')).toHaveText(
        grouped(interactions, language),
      );
      const followers = Number(countIn(account, 'followers'));
      const rate = figure(page, figures, t('options_formula_er_post'));
      await expect(rate).toContainText(`${rateText((interactions * 100) / followers, language)}`);
      await expect(rate).toContainText(grouped(followers, language));

      const moments = momentsOf(readings);
      const [before, after] = moments.slice(-2);
      if (!before || !after) throw new Error('two moments were read');
      expect(after.sum).toBeGreaterThan(before.sum);
      const perHour = ((after.sum - before.sum) * HOUR) / (after.at - before.at);
      await expect(figure(page, figures, t('post_speed')).locator('.figure-value')).toHaveText(
        t('post_per_hour', `+${significant(perHour, language)}`),
      );

      const table = page
        .getByRole('region', { name: t('post_readings_title'), exact: true })
        .locator('tbody');
      await expect(table.getByRole('row')).toHaveCount(readings.length);
      const newestFirst = readings.toSorted(
        (a, b) => Number(b.at) - Number(a.at) || Number(b.id) - Number(a.id),
      );
      for (const [index, row] of newestFirst.entries()) {
        const cells = table.getByRole('row').nth(index).getByRole('cell');
        const likes = countIn(row, 'likes');
        await expect(cells.nth(2)).toContainText(
          likes === undefined ? t('ui_unread') : grouped(Number(likes), language),
        );
        const sum = sumOf(row);
        const shown = sum === undefined ? t('post_sum_missing', '').trim() : grouped(sum, language);
        await expect(cells.nth(-2)).toContainText(shown);
      }

      await page.locator('.chart-numbers summary').first().click();
      await expect(page.locator('.chart-picture[data-state="loading"]')).toHaveCount(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      expect(takar.complaints).toEqual([]);
    });

    test('a typed reach gives a rate by reach and changes no formula, and is taken back by emptying it', async ({
      takar,
      stage,
    }) => {
      const key = await visitTwice(takar, stage.raise);
      const post = (await takar.store('posts')).find((row) => row.key === key);
      const settings = await takar.store('settings');
      const page = await openPost(takar, key);
      const part = page.getByRole('region', { name: t('post_reach_title'), exact: true });
      const field = part.getByRole('textbox');
      await field.fill('12rb');
      await field.press('Enter');
      await expect(part.getByRole('status')).toHaveText(t('post_reach_error_shortened'));
      expect(await violations(page)).toEqual([]);
      expect(await takar.store('reach')).toEqual([]);

      await field.fill('12.500');
      await field.press('Enter');
      await expect.poll(() => takar.store('reach')).toMatchObject([{ post: key, value: 12_500 }]);
      const percent = ((sumOf(post) ?? Number.NaN) * 100) / 12_500;
      await expect(part.locator('.figure-value')).toHaveText(rateText(percent, language));
      await expect(field).toHaveValue(grouped(12_500, language));
      expect(await takar.store('settings')).toEqual(settings);
      expect((await takar.store('posts')).find((row) => row.key === key)).toEqual(post);

      await page.reload();
      await expect(part.locator('.figure-value')).toHaveText(rateText(percent, language));
      await field.fill('');
      await part.getByRole('button', { name: t('post_reach_save') }).click();
      await expect.poll(() => takar.store('reach')).toEqual([]);
      await expect(part.locator('.figure-value')).toContainText(t('post_reach_rate_missing'));
    });

    test('comments are judged by keyboard; the label is kept with the comment’s id and nothing else', async ({
      takar,
      stage,
    }) => {
      const key = await visitTwice(takar, stage.raise);
      const replies = await takar.store('replies');
      const others = replies.filter(({ parent, byOwner }) => parent === null && byOwner === false);
      const page = await openPost(takar, key);
      const part = page.getByRole('region', { name: t('post_comments_title'), exact: true });
      await expect(part.getByRole('combobox')).toHaveCount(others.length);
      const rated = figure(page, t('post_comments_title'), t('post_comments_rated')).locator('.figure-value');
      await expect(rated).toHaveText(t('post_comments_k_of_n', 0, others.length));

      const select = part.getByRole('combobox').first();
      await select.focus();
      await page.keyboard.press('End');
      await expect(select).toHaveValue('complaint');
      await expect(rated).toHaveText(t('post_comments_k_of_n', 1, others.length));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(part.getByRole('switch').first()).toHaveAttribute('aria-checked', 'true');
      const newest = others.toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt))[0];
      await expect
        .poll(async () => (await takar.store('marks')).map(({ at: _, ...mark }) => mark))
        .toEqual([{ comment: newest?.key, post: key, tone: 'complaint', noAnswerNeeded: true }]);
      await expect(figure(page, t('post_comments_title'), t('post_comments_answered'))).toContainText(
        t('post_comments_answered_note', 12, 1),
      );

      await page.reload();
      await expect(select).toHaveValue('complaint');
      await select.focus();
      await page.keyboard.press('Home');
      await part.getByRole('switch').first().click();
      await expect.poll(() => takar.store('marks')).toEqual([]);
    });

    test('the table’s drawer leads to the page; a post that is not stored says so', async ({
      takar,
      stage,
    }) => {
      const key = await visitTwice(takar, stage.raise);
      const options = await takar.openOwn(`options.html#/posts/${encodeURIComponent(key)}`);
      await options.getByRole('link', { name: t('options_detail_page') }).click();
      await expect(options).toHaveURL(new RegExp(`#/post/${escaped(encodeURIComponent(key))}$`));
      await expect(options.getByRole('region', { name: t('post_readings_title') }).first()).toBeVisible();
      const missing = await takar.openOwn('options.html#/post/facebook:none');
      await expect(missing.getByRole('heading', { level: 1 })).toHaveText(t('options_detail_missing_title'));
      expect(await violations(missing)).toEqual([]);
    });
  });
}

/** Below ten with two digits that count, else whole. */
function significant(value: number, language: Language): string {
  if (value >= 10) return grouped(Math.round(value), language);
  const written = String(Number(value.toPrecision(2)));
  return language === 'id' ? written.replace('.', ',') : written;
}
