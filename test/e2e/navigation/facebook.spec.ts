import type { Page } from '@playwright/test';
import { GROUP } from '../../stage/facebook/ids.ts';
import { HANDLE, homeOf, profileOf } from '../addresses.ts';
import { expectRightBadges, scroll, watchFrames } from '../badges.ts';
import { chooseLanguage } from '../choose-language.ts';
import { expect, test } from '../harness.ts';

/** On the home feed and in groups the followers of the other offices are not stated. */
const followersKnown = new Set([HANDLE]);
const NEIGHBOUR = 'pemkotcontoh';

/** The time link of a post that opens in a dialog: no reel and no advertisement. */
function timeLink(page: Page, n: number) {
  return page.locator('[aria-posinset]:not(:has(a[href*="/reel/"])) a.time').nth(n);
}

async function atPost(page: Page): Promise<void> {
  await page.waitForFunction(() => location.pathname.includes('/posts/'));
}

test('facebook: profile, dialog, comments, its own page, and back: one right badge a post', async ({
  takar,
  stage,
  language,
}) => {
  const right = () => expectRightBadges(page, stage, { platform: 'facebook', language });
  const page = await takar.visit(profileOf('facebook'));
  await right();
  await scroll(page, 1800);
  await right();
  await timeLink(page, 1).click();
  await atPost(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('takar-badge')).toHaveCount(1);
  await right();
  await dialog.locator('.more-comments').click();
  await expect(dialog.locator('.comment')).toHaveCount(8);
  await expect(dialog.locator('takar-badge')).toHaveCount(1);
  await right();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await right();
  await timeLink(page, 0).click();
  await atPost(page);
  await page.reload();
  await page.waitForFunction(() => window.__stage.shown().length === 1);
  await right();
  await expect(page.locator('[role="article"] takar-badge')).toHaveCount(1);
  await page.goBack();
  await page.waitForFunction(() => window.__stage.shown().length > 2);
  await right();
  expect(stage.stopped).toEqual([]);
});

test('facebook: home feed, group, another profile and back: badges follow the posts', async ({
  takar,
  stage,
  language,
}) => {
  const seen = new Set(followersKnown);
  const right = () =>
    expectRightBadges(page, stage, { platform: 'facebook', language, followersKnown: seen });
  const page = await takar.visit(profileOf('facebook'));
  await right();
  await page.getByRole('banner').locator('nav a').first().click();
  await page.waitForFunction(() => location.pathname === '/' && window.__stage.shown().length > 2);
  await right();
  await scroll(page, 2_400);
  await right();
  const place = await page.evaluate(() => window.scrollY);
  await page.getByRole('banner').locator('nav a').last().click();
  await page.waitForFunction(() => location.pathname.startsWith('/groups/'));
  await page.waitForFunction(() => window.__stage.shown().length > 2);
  await right();
  await timeLink(page, 1).click();
  await atPost(page);
  await expect(page.getByRole('dialog').locator('takar-badge')).toHaveCount(1);
  await right();
  await page.goBack();
  await page.goBack();
  await page.waitForFunction((y) => location.pathname === '/' && window.scrollY === y, place);
  await right();
  await page.locator(`.names a[href*="/${NEIGHBOUR}"]`).first().click();
  await page.waitForFunction((path) => location.pathname === path, `/${NEIGHBOUR}`);
  await page.waitForFunction(() => window.__stage.shown().length > 2 && window.__stage.busy === 0);
  seen.add(NEIGHBOUR);
  await right();
  await page.goBack();
  await page.waitForFunction(() => location.pathname === '/' && window.__stage.shown().length > 2);
  await right();
  expect(stage.stopped).toEqual([]);
});

test('facebook: a row that was far away and lost its content has its badge again', async ({
  takar,
  stage,
  language,
}) => {
  const page = await takar.visit(profileOf('facebook'));
  const right = () => expectRightBadges(page, stage, { platform: 'facebook', language });
  await right();
  const first = page.locator('[aria-posinset]').first();
  await expect(first.locator('takar-badge')).toHaveCount(1);
  await scroll(page, 3_600);
  await page.waitForFunction(() => window.__stage.busy === 0);
  await scroll(page, 1);
  await expect(first.locator('[data-virtualized="true"]')).toHaveCount(1);
  await right();
  await scroll(page, -4_000);
  await expect(first.locator('takar-badge')).toHaveCount(1);
  await right();
});

test('facebook: in the viewer a badge belongs to the reel it stands on, through reels and back', async ({
  takar,
  stage,
  language,
}) => {
  const right = () => expectRightBadges(page, stage, { platform: 'facebook', language, followersKnown });
  const page = await takar.visit(profileOf('facebook'));
  await right();
  await page.locator('a.picture[href*="/reel/"]').first().click();
  const badge = page.locator('.reel takar-badge');
  await expect(badge).toHaveCount(1);
  await right();
  const wrongFrames = await watchFrames(page);
  const seen = new Set<string>();
  for (let n = 0; n < 4; n += 1) {
    seen.add((await badge.getAttribute('data-post')) ?? '');
    const before = await page.evaluate(() => window.__stage.shown()[0]?.id);
    await page.locator('.reels > [role="button"]').last().click();
    await page.waitForFunction((id) => window.__stage.shown()[0]?.id !== id, before);
    await expect(badge).toHaveCount(1);
    await right();
  }
  expect(seen.size).toBe(4);
  for (let n = 0; n < 5; n += 1) await page.goBack();
  await expect(page.locator('.reels')).toHaveCount(0);
  await right();
  expect([...new Set(await wrongFrames())]).toEqual([]);
  expect(stage.stopped).toEqual([]);
});

test('facebook: a reel’s own page has its badge', async ({ takar, stage, language }) => {
  const profile = await takar.visit(profileOf('facebook'));
  await expectRightBadges(profile, stage, { platform: 'facebook', language });
  const href = await profile.locator('a.picture[href*="/reel/"]').first().getAttribute('href');
  await profile.close();
  const page = await takar.visit(new URL(href ?? '', homeOf('facebook')).href);
  await expect(page.locator('.reel takar-badge')).toHaveCount(1);
  await expectRightBadges(page, stage, { platform: 'facebook', language });
});

test('facebook: what was read of comments tells the owner’s answer, and no name', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(profileOf('facebook'));
  await expectRightBadges(page, stage, { platform: 'facebook', language: 'id' });
  await timeLink(page, 0).click();
  await atPost(page);
  await expect.poll(async () => (await takar.store('replies')).length).toBe(4);
  const replies = await takar.store('replies');
  expect(replies.filter(({ byOwner }) => byOwner === true).length).toBe(1);
  expect(JSON.stringify(replies)).not.toContain('Warga');
});

test.describe('facebook in English', () => {
  test.use({ language: 'en' });

  test('the same pages are read right', async ({ takar, stage, language }) => {
    const options = await takar.openOwn('options.html#/data');
    await chooseLanguage(options, language);
    await options.close();
    const right = () => expectRightBadges(page, stage, { platform: 'facebook', language, followersKnown });
    const page = await takar.visit(profileOf('facebook'));
    await expect(page.locator('.profile-head')).toContainText('18K followers');
    await right();
    await scroll(page, 1_500);
    await right();
    await timeLink(page, 1).click();
    await atPost(page);
    await expect(page.getByRole('dialog').locator('takar-badge')).toHaveCount(1);
    await right();
    await page.goto(`https://www.facebook.com/groups/${GROUP}/`);
    await page.waitForFunction(() => window.__stage.shown().length > 2);
    await right();
  });
});
