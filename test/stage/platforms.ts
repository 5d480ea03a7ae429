import facebook from './facebook/index.ts';
import instagram from './instagram/index.ts';
import type { StagePart } from './part.ts';
import threads from './threads/index.ts';
import tiktok from './tiktok/index.ts';
import type { StagePlatform } from './world.ts';
import x from './x/index.ts';
import youtube from './youtube/index.ts';

/** The platforms of the stage, in the order in which they are shown. */
export const parts: readonly StagePart[] = [x, instagram, facebook, tiktok, youtube, threads];

export const PLATFORMS: readonly StagePlatform[] = parts.map(({ id }) => id);

/** Throws for a platform that the stage does not have. */
export function partOf(platform: StagePlatform): StagePart {
  const part = parts.find(({ id }) => id === platform);
  if (!part) throw new Error(`the stage has no ${platform}`);
  return part;
}
