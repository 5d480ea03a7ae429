import type { EngagementFacts } from '../model/engagement.ts';
import type { PlatformId } from '../model/reading.ts';
import { platformById } from '../platforms/registry.ts';

/** How engagement is measured on a platform; undefined for one that this version does not know. */
export type FactsOf = (platform: PlatformId) => EngagementFacts | undefined;

export const engagementOf: FactsOf = (platform) => platformById(platform)?.engagement;
