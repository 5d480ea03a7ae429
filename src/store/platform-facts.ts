import type { EngagementFacts } from '../model/engagement.ts';
import type { PlatformId } from '../model/reading.ts';
import { platformById } from '../platforms/registry.ts';

/**
 * How engagement is measured on a platform, for one of its accounts where a formula may be chosen for it; undefined for
 * a platform that this version does not know.
 */
export type FactsOf = (platform: PlatformId, account?: string) => EngagementFacts | undefined;

/** The platforms' own measure, before any choice of formula. */
export const engagementOf: FactsOf = (platform) => platformById(platform)?.engagement;
