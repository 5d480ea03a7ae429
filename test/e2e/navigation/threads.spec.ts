import type { Page } from '@playwright/test';
import type { Stage } from '../../stage/stage.ts';
import { HANDLE, homeOf, profileOf } from '../addresses.ts';
import { expectRightBadges, scroll } from '../badges.ts';
import { expect, test } from '../harness.ts';
import { countIn } from '../store.ts';

/** Followers stand on an account's own page alone. */
const followersKnown = new Set([HANDLE]);

type Shown = { id: string; handle: string };

function shown(page: Page): Promise<Shown[]> {
  return page.evaluate(() => window.__stage.shown().map(({ id, handle }) => ({ id, handle })));
}

async function arrived(page: Page, path: RegExp, atLeast = 1): Promise<void> {
  await page.waitForURL((url) => path.test(url.pathname));
  await page.waitForFunction(
    (least) => window.__stage.busy === 0 && window.__stage.shown().length >= least,
    atLeast,
  );
}

/** The post whose page this is. */
async function mainPost(page: Page, stage: Stage): Promise<string> {
  const code = /\/post\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  const link = page.locator(`.post:has(.when[href$="/post/${code}"]) takar-badge`).first();
  const key = await link.getAttribute('data-post');
  const id = key?.slice('threads:'.length) ?? '';
  expect(stage.truth('threads', id)).toBeDefined();
  return id;
}

for (const language of ['id', 'en'] as const) {
  test.describe(`a page in ${language}`, () => {
    test.use({ language });

    test('threads: profile, post, a related post, back, viewer, back, replies, reposts, search: one right badge a post', async ({
      takar,
      stage,
    }) => {
      // Takar itself speaks Indonesian unless it is told otherwise.
      const right = () =>
        expectRightBadges(page, stage, { platform: 'threads', language: 'id', followersKnown });
      const page = await takar.visit(profileOf('threads'));
      await right();
      await scroll(page, 2400);
      await right();

      await page.locator('.post .text:visible').nth(2).click();
      await arrived(page, /\/post\/[\w-]+$/, 7);
      await right();
      await page.locator('h2 ~ .thread .post .text:visible').first().click();
      await arrived(page, /^\/@(?!kpu_kotacontoh).+\/post\//, 7);
      await right();
      await page.goBack();
      await arrived(page, /^\/@kpu_kotacontoh\/post\//, 7);
      await right();
      await page.goBack();
      await arrived(page, /^\/@kpu_kotacontoh$/, 3);
      await right();

      const picture = page.locator('.post a.picture:visible').first();
      await picture.click();
      await page.waitForURL(/\/media$/);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').locator('takar-badge')).toHaveCount(0);
      await right();
      await page.goBack();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await right();

      await scroll(page, -100_000);
      await page.locator(`.tabs a[href$="/replies"]`).click();
      await arrived(page, /\/replies$/, 3);
      await right();
      await page.locator(`.tabs a[href$="/reposts"]`).click();
      await arrived(page, /\/reposts$/, 3);
      expect((await shown(page)).every(({ handle }) => handle !== HANDLE)).toBe(true);
      await right();
      await page.locator('nav a').last().click();
      await arrived(page, /^\/search$/, 3);
      await right();
      await page.locator('nav a').first().click();
      await arrived(page, /^\/$/, 3);
      await right();
      expect(stage.stopped).toEqual([]);
      expect(await page.evaluate(() => window.__stage.errors)).toEqual([]);
    });
  });
}

test('threads: the page of a post that is opened by itself has its chain, answers and related posts, each with its badge', async ({
  takar,
  stage,
}) => {
  const profile = await takar.visit(profileOf('threads'));
  const right = (page: Page) =>
    expectRightBadges(page, stage, { platform: 'threads', language: 'id', followersKnown });
  await right(profile);
  const chain = profile.locator('.post.chained .when').first();
  for (let n = 0; n < 12 && !(await chain.isVisible()); n += 1) await scroll(profile, 900);
  const address = await chain.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  await profile.close();
  const page = await takar.visit(address);
  await arrived(page, /\/post\//, 8);
  await right(page);
  await expect(page.locator('.post.chained takar-badge')).not.toHaveCount(0);
  await scroll(page, 700);
  await right(page);
  await page.reload();
  await arrived(page, /\/post\//, 8);
  await right(page);
});

test('threads: the views that stand beside a post are stored with that post, by document and by request', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(profileOf('threads'));
  await page.locator('.post:not(:has(.quote)) .text:visible').nth(1).click();
  await arrived(page, /\/post\//, 7);
  const views = async (id: string) =>
    countIn(
      (await takar.store('posts')).find(({ key }) => key === `threads:${id}`),
      'views',
    );
  const id = await mainPost(page, stage);
  const truth = () => {
    const found = stage.truth('threads', id);
    return found?.post.hidden ? 'hidden' : found?.counts.views;
  };
  await expect.poll(() => views(id)).toBe(truth());
  stage.raise();
  await page.reload();
  await arrived(page, /\/post\//, 7);
  await expect.poll(() => views(id)).toBe(truth());
  const counted = (await takar.store('posts')).filter((row) => typeof countIn(row, 'views') === 'number');
  expect(counted.map(({ key }) => key)).toEqual([`threads:${id}`]);
});

test('threads: the old address threads.net serves the same pages, with the same badges', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(profileOf('threads').replace('.com', '.net'));
  await expectRightBadges(page, stage, { platform: 'threads', language: 'id', followersKnown });
  await scroll(page, 3000);
  await expectRightBadges(page, stage, { platform: 'threads', language: 'id', followersKnown });
  await page.goto(homeOf('threads').replace('.com', '.net'));
  await page.waitForFunction(() => window.__stage.shown().length > 0);
  await expectRightBadges(page, stage, { platform: 'threads', language: 'id', followersKnown });
});
