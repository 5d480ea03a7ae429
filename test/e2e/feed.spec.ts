import type { Page } from '@playwright/test';
import { PLATFORMS } from '../stage/platforms.ts';
import { sideOf } from '../stage/world.ts';
import { homeOf, profileOf } from './addresses.ts';
import { expectRightBadges, postsInView, scroll, watchFrames } from './badges.ts';
import { expect, test } from './harness.ts';
import { readOwnPages } from './own-pages.ts';

/** Scrolls to the end of an endless list and back, and calls `look` at every stop. Stops overlap. */
async function throughAndBack(page: Page, look: () => Promise<void>): Promise<void> {
  const step = 700;
  for (;;) {
    await look();
    const before = await page.evaluate(() => window.scrollY);
    const after = await scroll(page, step);
    if (after > before) continue;
    await page.waitForFunction(() => window.__stage.busy === 0);
    if ((await scroll(page, step)) === after) break;
  }
  while ((await scroll(page, -step)) > 0) await look();
  await look();
}

/** Takar speaks Indonesian until its user chooses otherwise, whatever the platform's page is written in. */
const SPOKEN = 'id';

for (const platform of PLATFORMS) {
  for (const language of ['id', 'en'] as const) {
    test.describe(`on pages in ${language}`, () => {
      test.use({ language });

      test(`${platform}: each of 200 posts of a profile has one right badge, down and up again`, async ({
        takar,
        stage,
      }) => {
        test.setTimeout(180_000);
        const read = await readOwnPages(takar, stage, platform, SPOKEN);
        const page = await takar.visit(profileOf(platform));
        const seen = new Set<string>();
        await throughAndBack(page, async () => {
          await expectRightBadges(page, stage, { platform, language: SPOKEN, read });
          for (const { id } of await postsInView(page)) seen.add(id);
        });
        expect(seen.size).toBeGreaterThanOrEqual(200);
      });
    });
  }

  test(`${platform}: the home feed has one right badge a post, and advertisements no verdict`, async ({
    takar,
    stage,
    language,
  }) => {
    test.setTimeout(180_000);
    const read = await readOwnPages(takar, stage, platform, language);
    const profile = await takar.visit(profileOf(platform));
    await expectRightBadges(profile, stage, { platform, language, read });
    await profile.close();
    const page = await takar.visit(homeOf(platform));
    const followersKnown = new Set([sideOf(stage.world, platform).main.handle]);
    const seen = new Set<string>();
    await throughAndBack(page, async () => {
      await expectRightBadges(page, stage, { platform, language, followersKnown, read });
      for (const { id } of await postsInView(page)) seen.add(id);
    });
    expect(seen.size).toBeGreaterThanOrEqual(200);
  });

  test(`${platform}: no frame of a fast scroll shows the badge of another post`, async ({
    takar,
    stage,
    language,
  }) => {
    const read = await readOwnPages(takar, stage, platform, language);
    const page = await takar.visit(profileOf(platform));
    await expectRightBadges(page, stage, { platform, language, read });
    const wrongFrames = await watchFrames(page);
    for (let n = 0; n < 60; n += 1) await scroll(page, n < 40 ? 900 : -1200);
    await expectRightBadges(page, stage, { platform, language, read });
    expect([...new Set(await wrongFrames())]).toEqual([]);
  });
}
