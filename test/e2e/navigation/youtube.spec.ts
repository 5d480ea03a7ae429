import type { Page } from '@playwright/test';
import type { StageDepth } from '../../stage/part.ts';
import type { Stage } from '../../stage/stage.ts';
import { type StagePost, sideOf } from '../../stage/world.ts';
import { homeOf, profileOf } from '../addresses.ts';
import { expectRightBadges, scroll, watchFrames } from '../badges.ts';
import { expect, test } from '../harness.ts';
import { countIn } from '../store.ts';

const ORIGIN = 'https://www.youtube.com';

/** The video that a page is of, as its address says. */
function videoOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url());
  return searchParams.get('v') ?? pathname.split('/').at(-1) ?? '';
}

/** Until the page of the address shows its own video, and not what stood there before. */
async function ownVideoStands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const id = new URLSearchParams(location.search).get('v') ?? location.pathname.split('/').at(-1);
    return window.__stage.busy === 0 && window.__stage.shown()[0]?.id === id;
  });
}

function postWhere(stage: Stage, isWanted: (post: StagePost) => boolean): StagePost {
  const found = sideOf(stage.world, 'youtube').profile.find(({ post }) => isWanted(post));
  if (!found) throw new Error('the stage has no such video');
  return found.post;
}

for (const language of ['id', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('youtube: channel, video, the next video, back, home, Shorts: one right badge a video', async ({
      takar,
      stage,
    }) => {
      test.setTimeout(120_000);
      const read = new Map<string, StageDepth>();
      // Takar's own language is not the page's: it stays Indonesian.
      const right = () => expectRightBadges(page, stage, { platform: 'youtube', language: 'id', read });
      const onPage = async () => {
        await ownVideoStands(page);
        read.set(videoOf(page), 'page');
        await right();
      };
      const page = await takar.visit(profileOf('youtube'));
      await right();
      await scroll(page, 1200);
      await right();
      await page.locator('.yt-lockup-metadata-view-model__title:visible').nth(5).click();
      await onPage();
      const first = videoOf(page);
      await page.locator('#items .yt-lockup-metadata-view-model__title[href^="/watch"]').nth(1).click();
      await page.waitForFunction((id) => !location.search.includes(id), first);
      await onPage();
      await page.goBack();
      await onPage();
      expect(videoOf(page)).toBe(first);
      await page.goBack();
      await page.waitForFunction(
        () => location.pathname.endsWith('/videos') && window.__stage.shown().length > 4,
      );
      await right();
      await page.locator('yt-tab-shape:visible a').last().click();
      await page.waitForFunction(
        () => location.pathname.endsWith('/shorts') && window.__stage.shown().length > 4,
      );
      await right();
      await page.locator('ytm-shorts-lockup-view-model a:visible').first().click();
      await onPage();
      await page.reload();
      await onPage();
      await page.locator('#logo').click();
      await page.waitForFunction(() => location.pathname === '/' && window.__stage.shown().length > 4);
      await right();
    });
  });
}

test('youtube: no frame of a move between videos shows the badge of the one before', async ({
  takar,
  stage,
  language,
}) => {
  const read = new Map<string, StageDepth>();
  const first = postWhere(stage, ({ format, hidden }) => format === 'video' && !hidden);
  const page = await takar.visit(`${ORIGIN}/watch?v=${first.id}`);
  await expectRightBadges(page, stage, { platform: 'youtube', language, read });
  const wrongFrames = await watchFrames(page);
  for (let n = 0; n < 5; n += 1) {
    read.set(videoOf(page), 'page');
    const before = page.url();
    await page
      .locator('#items .yt-lockup-metadata-view-model__title[href^="/watch"]')
      .nth(n + 1)
      .click();
    await page.waitForFunction((address) => location.href !== address, before);
    await ownVideoStands(page);
    await expectRightBadges(page, stage, { platform: 'youtube', language, read });
  }
  expect([...new Set(await wrongFrames())]).toEqual([]);
});

test('youtube: what comes late stays with its video, and the page shows no badge of one that is still loading', async ({
  takar,
  stage,
  language,
}) => {
  const first = postWhere(stage, ({ counts }) => counts.comments > 1_000);
  const read = new Map<string, StageDepth>();
  const page = await takar.visit(`${ORIGIN}/watch?v=${first.id}`);
  await expectRightBadges(page, stage, { platform: 'youtube', language, read });
  const wrongFrames = await watchFrames(page);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/youtubei/v1/next*', (route) => void held.push(() => route.fallback()));
  await page.locator('ytd-comments').scrollIntoViewIfNeeded();
  await scroll(page, 900);
  await expect.poll(() => held.length).toBe(1);
  await page.locator('#items .yt-lockup-metadata-view-model__title[href^="/watch"]').nth(2).click();
  await expect.poll(() => held.length).toBe(2);
  const second = videoOf(page);
  expect(second).not.toBe(first.id);
  const standing = await page.evaluate(() => window.__stage.shown()[0]?.id);
  expect(standing).toBe(first.id);
  const badge = page.locator('ytd-watch-metadata takar-badge');
  expect(
    await badge.evaluateAll((hosts) => hosts.map((host) => host.getAttribute('data-post'))),
  ).not.toContain(`youtube:${second}`);
  for (const answer of held) await answer();
  await ownVideoStands(page);
  read.set(first.id, 'comments').set(second, 'page');
  await expectRightBadges(page, stage, { platform: 'youtube', language, read });
  expect([...new Set(await wrongFrames())]).toEqual([]);
  const comments = async (id: string) =>
    countIn(
      (await takar.store('posts')).find(({ key }) => key === `youtube:${id}`),
      'comments',
    );
  await expect.poll(() => comments(first.id)).toBe(first.counts.comments);
  expect(await comments(second)).toBe(stage.truth('youtube', second)?.counts.comments);
});

