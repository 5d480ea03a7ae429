import type { StageDepth } from '../stage/part.ts';
import { partOf } from '../stage/platforms.ts';
import type { Stage } from '../stage/stage.ts';
import type { StagePlatform } from '../stage/world.ts';
import { rateText } from './texts.ts';

export type BadgeExpectation = {
  platform: StagePlatform;
  language: 'id' | 'en';
  /** Handles of the accounts whose followers were read; without it all of them. */
  followersKnown?: ReadonlySet<string> | undefined;
  /** Ids of the posts of which only sources that round were read (see `rate` of the stage's part); without it none. */
  onlyRoundedRead?: ReadonlySet<string> | undefined;
  /** What was read of which post beside what lists state, by id. */
  read?: ReadonlyMap<string, StageDepth> | undefined;
};

export type ExpectedBadge = { post: string; rate: string | undefined };

/** What a badge on a page must say, worked out from the stage's own numbers and not with Takar's code. */
export function expectedBadge(
  stage: Stage,
  id: string,
  pageUrl: string,
  { platform, language, followersKnown, onlyRoundedRead, read }: BadgeExpectation,
): ExpectedBadge {
  const truth = stage.truth(platform, id);
  if (!truth) throw new Error(`the stage has no post ${platform}:${id}`);
  const { post, counts } = truth;
  const known = followersKnown?.has(post.account.handle) ?? true;
  const percent = partOf(platform).rate(post, counts, {
    followersKnown: known,
    pageUrl,
    onlyRoundedRead: onlyRoundedRead?.has(id) ?? false,
    read: read?.get(id) ?? 'list',
  });
  return {
    post: `${platform}:${id}`,
    rate: percent === undefined ? undefined : rateText(percent, language),
  };
}
