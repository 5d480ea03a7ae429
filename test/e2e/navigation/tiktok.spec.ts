import type { Page } from '@playwright/test';
import type { Stage } from '../../stage/stage.ts';
import { countsAt, sideOf } from '../../stage/world.ts';
import { HANDLE, homeOf, profileOf } from '../addresses.ts';
import { expectRightBadges, postsInView, scroll, watchFrames } from '../badges.ts';
import type { BadgeExpectation } from '../expected-badge.ts';
import { expect, test } from '../harness.ts';

const PLATFORM = 'tiktok';
const NOBODY: ReadonlySet<string> = new Set();

/** Badges of the posts in front that something covers or cuts off at their middle. */
function hiddenBadges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const layer = document.querySelector('[role="dialog"]') ?? document.body;
    const badges = window.__stage
      .shown()
      .filter(({ element }) => layer.contains(element))
      .flatMap(({ element }) => [...element.querySelectorAll('takar-badge')]);
    return badges.flatMap((badge) => {
      const box = badge.shadowRoot?.querySelector('button')?.getBoundingClientRect();
      if (!box || box.bottom < 0 || box.top > window.innerHeight) return [];
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (y < 0 || y > window.innerHeight) return [];
      const there = document.elementFromPoint(x, y);
      return there === badge ? [] : [`${badge.getAttribute('data-post')} lies below ${there?.className}`];
    });
  });
}

/** Followers are whole where the account's page was read, else rounded, as every item has them. */
async function rightBadges(page: Page, stage: Stage, more: Partial<BadgeExpectation> = {}): Promise<void> {
  const followersKnown = new Set([HANDLE]);
  await expectRightBadges(page, stage, { platform: PLATFORM, language: 'id', followersKnown, ...more });
  await expect.poll(() => hiddenBadges(page)).toEqual([]);
}

function inViewer(page: Page) {
  return page.getByRole('dialog').locator('[data-e2e="browse-video"]');
}

async function openViewer(page: Page, n: number): Promise<void> {
  await page.locator('[data-e2e="user-post-item"] a').nth(n).click();
  await expect(inViewer(page)).toBeVisible();
}

/** Until the viewer shows the post that the address names. */
async function arrived(page: Page, before: string): Promise<void> {
  await page.waitForFunction((address) => location.href !== address, before);
  await page.waitForFunction(() => location.pathname.endsWith(window.__stage.shown()[0]?.id ?? '-'));
}

async function goOn(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  const before = page.url();
  await page.keyboard.press(key);
  await arrived(page, before);
}

/** The post in the middle of the window, which is no advertisement. */
async function idInFront(page: Page, stage: Stage): Promise<string> {
  const [post] = (await postsInView(page)).filter(({ id }) => !stage.truth(PLATFORM, id)?.post.promoted);
  if (!post) throw new Error('no post is in view');
  return post.id;
}

for (const language of ['id', 'en'] as const) {
  test.describe(`tiktok in ${language}`, () => {
    test.use({ language });

    test('profile, viewer, on and back in it, back, reposts, and the post page: one right badge a post', async ({
      takar,
      stage,
    }) => {
      const page = await takar.visit(profileOf(PLATFORM));
      await rightBadges(page, stage);
      await scroll(page, 900);
      await rightBadges(page, stage);
      await openViewer(page, 12);
      await expect(page.getByRole('dialog').locator('takar-badge')).toHaveCount(1);
      await rightBadges(page, stage);
      for (let n = 0; n < 4; n += 1) {
        await goOn(page, 'ArrowDown');
        await rightBadges(page, stage);
      }
      await goOn(page, 'ArrowUp');
      await rightBadges(page, stage);
      await page.goBack();
      await expect(inViewer(page)).toHaveCount(0);
      await rightBadges(page, stage);
      await scroll(page, -5000);
      await page.locator('[data-e2e="repost-tab"]').click();
      await page.locator('[data-e2e="user-repost-item"]').first().waitFor();
      await rightBadges(page, stage);
      await page.locator('[data-e2e="videos-tab"]').click();
      await page.locator('[data-e2e="user-post-item"]').first().waitFor();
      await rightBadges(page, stage);
      await openViewer(page, 2);
      await page.reload();
      await page.locator('article section').first().waitFor();
      await rightBadges(page, stage);
      await page.goBack();
      await page.waitForFunction(() => window.__stage.shown().length > 20);
      await rightBadges(page, stage);
      expect(stage.stopped).toEqual([]);
    });
  });
}