test('youtube: in the Shorts player the badge follows the Short that is active', async ({
  takar,
  stage,
  language,
}) => {
  const read = new Map<string, StageDepth>();
  const first = postWhere(stage, ({ format }) => format === 'short');
  const page = await takar.visit(`${ORIGIN}/shorts/${first.id}`);
  await page.waitForFunction(() => window.__stage.busy === 0);
  for (const button of ['after', 'after', 'after', 'before', 'after', 'after', 'before'] as const) {
    read.set(videoOf(page), 'page');
    await expectRightBadges(page, stage, { platform: 'youtube', language, read });
    const before = page.url();
    await page.locator(`.navigation-container .${button}`).click();
    await page.waitForFunction((address) => location.href !== address, before);
    await ownVideoStands(page);
    await expectRightBadges(page, stage, { platform: 'youtube', language, read });
  }
  expect(await page.locator('ytd-reel-video-renderer:not([is-active]) takar-badge').count()).toBe(0);
});

test('youtube: search, older lists and the home of a channel: one right badge a video', async ({
  takar,
  stage,
  language,
}) => {
  const page = await takar.visit(homeOf('youtube'));
  const right = () => expectRightBadges(page, stage, { platform: 'youtube', language });
  await right();
  await page.locator('input[name="search_query"]').fill('pemilih');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.pathname === '/results' && window.__stage.shown().length > 4);
  await right();
  await scroll(page, 1500);
  await right();
  for (const path of ['/@pemkotcontoh/videos', '/@kpu_kotacontoh']) {
    await page.goto(`${ORIGIN}${path}`);
    await page.waitForFunction(() => window.__stage.shown().length > 2);
    await right();
  }
  expect(takar.complaints).toEqual([]);
});

test('youtube: the comments bring their number in full, and whether the owner has answered', async ({
  takar,
  stage,
  language,
}) => {
  const post = postWhere(stage, ({ counts }) => counts.comments > 1_000);
  const page = await takar.visit(`${ORIGIN}/watch?v=${post.id}`);
  const expectation = { platform: 'youtube', language } as const;
  await expectRightBadges(page, stage, expectation);
  const comments = async () => {
    const [row] = (await takar.store('posts')).filter(({ key }) => key === `youtube:${post.id}`);
    return countIn(row, 'comments');
  };
  await expect.poll(comments).toBe(1_200);
  await page.locator('ytd-comments').scrollIntoViewIfNeeded();
  await scroll(page, 900);
  await expect(page.locator('ytd-comments-header-renderer #count')).toBeVisible();
  await expect.poll(comments).toBe(1_284);
  await page.locator('.view-replies').click();
  await expect(page.locator('.view-replies')).toHaveCount(0);
  const replies = async () =>
    (await takar.store('replies')).filter((row) => row.post === `youtube:${post.id}`);
  await expect.poll(async () => (await replies()).length).toBe(9);
  const ofOwner = (await replies()).filter(({ byOwner }) => byOwner === true);
  expect(ofOwner.map(({ parent }) => (parent === null ? 'comment' : 'answer')).sort()).toEqual([
    'answer',
    'comment',
  ]);
  await scroll(page, -3000);
  await expectRightBadges(page, stage, { ...expectation, read: new Map([[post.id, 'comments']]) });
});

test('youtube: a stream, a premiere, hidden likes and closed comments have no rate', async ({
  takar,
  stage,
  language,
}) => {
  const kinds: ((post: StagePost) => boolean)[] = [
    ({ format }) => format === 'live',
    ({ upcoming }) => upcoming === true,
    ({ hidden, format }) => hidden && format === 'video',
    ({ commentsOff }) => commentsOff === true,
  ];
  for (const isWanted of kinds) {
    const post = postWhere(stage, isWanted);
    const page = await takar.visit(`${ORIGIN}/watch?v=${post.id}`);
    await expect(page.locator('ytd-watch-metadata takar-badge')).toHaveAttribute('data-state', 'unknown');
    await expectRightBadges(page, stage, { platform: 'youtube', language });
    await page.close();
  }
  const rows = new Map((await takar.store('posts')).map((row) => [row.key, row]));
  const [live, premiere, hidden] = kinds.map((isWanted) =>
    rows.get(`youtube:${postWhere(stage, isWanted).id}`),
  );
  expect(live?.format).toBe('live');
  expect(countIn(premiere, 'views')).toBeUndefined();
  expect(countIn(hidden, 'likes')).toBe('hidden');
});
