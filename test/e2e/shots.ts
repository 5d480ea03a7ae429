import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PLATFORMS } from '../stage/platforms.ts';
import { openStage } from '../stage/stage.ts';
import { homeOf, profileOf } from './addresses.ts';
import { chooseLanguage } from './choose-language.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup } from './popup.ts';
import { shootAccount } from './shoot/account.ts';
import shootFacebook from './shoot/facebook.ts';
import { shootGroups } from './shoot/groups.ts';
import { shootHealth } from './shoot/health.ts';
import shootInstagram from './shoot/instagram.ts';
import { shootPostPage } from './shoot/post-page.ts';
import shootThreads from './shoot/threads.ts';
import shootTiktok from './shoot/tiktok.ts';
import { open, type Shoot } from './shoot/tools.ts';
import shootX from './shoot/x.ts';
import shootYoutube from './shoot/youtube.ts';

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
      const shoot = shootInto(folder, look, written);
      await speak(browser, look);
      for (const shootPlatform of [
        shootX,
        shootInstagram,
        shootFacebook,
        shootTiktok,
        shootYoutube,
        shootThreads,
      ])
        await shootPlatform(browser, shoot);
      await shootPopups(browser, shoot);
      await shootOwnPages(browser, shoot);
      await shootHealth(browser, look, shoot);
      await shootPostPage(browser, shoot);
    } finally {
      await browser.close();
    }
    await shootYear(look, shootInto(folder, look, written));
  }
  return written;
}

function shootInto(folder: string, look: Look, written: string[]): Shoot {
  return async (page, name) => {
    const path = join(folder, `${name}.${look.language}.${look.theme}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    written.push(path);
  };
}

/** In a browser of its own, since these pictures want an invented year and nothing else. */
async function shootYear(look: Look, shoot: Shoot): Promise<void> {
  const browser = await launch(look);
  try {
    await speak(browser, look);
    await shootGroups(browser, shoot);
    await shootAccount(browser, 'instagram:900001', shoot);
  } finally {
    await browser.close();
  }
}

function own({ extensionId }: Launched, path: string): string {
  return `chrome-extension://${extensionId}/${path}`;
}

async function speak(browser: Launched, { language }: Look): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(own(browser, 'options.html#/data'));
  await chooseLanguage(page, language);
  await page.close();
}

async function shootPopups(browser: Launched, shoot: Shoot): Promise<void> {
  const states: [name: string, address: string][] = [
    ...PLATFORMS.map((platform): [string, string] => [`popup-${platform}`, profileOf(platform)]),
    ['popup-elsewhere', homeOf('x')],
    ['popup-nothing-read', 'https://www.instagram.com/akuntakdikenal/'],
  ];
  for (const [name, address] of states) {
    const page = await browser.context.newPage();
    await page.goto(address);
    await shootPopup(browser, page, name, shoot);
    await page.close();
  }
  const page = await open(browser, profileOf('x'));
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
