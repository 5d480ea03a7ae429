import type { PlatformId } from '../model/reading.ts';
import data from './limits.json';

/** How a text is counted: see `lengths.ts`. */
export type Counting = 'characters' | 'graphemes' | 'utf16' | 'weighted' | 'emoji-bytes' | 'bytes';

export type LengthLimit = { max: number; counting: Counting };

/** What a platform takes and shows, as far as known; what is absent has no known limit. */
export type PlatformLimits = {
  platform: PlatformId;
  caption?: LengthLimit;
  /** For accounts that may write long posts. */
  premiumCaption?: LengthLimit;
  /** A longer text that is attached to a post. */
  textAttachment?: LengthLimit;
  title?: LengthLimit;
  /** After so many signs, of `foldCounting`, the rest of a caption is folded away. */
  fold?: number;
  foldCounting?: Counting;
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
  /** Absent where there is no field for an alt text; without `max` where nobody knows how long one may be. */
  altText?: Partial<LengthLimit>;
  /** Of an account. */
  handle?: LengthLimit;
  name?: LengthLimit;
  bio?: LengthLimit;
  /** Signs that are refused. */
  forbidden?: string;
};

/** `unconfirmed` ones are told with that word, and no rule has them. */
export const CONFIDENCES = ['confirmed', 'high', 'medium', 'secondary', 'low', 'unconfirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A row of `limits.json`, for views that show where a limit is from. `value` is null for what is known not to exist. */
export type LimitRow = {
  platform: PlatformId;
  field: string;
  value: number | boolean | string | null;
  counting?: Counting;
  source: string;
  /** Of the source, `2026-04-14`; the first of January where only the year is known. */
  date: string;
  confidence: Confidence;
  note?: string;
};

/** When the rows of `limits.json` were last compared with their sources, `2026-11-22`. */
export const LIMITS_CHECKED: string = data.checked;
/** Older ones are shown with a warning, days (DOMAIN 3). */
export const OLDEST_LIMITS = 180;

const DAY = 86_400_000;
/** Fields whose value is a length; that of a fold is told as two fields. */
const LENGTHS: ReadonlySet<string> = new Set([
  'caption',
  'premiumCaption',
  'textAttachment',
  'title',
  'altText',
  'handle',
  'name',
  'bio',
]);

/** All that is known of a platform's limits, unconfirmed ones too. */
export function limitRows(platform: PlatformId): LimitRow[] {
  return (data.rows as LimitRow[]).filter((row) => row.platform === platform);
}

/** The limits of a platform that may be relied on; nothing but its name for one that is not known. */
export function limitsOf(platform: PlatformId): PlatformLimits {
  const limits: Record<string, unknown> = { platform };
  for (const { field, value, counting, confidence } of limitRows(platform)) {
    if (value === null) continue;
    const isKnown = confidence !== 'unconfirmed';
    if (!isKnown && field !== 'altText') continue;
    if (LENGTHS.has(field)) limits[field] = isKnown ? { max: value, counting } : { counting };
    else limits[field] = value;
    if (field === 'fold') limits.foldCounting = counting;
  }
  return limits as PlatformLimits;
}

/** How many days ago the limits were compared with their sources; undefined when `today` is no day (`2026-11-20`). */
export function limitsAge(today: string): number | undefined {
  const days = (Date.parse(today) - Date.parse(LIMITS_CHECKED)) / DAY;
  return Number.isNaN(days) ? undefined : Math.floor(days);
}

/** Whether that is so long ago that a reader should be told to mind it. */
export function areLimitsOld(today: string): boolean {
  const age = limitsAge(today);
  return age !== undefined && age > OLDEST_LIMITS;
}
