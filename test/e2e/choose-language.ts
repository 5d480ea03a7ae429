import { expect, type Page } from '@playwright/test';

/** Chooses Takar's language in one of its own pages, as a user does, and waits until the page speaks it. */
export async function chooseLanguage(page: Page, language: 'id' | 'en'): Promise<void> {
  const name = language === 'en' ? /English/ : /Indonesia/;
  // The radio button itself is covered by its visible text.
  await page.getByRole('radio', { name }).first().click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
