import { PLATFORMS, partOf } from '../stage/platforms.ts';
import type { StagePlatform } from '../stage/world.ts';
import { sideOf } from '../stage/world.ts';
import { profileOf } from './addresses.ts';
import { scroll } from './badges.ts';
import { expect, test } from './harness.ts';
import { countIn } from './store.ts';

for (const platform of PLATFORMS) {
  test(`${platform}: the worker stopped between and during batches loses nothing`, async ({
    takar,
    stage,
  }) => {
    test.setTimeout(120_000);
    const page = await takar.visit(profileOf(platform));
    let pages = 0;
    for (let at = -1; ; ) {
      const before = at;
      // Every other time the worker ends while the page is loading, else when all is quiet.
      if (pages % 2 === 0) await Promise.all([scroll(page, 4000), takar.stopWorker()]);
      else await scroll(page, 4000);
      await page.waitForFunction(() => window.__stage.busy === 0);
      if (pages % 2 === 1) await takar.stopWorker();
      at = await page.evaluate(() => window.scrollY);
      pages += 1;
      if (at === before) break;
    }
    const { repostsApart, listed } = partOf(platform);
    const wanted = sideOf(stage.world, platform).profile.flatMap(({ post, repostedBy }) =>
      (repostsApart && repostedBy) || listed?.has(post) === false ? [] : [post],
    );
    const missing = async () => {
      const rows = new Map((await takar.store('posts')).map((row) => [row.key, row]));
      const read = new Set((await takar.store('readings')).map(({ post }) => post));
      return wanted.filter((post) => {
        const key = `${platform}:${post.id}`;
        return (
          !read.has(key) || countIn(rows.get(key), listed?.count ?? 'likes') !== statedOf(platform, post.id)
        );
      }).length;
    };
    const statedOf = (side: StagePlatform, id: string) => {
      const truth = stage.truth(side, id);
      if (listed) return truth && listed.of(truth.post, truth.counts);
      return truth?.post.hidden ? 'hidden' : truth?.counts.likes;
    };
    await expect.poll(missing, { timeout: 20_000 }).toBe(0);
  });
}
