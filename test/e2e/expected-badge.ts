import { partOf } from '../stage/platforms.ts';
import type { Stage } from '../stage/stage.ts';
import type { StagePlatform } from '../stage/world.ts';

export type BadgeExpectation = {
  platform: StagePlatform;
  language: 'id' | 'en';
  /** Handles of the accounts whose followers were read; without it all of them. */
  followersKnown?: ReadonlySet<string> | undefined;
};

export type ExpectedBadge = { post: string; rate: string | undefined };

/** What a badge on a page must say, worked out from the stage's own numbers and not with Takar's code. */
export function expectedBadge(
  stage: Stage,
  id: string,
  pageUrl: string,
  { platform, language, followersKnown }: BadgeExpectation,
): ExpectedBadge {
  const truth = stage.truth(platform, id);
  if (!truth) throw new Error(`the stage has no post ${platform}:${id}`);
  const { post, counts } = truth;
  const known = followersKnown?.has(post.account.handle) ?? true;
  const percent = partOf(platform).rate(post, counts, { followersKnown: known, pageUrl });
  return {
    post: `${platform}:${id}`,
    rate: percent === undefined ? undefined : rateText(percent, language),
  };
}

/** Two decimals below one percent, one from there on; a comma in Indonesian, a point in English. */
function rateText(percent: number, language: 'id' | 'en'): string {
  const text = `${percent.toFixed(percent < 1 ? 2 : 1)}%`;
  return language === 'id' ? text.replace('.', ',') : text;
}
