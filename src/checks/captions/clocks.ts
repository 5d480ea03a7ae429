import type { Caption } from './caption.ts';
import words from './data/clock-words.json';
import { datesOf } from './dates.ts';
import { NOT_AFTER_WORD, oneOf, oneWordOf } from './one-of.ts';
import { saidIn } from './said.ts';
import { blanked, type Piece, piecesOf } from './spans.ts';

const BLANK = '[^\\S\\n]';
const NOT_COUNTED = `(?!\\d|[.,:]\\d|${BLANK}?%|${BLANK}{1,2}${oneOf(words.counted)}(?!\\p{L}))`;
/** Pukul 8, jam 13.30, pkl. 09:00, pukul sembilan; or 08.00 by itself. */
const CLOCK = new RegExp(
  `${NOT_AFTER_WORD}${oneOf(words.at)}\\.?${BLANK}{0,3}:?${BLANK}{0,3}(?:(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?${NOT_COUNTED}|${oneOf(words.hours)}(?!\\p{L}))` +
    `|(?<![\\p{L}\\p{N}_]|[\\p{N}][.,:/-]|rp${BLANK}?)(?:[01]?\\d|2[0-4])[.:][0-5]\\d${NOT_COUNTED}` +
    `|(?<=\\d[.:]\\d\\d${BLANK}?-)(?:[01]?\\d|2[0-4])[.:][0-5]\\d${NOT_COUNTED}`,
  'giu',
);
const ZONE = new RegExp(`(?<!\\p{L})${oneOf(words.zones)}(?!\\p{L})`, 'iu');

/** The times of day that a caption names, in order of place. */
export function clocksOf(caption: Caption): readonly Piece[] {
  return caption.share('clocks', () => piecesOf(blanked(saidIn(caption), datesOf(caption)), CLOCK));
}

/** Whether a time zone of Indonesia, or another, stands anywhere. */
export function namesZone(caption: Caption): boolean {
  return ZONE.test(caption.text);
}

/** Opening hours are the same every day: those who go there know the time. */
export const OPENING_HOURS = new RegExp(
  `${oneWordOf(words.openingHours)}|${oneWordOf(words.openers)}[^\\n.!?]{0,40}${BLANK}buka(?!\\p{L})`,
  'iu',
);
