import type { Caption } from './caption.ts';
import words from './data/clock-words.json';
import { datesOf } from './dates.ts';
import { oneOf, oneWordOf } from './one-of.ts';
import { saidIn } from './said.ts';
import { blanked, type Piece, piecesOf } from './spans.ts';

const BLANK = '[^\\S\\n]';
const NOT_COUNTED = `(?!\\d|[.,:]\\d|${BLANK}?%|${BLANK}{1,2}${oneOf(words.counted)}(?!\\p{L}))`;
const HOUR = '(?:[01]?\\d|2[0-4])';
/** Pukul 8, jam 13.30, pkl. 09:00, pukul sembilan; or 08.00 by itself. */
const CLOCK = new RegExp(
  `${oneOf(words.at)}\\.?${BLANK}{0,3}:?${BLANK}{0,3}(?:${HOUR}(?:[.:][0-5]\\d)?${NOT_COUNTED}|${oneOf(words.hours)}(?!\\p{L}))|${HOUR}[.:][0-5]\\d${NOT_COUNTED}`,
  'giu',
);
/** Within a word or a longer number, or money. Behind a hyphen it is the end of a time: 08.00-10.00. */
const NO_CLOCK_AFTER = new RegExp(
  `(?:[\\p{L}\\p{N}\\p{M}_]|\\p{N}[.,:/]|(?<![.:]\\d\\d)-|rp${BLANK}?)$`,
  'iu',
);
const ZONE = new RegExp(`(?<!\\p{L})${oneOf(words.zones)}(?!\\p{L})`, 'iu');

/** The times of day that a caption names, in order of place. */
export function clocksOf(caption: Caption): readonly Piece[] {
  return caption.share('clocks', () => {
    const text = blanked(saidIn(caption), datesOf(caption));
    return piecesOf(text, CLOCK).filter(
      ({ start }) => !NO_CLOCK_AFTER.test(text.slice(Math.max(0, start - 5), start)),
    );
  });
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
