import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openStage } from '../stage/stage.ts';
import { HOME, PROFILE } from './addresses.ts';
import { chooseLanguage } from './choose-language.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup } from './popup.ts';

type Look = { language: 'id' | 'en'; theme: 'light' | 'dark' };

const LOOKS: Look[] = [
  { language: 'id', theme: 'light' },
  { language: 'id', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** Writes pictures of every surface of Takar in both languages and themes; gives their paths. */
export async function takeShots(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const look of LOOKS) {
    const browser = await launch(look);
    try {
      await openStage(browser.context, look);
      const shoot = async (page: Page, name: string) => {
        const path = join(folder, `${name}.${look.language}.${look.theme}.png`);
        await page.screenshot({ path, animations: 'disabled' });
        written.push(path);
      };
      await speak(browser, look);
      await shootX(browser, shoot);
      await shootInstagram(browser, shoot);
      await shootPopups(browser, shoot);
      await shootOwnPages(browser, shoot);
    } finally {
      await browser.close();
    }
  }
  return written;
}

type Shoot = (page: Page, name: string) => Promise<void>;

function own({ extensionId }: Launched, path: string): string {
  return `chrome-extension://${extensionId}/${path}`;
}

async function speak(browser: Launched, { language }: Look): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(own(browser, 'options.html#/data'));
  await chooseLanguage(page, language);
  await page.close();
}

async function open(browser: Launched, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.__stage.shown().length > 0);
  return page;
}

/** Until a badge in view has a direction, or for a page without one until a badge is there at all. */
async function badgesStand(page: Page): Promise<void> {
  await page.locator('takar-badge').first().waitFor({ state: 'attached' });
  await page
    .locator('takar-badge:not([data-state="unknown"])')
    .first()
    .waitFor({ state: 'attached', timeout: 3_000 })
    .catch(() => undefined);
}

async function cardStands(page: Page): Promise<void> {
  await page.locator('takar-badge').getByRole('dialog').waitFor();
}

async function wander(page: Page): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    await page.evaluate(() => window.scrollBy(0, 1500));
    await page.waitForFunction(() => window.__stage.busy === 0);
  }
  await page.evaluate(() => window.scrollTo(0, 420));
  await badgesStand(page);
}

async function shootX({ context, ...browser }: Launched, shoot: Shoot): Promise<void> {
  const page = await open({ context, ...browser }, PROFILE.x);
  await wander(page);
  await shoot(page, 'x-profile');
  await page.locator('article:visible takar-badge button').first().click();
  await cardStands(page);
  await shoot(page, 'x-badge-card');
  await page.keyboard.press('Escape');
  await page.locator('article:visible .media a').first().click();
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'x-photo');
  await page.goBack();
  await page.locator('article:visible [data-testid="tweetText"]').nth(1).click();
  await page.locator('article.focal takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'x-post');
  await page.goto(HOME.x);
  await badgesStand(page);
  await shoot(page, 'x-home');
  await page.close();
}

async function shootInstagram(browser: Launched, shoot: Shoot): Promise<void> {
  const page = await open(browser, PROFILE.instagram);
  await wander(page);
  await shoot(page, 'instagram-grid');
  await page.locator('a.tile:visible takar-badge button').first().hover();
  await cardStands(page);
  await shoot(page, 'instagram-badge-card');
  await page.mouse.move(5, 5);
  await page
    .locator('a.tile:visible')
    .nth(4)
    .click({ position: { x: 150, y: 200 } });
  await page.getByRole('dialog').locator('takar-badge').waitFor({ state: 'attached' });
  await shoot(page, 'instagram-modal');
  await page.reload();
  await badgesStand(page);
  await shoot(page, 'instagram-post');
  await page.goto(HOME.instagram);
  await badgesStand(page);
  await shoot(page, 'instagram-home');
  await page.close();
}

async function shootPopups(browser: Launched, shoot: Shoot): Promise<void> {
  const states: [name: string, address: string][] = [
    ['popup-account', PROFILE.x],
    ['popup-elsewhere', HOME.x],
    ['popup-nothing-read', 'https://www.instagram.com/akuntakdikenal/'],
  ];
  for (const [name, address] of states) {
    const page = await browser.context.newPage();
    await page.goto(address);
    await shootPopup(browser, page, name, shoot);
    await page.close();
  }
  const page = await open(browser, PROFILE.x);
  await pressPause(browser, page);
  await shootPopup(browser, page, 'popup-paused', shoot);
  await pressPause(browser, page);
  await page.close();
}

async function shootPopup(browser: Launched, page: Page, name: string, shoot: Shoot): Promise<void> {
  const popup = await openPopup(browser, page);
  await popup.page.locator('main[aria-busy="false"]').waitFor();
  await shoot(popup.page, name);
  await popup.close();
}

async function pressPause(browser: Launched, page: Page): Promise<void> {
  const popup = await openPopup(browser, page);
  const pause = popup.page.getByRole('switch');
  const before = await pause.getAttribute('aria-checked');
  await pause.click();
  await popup.page.locator(`[role="switch"]:not([aria-checked="${before}"])`).waitFor();
  await popup.close();
}

async function shootOwnPages(browser: Launched, shoot: Shoot): Promise<void> {
  const page = await browser.context.newPage();
  for (const [name, path] of [
    ['options-posts', 'options.html#/posts'],
    ['options-accounts', 'options.html#/accounts'],
    ['options-data', 'options.html#/data'],
    ['welcome', 'welcome.html'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(own(browser, path));
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await shoot(page, name);
  }
  await page.close();
}
