import type { StageDepth } from '../stage/part.ts';
import { partOf } from '../stage/platforms.ts';
import type { Stage } from '../stage/stage.ts';
import { type StagePlatform, type StagePost, sideOf } from '../stage/world.ts';
import { expectRightBadges } from './badges.ts';
import type { Takar } from './harness.ts';

const OLD = 32 * 86_400_000;

/** The newest three posts with a rate that a profile's list shows, and as many old ones as a habit takes. */
function examples(stage: Stage, platform: StagePlatform, address: (post: StagePost) => string): StagePost[] {
  const { rate, listed } = partOf(platform);
  const rated = sideOf(stage.world, platform).profile.flatMap(({ post, repostedBy }) => {
    const where = {
      followersKnown: true,
      pageUrl: address(post),
      onlyRoundedRead: false,
      read: 'page',
    } as const;
    const isThere = !repostedBy && (listed?.has(post) ?? true);
    return isThere && rate(post, post.counts, where) !== undefined ? [post] : [];
  });
  const old = rated.filter(({ createdAt }) => createdAt < stage.world.now - OLD);
  return [...rated.slice(0, 3), ...old.slice(0, 7)];
}

/**
 * Where lists leave out some of what a rate takes, opens some posts' own pages one after the other, as a user does;
 * gives what was read by that. Elsewhere nothing is opened.
 */
export async function readOwnPages(
  takar: Takar,
  stage: Stage,
  platform: StagePlatform,
  language: 'id' | 'en',
): Promise<Map<string, StageDepth>> {
  const read = new Map<string, StageDepth>();
  const address = partOf(platform).pages.post;
  if (!address) return read;
  for (const post of examples(stage, platform, address)) {
    const page = await takar.visit(address(post));
    read.set(post.id, 'page');
    await expectRightBadges(page, stage, { platform, language, read });
    await page.close();
  }
  return read;
}
