import type { Page } from '@playwright/test';
import { type AccountFigures, recompute } from '../recompute/figures.ts';
import { PLATFORMS } from '../stage/platforms.ts';
import { chooseLanguage } from './choose-language.ts';
import { exported } from './exported.ts';
import { expect, type Takar, test } from './harness.ts';
import { fillSeeded } from './seeded.ts';
import { decimal, escaped, grouped, rateText, text } from './texts.ts';
import { violations } from './violations.ts';

/**
 * The page of one account on an invented year. Every number is worked out again from the file that Takar writes, by the
 * scripts of test/recompute/, which know nothing of Takar's code.
 */

type Language = 'id' | 'en';
const LOOKS = [
  { language: 'id', theme: 'light' },
  { language: 'id', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

const accountKey = (index: number) => `${PLATFORMS[index]}:${900_000 + index}`;

async function fill(takar: Takar, language: Language): Promise<void> {
  await fillSeeded(takar.desk, {
    seed: 11,
    now: Date.now(),
    posts: 420,
    readings: 4_200,
    accounts: PLATFORMS,
  });
  const options = await takar.openOwn('options.html#/data');
  await chooseLanguage(options, language);
  await options.close();
}

async function openAccount(takar: Takar, key: string): Promise<Page> {
  const page = await takar.openOwn(`options.html#/account/${encodeURIComponent(key)}`);
  await expect(page.locator('.report-part').first()).toBeVisible();
  return page;
}

/** What stands under a label of a part of the page: the number and what is beside it. */
function figure(page: Page, part: string, label: string) {
  const found = page
    .getByRole('region', { name: part, exact: true })
    .locator('.figure')
    .filter({ has: page.locator('.figure-label', { hasText: new RegExp(`^${escaped(label)}$`) }) });
  return { value: found.locator('.figure-value'), note: found.locator('.figure-note') };
}

/** The last ninety days, today among them, by this machine's own clock. */
function lastNinetyDays(): { from: number; until: number } {
  const today = new Date();
  const midnight = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
  return { from: midnight(-89), until: midnight(1) };
}

type Range = { low: number; high: number; stated?: number };

/** As the page shows a range: a point plainly, a rounded one with "≈" and for readers in words. */
function shown({ low, high, stated }: Range, write: (value: number) => string): RegExp {
  if (low === high) return new RegExp(`^${escaped(write(low))}$`);
  return new RegExp(`^≈ ${escaped(write(stated ?? low))}`);
}

async function expectRate(page: Page, figures: AccountFigures, language: Language): Promise<void> {
  const part = text(language, 'account_rate_title');
  const { median, spread, mean, n } = figures.rate;
  const { value, note } = figure(page, part, text(language, 'account_median'));
  if (!median || !spread || !mean) {
    await expect(value).toHaveText(text(language, 'ui_not_enough', n));
    return;
  }
  await expect(value).toHaveText(shown(median, (percent) => rateText(percent, language)));
  await expect(note).toHaveText(
    text(
      language,
      'account_interval',
      rateText(spread.low, language),
      rateText(spread.high, language),
      `${decimal(spread.coverage * 100, 0, language)}%`,
      grouped(n, language),
    ),
  );
  await expect(figure(page, part, text(language, 'account_mean')).value).toHaveText(
    shown(mean, (percent) => rateText(percent, language)),
  );
}

async function expectAnswers(page: Page, { answers }: AccountFigures, language: Language): Promise<void> {
  const part = text(language, 'account_answers_title');
  const { value, note } = figure(page, part, text(language, 'account_answers_rate'));
  if (answers.rate) {
    await expect(value).toHaveText(`${decimal(answers.rate.share * 100, 0, language)}%`);
    await expect(note).toContainText(
      text(
        language,
        'account_k_of_n',
        grouped(answers.answered, language),
        grouped(answers.eligible, language),
      ),
    );
  }
  await expect(figure(page, part, text(language, 'account_answers_read')).value).toHaveText(
    grouped(answers.read, language),
  );
}

async function expectFirstDay(page: Page, { first }: AccountFigures, language: Language): Promise<void> {
  const part = text(language, 'account_within_title');
  for (const mark of ['hour', 'day', 'week'] as const) {
    const { low, high, measured, estimated, of } = first[mark].sum;
    const { value, note } = figure(page, part, text(language, `account_within_${mark}`));
    const bounds = [low, high].map((bound) => bound !== undefined && grouped(Math.round(bound), language));
    const sum =
      measured + estimated === 0
        ? '–'
        : high === undefined
          ? `≥ ${bounds[0]}`
          : low === high
            ? `${bounds[0]}`
            : `${bounds[0]}–${bounds[1]}`;
    await expect(value).toHaveText(sum);
    await expect(note).toContainText(
      text(language, 'account_within_coverage', grouped(measured, language), grouped(of, language)),
    );
  }
}

async function expectContinuity(
  page: Page,
  { continuity }: AccountFigures,
  language: Language,
): Promise<void> {
  const part = text(language, 'account_continuity_title');
  const { weeks, withPosts, longestGapDays } = continuity;
  await expect(figure(page, part, text(language, 'account_weeks')).value).toHaveText(
    text(language, 'account_k_of_n', grouped(withPosts, language), grouped(weeks, language)),
  );
  if (longestGapDays !== undefined) {
    await expect(figure(page, part, text(language, 'account_gap')).value).toHaveText(
      text(language, 'account_days', grouped(Math.floor(longestGapDays), language)),
    );
  }
}

async function expectFollowers(page: Page, { growth }: AccountFigures, language: Language): Promise<void> {
  if (!growth) return;
  const { low, high, stated } = growth.change;
  const signed = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${grouped(Math.abs(value), language)}`;
  const { value } = figure(page, text(language, 'account_followers_title'), text(language, 'account_change'));
  await expect(value).toHaveText(
    low === high ? signed(low) : new RegExp(`^≈ ${escaped(signed(stated ?? low))}`),
  );
}

for (const language of ['id', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test.setTimeout(180_000);

    test('every figure of an account is what its own exported data give by another hand', async ({
      takar,
    }, testInfo) => {
      await fill(takar, language);
      const history = await exported(takar, language, testInfo);
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      for (const index of PLATFORMS.keys()) {
        const account = accountKey(index);
        const page = await openAccount(takar, account);
        const figures = recompute(history, { account, period: lastNinetyDays(), zone, now: Date.now() });
        await expectRate(page, figures, language);
        await expectFollowers(page, figures, language);
        await expectFirstDay(page, figures, language);
        await expectAnswers(page, figures, language);
        await expectContinuity(page, figures, language);
        await page.close();
      }
    });

    test('another formula, chosen by keyboard, makes every figure anew and changes nothing that is stored', async ({
      takar,
    }, testInfo) => {
      await fill(takar, language);
      const history = await exported(takar, language, testInfo);
      const account = accountKey(0);
      const before = { posts: await takar.store('posts'), readings: await takar.store('readings') };
      const page = await openAccount(takar, account);
      await page.getByRole('combobox', { name: text(language, 'account_numerator') }).focus();
      await page.keyboard.press('End');
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const formula = { numerator: 'comments', denominator: 'usual' } as const;
      const period = lastNinetyDays();
      const talk = recompute(history, { account, period, zone, formula, now: Date.now() });
      await expect(page.locator('.formula-note strong')).toContainText(text(language, 'ui_count_comments'));
      await expectRate(page, talk, language);
      await expectFirstDay(page, talk, language);
      await expect
        .poll(async () => (await takar.store('settings')).map(({ value }) => value))
        .toMatchObject([{ formula }]);
      await page.reload();
      await expectRate(page, talk, language);
      expect({ posts: await takar.store('posts'), readings: await takar.store('readings') }).toEqual(before);
    });
  });
}

for (const { language, theme } of LOOKS) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language, theme });

    test('axe finds nothing wrong, with everything unfolded; an account that is not stored says so', async ({
      takar,
    }) => {
      await fill(takar, language);
      const page = await openAccount(takar, accountKey(1));
      await expect(page.locator('.chart-picture[data-state="loading"]')).toHaveCount(0);
      for (const details of await page.locator('main details').all())
        await details.locator('summary').click();
      expect(await violations(page)).toEqual([]);
      const missing = await takar.openOwn(`options.html#/account/${PLATFORMS[0]}:none`);
      await expect(missing.getByRole('heading')).toContainText([text(language, 'account_missing_title')]);
      expect(await violations(missing)).toEqual([]);
      expect(takar.complaints).toEqual([]);
    });
  });
}
