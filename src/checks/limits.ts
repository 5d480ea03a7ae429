import type { PlatformId } from '../model/reading.ts';
import data from './limits.json';

/** How a platform counts a text: see `lengths.ts`. */
export type Counting = 'characters' | 'utf16' | 'weighted' | 'emoji-bytes' | 'bytes';

/** What a platform takes and shows, as far as known; what is absent has no known limit. */
export type PlatformLimits = {
  platform: PlatformId;
  caption?: { max: number; counting: Counting };
  /** For accounts that may write long posts. */
  premiumCaption?: { max: number; counting: Counting };
  title?: { max: number; counting: Counting };
  /** After so many characters the rest of a caption is folded away. */
  fold?: number;
  /** Above it hashtags are refused or ignored. */
  hashtags?: number;
  /** The day from which on that is so, `2025-12-18`: older posts may carry more. */
  hashtagsSince?: string;
  /** Above it they are known to disturb. */
  hashtagsAdvised?: number;
  /** How many different URLs are taken. */
  links?: number;
  linksTappable?: boolean;
  /** One link makes the next step clear. */
  oneLink?: boolean;
  /** The longest alt text; absent where there is no field for one. */
  altText?: number;
  /** Signs that are refused. */
  forbidden?: string;
};

/** When the rows of `limits.json` were last compared with their sources, `2026-11-22`. */
export const LIMITS_CHECKED: string = data.checked;

/** The limits of a platform; nothing but its name for one that is not known. */
export function limitsOf(platform: PlatformId): PlatformLimits {
  const limits: Record<string, unknown> = { platform };
  for (const row of data.rows) {
    if (row.platform !== platform) continue;
    limits[row.field] = row.counting === undefined ? row.value : { max: row.value, counting: row.counting };
  }
  return limits as PlatformLimits;
}
