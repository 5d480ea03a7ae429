import { expect, type Page } from '@playwright/test';
import { recompute } from '../recompute/figures.ts';
import type { History } from '../recompute/history.ts';
import type { Formula } from '../recompute/platforms.ts';
import { rankingsOf } from '../recompute/rankings.ts';
import { grouped, rateText, text } from './texts.ts';

type Language = 'id' | 'en';
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Which accounts, measured how, and in which language the page is. */
type Shown = { accounts: readonly string[]; formula: Formula; language: Language };

/** The last ninety days, today among them, by this machine's own clock. */
function lastNinetyDays(): { from: number; until: number } {
  const today = new Date();
  const midnight = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
  return { from: midnight(-89), until: midnight(1) };
}

export function thisMonth(): string {
  const today = new Date();
  return `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
}

type Sum = { low: number; high?: number | undefined; measured: number; estimated: number; of: number };

function sumText({ low, high, measured, estimated }: Sum, language: Language): string {
  const [least, most] = [low, high ?? low].map((bound) => grouped(Math.round(bound), language));
  if (measured + estimated === 0) return '–';
  if (high === undefined) return `≥ ${least}`;
  return least === most ? `${least}` : `${least}–${most}`;
}

const placesText = (places: { best: number; worst: number } | undefined) =>
  places === undefined
    ? '–'
    : places.best === places.worst
      ? `${places.best}`
      : `${places.best}–${places.worst}`;

/** Each account's row has the numbers that the exported data give. */
export async function expectMembers(
  page: Page,
  history: History,
  { accounts, formula, language }: Shown,
): Promise<void> {
  await expect(page.locator('.members tbody tr[data-account]')).toHaveCount(accounts.length);
  for (const account of accounts) {
    const cells = page.locator(`tr[data-account="${account}"]`).getByRole('cell');
    const figures = recompute(history, {
      account,
      period: lastNinetyDays(),
      zone: ZONE,
      formula,
      now: Date.now(),
    });
    const { rate, first, answers, continuity } = figures;
    const posts = figures.first.day.each.length;
    await expect(cells.nth(2), account).toHaveText(grouped(posts, language));
    const shown = rate.median ? rateText(rate.median.stated ?? rate.median.low, language) : undefined;
    await expect(cells.nth(3), account).toContainText(shown ?? text(language, 'ui_not_enough', rate.n));
    if (rate.spread) {
      const { low, high } = rate.spread;
      await expect(cells.nth(3)).toContainText(`${rateText(low, language)}–${rateText(high, language)}`);
      await expect(cells.nth(3)).toContainText(text(language, 'groups_n_posts', rate.n));
    }
    await expect(cells.nth(4), account).toContainText(sumText(first.day.sum, language));
    await expect(cells.nth(4)).toContainText(
      text(language, 'groups_measured', first.day.sum.measured, first.day.sum.of),
    );
    await expect(cells.nth(5), account).toContainText(
      answers.eligible === 0
        ? text(language, 'groups_no_comments')
        : text(
            language,
            'account_k_of_n',
            grouped(answers.answered, language),
            grouped(answers.eligible, language),
          ),
    );
    await expect(cells.nth(6), account).toHaveText(
      text(language, 'account_k_of_n', continuity.withPosts, continuity.weeks),
    );
  }
}

/** Both rankings are those that the exported data give; those outside the list have no place. */
export async function expectRankings(
  page: Page,
  history: History,
  { accounts, formula, language }: Shown,
): Promise<void> {
  const found = rankingsOf(history, accounts, {
    month: thisMonth(),
    zone: ZONE,
    formulaOf: () => formula,
    now: Date.now(),
  });
  const row = (table: number, account: string) =>
    page
      .locator('.ranking')
      .nth(table)
      .getByRole('row')
      .filter({ has: page.locator(`a[href="#/account/${encodeURIComponent(account)}"]`) })
      .getByRole('cell');
  for (const { account, posts, place } of found.active) {
    await expect(row(0, account).first(), account).toContainText(new RegExp(`^${place ?? '–'}(?!\\d)`));
    await expect(row(0, account).last(), account).toContainText(
      new RegExp(`^${grouped(posts, language)}(?!\\d)`),
    );
  }
  for (const { account, sum, bySum, byMedian } of found.popular) {
    const cells = row(1, account);
    await expect(cells.first(), account).toContainText(new RegExp(`^${placesText(bySum)}(?![\\d–])`));
    await expect(cells.nth(1), account).toContainText(sumText(sum, language));
    await expect(cells.last(), account).toContainText(new RegExp(`^${placesText(byMedian)}(?![\\d–])`));
  }
  const timeless = found.active.reduce((total, { timeUnknown }) => total + timeUnknown, 0);
  await expect(page.locator('.rankings')).toContainText(text(language, 'groups_time_unknown', timeless));
}
