import type { PlatformId } from '../../model/reading.ts';
import data from '../limits.json';
import { limitsOf, type PlatformLimits } from '../limits.ts';

/**
 * A platform whose limits are such, for the examples of a rule that depends on them: no platform is named in code. Empty if
 * there is none. To be called with `@__PURE__`, so that examples stay out of the bundles.
 */
export function platformWhere(are: (limits: PlatformLimits) => boolean): PlatformId {
  return data.rows.find(({ platform }) => are(limitsOf(platform)))?.platform ?? '';
}
