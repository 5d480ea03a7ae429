import type { StagePlatform } from '../stage/world.ts';

/** Pages of the stage that the tests open. */
export const HANDLE = 'kpu_kotacontoh';
export const PROFILE: Record<StagePlatform, string> = {
  x: `https://x.com/${HANDLE}`,
  instagram: `https://www.instagram.com/${HANDLE}/`,
};
export const HOME: Record<StagePlatform, string> = {
  x: 'https://x.com/home',
  instagram: 'https://www.instagram.com/',
};
export const PLATFORMS: readonly StagePlatform[] = ['x', 'instagram'];
