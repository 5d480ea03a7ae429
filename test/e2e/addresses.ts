import { partOf } from '../stage/platforms.ts';
import type { StagePlatform } from '../stage/world.ts';

/** Pages of the stage that the tests open. */
export const HANDLE = 'kpu_kotacontoh';

/** The main account's page. */
export function profileOf(platform: StagePlatform): string {
  return partOf(platform).pages.profile;
}

/** The home feed, or what comes nearest to it. */
export function homeOf(platform: StagePlatform): string {
  return partOf(platform).pages.home;
}
