import { PLATFORMS, partOf } from '../stage/platforms.ts';
import { sideOf } from '../stage/world.ts';
import { profileOf } from './addresses.ts';
import { expect, test } from './harness.ts';
import { countIn } from './store.ts';

for (const platform of PLATFORMS) {
  test(`${platform}: a post read three times with rising counts has three readings`, async ({
    takar,
    stage,
  }) => {
    const page = await takar.visit(profileOf(platform));
    const ownPage = partOf(platform).pages.post;
    const first = sideOf(stage.world, platform).profile.find(({ post }) => !post.hidden);
    if (ownPage && first) await page.goto(ownPage(first.post));
    await page.waitForFunction(() => window.__stage.shown().length > 0);
    const shown = await page.evaluate(() => window.__stage.shown().map(({ id }) => id));
    // Of likes that are hidden nobody sees that they rise.
    const id = shown.find((one) => stage.truth(platform, one)?.post.hidden === false) ?? '';
    const key = `${platform}:${id}`;
    const truths: number[] = [];
    const likesInReadings = async () =>
      (await takar.store('readings')).filter(({ post }) => post === key).map((row) => countIn(row, 'likes'));
    for (let n = 0; n < 3; n += 1) {
      if (n > 0) {
        stage.raise();
        await page.reload();
      }
      truths.push(stage.truth(platform, id)?.counts.likes ?? Number.NaN);
      await expect.poll(likesInReadings).toEqual(truths);
    }
    const [post] = (await takar.store('posts')).filter((row) => row.key === key);
    expect(countIn(post, 'likes')).toBe(truths.at(-1));
  });

  test(`${platform}: the same counts read again at once are one reading`, async ({ takar }) => {
    const page = await takar.visit(profileOf(platform));
    await expect.poll(async () => (await takar.store('readings')).length).toBeGreaterThan(11);
    await page.reload();
    await page.waitForFunction(() => window.__stage.shown().length > 0 && window.__stage.busy === 0);
    await page.close();
    const posts = (await takar.store('readings')).map(({ post }) => post);
    expect(posts.length).toBe(new Set(posts).size);
  });
}
