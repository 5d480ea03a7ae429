import type { Page } from '@playwright/test';
import { PLATFORMS, partOf } from '../stage/platforms.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import type { StagePlatform } from '../stage/world.ts';
import { profileOf } from './addresses.ts';
import { scroll } from './badges.ts';
import { expect, test, watchLayout } from './harness.ts';
import { launch } from './launch.ts';

/** The same walk through a page, with Takar and without; each step waits for what the page asks for on the way. */
async function walk(page: Page): Promise<{ moves: string[] }> {
  await page.waitForFunction(() => window.__stage.shown().length > 0);
  const moves = await watchLayout(page);
  for (let n = 0; n < 30; n += 1) {
    await scroll(page, n < 20 ? 500 : -700);
    await page.waitForFunction(() => window.__stage.busy === 0);
  }
  return { moves: await moves() };
}

function sorted(stage: Stage): string[] {
  return stage.sent.map(({ url, checksum }) => `${checksum} ${url}`).sort();
}

for (const platform of PLATFORMS) {
  test(`${platform}: the page's own script receives every response unchanged`, async ({ takar, stage }) => {
    const page = await takar.visit(profileOf(platform));
    await walk(page);
    const received = await page.evaluate(() =>
      window.__stage.received.map(({ url, checksum }) => `${checksum} ${url}`),
    );
    expect(received.length).toBeGreaterThan(2);
    expect(received.sort()).toEqual(sorted(stage));
    expect(await page.evaluate(() => window.__stage.errors)).toEqual([]);
    expect(takar.complaints).toEqual([]);
  });

  test(`${platform}: badges move nothing on the page`, async ({ takar }) => {
    const page = await takar.visit(profileOf(platform));
    await expect(page.locator('takar-badge').first()).toBeAttached();
    expect((await walk(page)).moves).toEqual([]);
  });

  test(`${platform}: nothing is sent: the same requests with Takar and without, and no other host`, async ({
    takar,
    stage,
  }) => {
    const page = await takar.visit(profileOf(platform));
    await walk(page);
    const bare = await launch({ extension: false });
    try {
      const bareStage = await openStage(bare.context, { now: stage.world.now });
      const barePage = await bare.context.newPage();
      await barePage.goto(profileOf(platform));
      await walk(barePage);
      expect(sorted(stage)).toEqual(sorted(bareStage));
    } finally {
      await bare.close();
    }
    expect(stage.stopped).toEqual([]);
    expect(takar.left.filter((address) => !isOfBrowser(address, platform))).toEqual([]);
  });
}

/** Connections that Chromium opens by itself: ahead of a page's request, and to its maker's services. */
function isOfBrowser(address: string, platform: StagePlatform): boolean {
  const { hosts, imageHosts } = partOf(platform);
  const isOwn = [...hosts, ...imageHosts].some((host) => address === `${host}:443`);
  return isOwn || /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1)\.com[:/]/.test(address);
}