test('tiktok: in the viewer no frame shows the badge of another post, whatever the address says', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(profileOf(PLATFORM));
  await openViewer(page, 3);
  await rightBadges(page, stage);
  const wrongFrames = await watchFrames(page);
  await page.mouse.move(300, 400);
  for (let n = 0; n < 12; n += 1) {
    const before = page.url();
    if (n % 2 === 0) await page.mouse.wheel(0, 120);
    else await page.keyboard.press('ArrowDown');
    await arrived(page, before);
    await rightBadges(page, stage);
  }
  expect([...new Set(await wrongFrames())]).toEqual([]);
});

test('tiktok: a post page opened by itself says what it rounds, and the feed below goes on', async ({
  takar,
  stage,
}) => {
  const posts = [...sideOf(stage.world, PLATFORM).posts.values()];
  const big = posts.find((post) => countsAt(post, 0).likes > 10_000 && countsAt(post, 0).likes % 100 !== 0);
  if (!big) throw new Error('the stage has no post with more than 10,000 likes');
  const { account, id } = big;
  const page = await takar.visit(`https://www.tiktok.com/@${account.handle}/video/${id}`);
  const onlyRoundedRead = new Set([id]);
  await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
  await expect(page.locator(`takar-badge[data-post="tiktok:${id}"]`)).toContainText('≈');
  for (let n = 0; n < 6; n += 1) {
    await scroll(page, 720);
    await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
  }
});

test('tiktok: For You, its comments over it, back, and on to the account of a post', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(homeOf(PLATFORM));
  await rightBadges(page, stage, { followersKnown: NOBODY });
  await scroll(page, 1440);
  await rightBadges(page, stage, { followersKnown: NOBODY });
  const id = await idInFront(page, stage);
  const { handle } = stage.truth(PLATFORM, id)?.post.account ?? {};
  const article = page.locator('article', { has: page.locator(`takar-badge[data-post="tiktok:${id}"]`) });
  await article.locator('button.comment').click();
  await expect(inViewer(page)).toBeVisible();
  await rightBadges(page, stage, { followersKnown: NOBODY });
  await goOn(page, 'ArrowDown');
  await rightBadges(page, stage, { followersKnown: NOBODY });
  await page.goBack();
  await expect(inViewer(page)).toHaveCount(0);
  await rightBadges(page, stage, { followersKnown: NOBODY });
  await article.locator('[data-e2e="video-author-avatar"]').click();
  await expect(page.locator('[data-e2e="user-title"]')).toHaveText(handle ?? '');
  await page.waitForFunction(() => window.__stage.shown().length > 4);
  await rightBadges(page, stage, { followersKnown: new Set([handle ?? '']) });
  await page.goBack();
  await page.locator('article section').first().waitFor();
  await rightBadges(page, stage, { followersKnown: new Set([handle ?? '']) });
});

test('tiktok: results of a search are read although all their numbers are rounded', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit('https://www.tiktok.com/search?q=pemilih');
  const onlyRoundedRead = new Set(sideOf(stage.world, PLATFORM).posts.keys());
  await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
  await scroll(page, 1_000);
  await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
  await page.getByRole('link', { name: 'Video', exact: true }).click();
  await page.locator('[data-e2e="search_video-item"]').first().waitFor();
  await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
  await page.locator('[data-e2e="search_video-item"] a').first().click();
  await expect(inViewer(page)).toBeVisible();
  await rightBadges(page, stage, { followersKnown: NOBODY, onlyRoundedRead });
});

test('tiktok: cards without numbers have their badges, also while one of them plays', async ({
  takar,
  stage,
}) => {
  const page = await takar.visit(`${profileOf(PLATFORM)}?cards=bare&lang=en`);
  await rightBadges(page, stage);
  await page.locator('[data-e2e="user-post-item"]').nth(1).hover();
  await expect(page.locator('[id^="xgwrapper-"]')).toHaveCount(1);
  await scroll(page, 300);
  await rightBadges(page, stage);
});

test('tiktok: an item of the feed that nothing names has its own badge or none', async ({ takar, stage }) => {
  const page = await takar.visit(`${homeOf(PLATFORM)}?photos=bare`);
  let nameless = 0;
  let told = 0;
  const wrongFrames = await watchFrames(page);
  for (let n = 0; n < 24; n += 1) {
    const [post] = await postsInView(page);
    const format = stage.truth(PLATFORM, post?.id ?? '')?.post.format;
    if (format === 'photo' || format === 'carousel') {
      nameless += 1;
      const badge = page.locator(`takar-badge[data-post="tiktok:${post?.id}"]`);
      if (
        await badge.waitFor({ state: 'attached', timeout: 2_000 }).then(
          () => true,
          () => false,
        )
      )
        told += 1;
    } else {
      await rightBadges(page, stage, { followersKnown: NOBODY });
    }
    await scroll(page, 720);
  }
  expect([...new Set(await wrongFrames())]).toEqual([]);
  expect(nameless).toBeGreaterThan(2);
  expect(told).toBeGreaterThan(nameless / 2);
});
