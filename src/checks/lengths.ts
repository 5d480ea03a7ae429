import { composed } from './composed.ts';
import { graphemeStart, graphemesIn, placeAfterGraphemes } from './graphemes.ts';
import type { Counting } from './limits.ts';
import { type Unit, weightedUnits } from './weighted-length.ts';

/**
 * An emoji, with all that is joined to it. Not © ® ™ and arrows unless they are asked to be shown as emoji, nor stars and
 * the like that are never.
 */
const EMOJI_PART =
  '(?:\\p{RI}{1,2}|[#*0-9]\\ufe0f?\\u20e3|(?:\\p{Emoji_Presentation}|(?![©®™\\u2190-\\u21ff](?!\\ufe0f))(?=\\p{Emoji})\\p{Extended_Pictographic})(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]{0,8})';
const EMOJI = new RegExp(`${EMOJI_PART}(?:\\u200d${EMOJI_PART})*`, 'gu');

/**
 * How long a text is as a platform counts it:
 * - `characters`: Unicode code points;
 * - `graphemes`: signs as a reader sees them;
 * - `utf16`: UTF-16 units;
 * - `bytes`: of UTF-8;
 * - `emoji-bytes`: code points, but an emoji with all its parts by its bytes of UTF-8 (developers.facebook.com, Threads
 *   posts): 👨‍👩‍👧‍👦 is 25;
 * - `weighted`: twitter-text configuration v3 on the text in NFC, as its version 3.1.0 has it.
 */
export function countLength(text: string, counting: Counting): number {
  return counting === 'utf16' ? text.length : measureLength(text, counting, Number.POSITIVE_INFINITY).count;
}

/**
 * Where the limit is reached: the place in UTF-16 units before which at most `max` is counted, never inside a grapheme
 * or a URL that counts as one; the text's length for a text that is not too long.
 */
export function placeOfLimit(text: string, counting: Counting, max: number): number {
  return measureLength(text, counting, max).place;
}

/** Both at once. */
export function measureLength(
  text: string,
  counting: Counting,
  max: number,
): { count: number; place: number } {
  let count = 0;
  let start = 0;
  let reached: number | undefined;
  for (const { end, size } of unitsOf(text, counting)) {
    count += size;
    if (count > max) reached ??= start;
    start = end;
  }
  if (reached === undefined) return { count, place: text.length };
  return { count, place: graphemeStart(text, counting === 'weighted' ? inWritten(text, reached) : reached) };
}

/** Where a caption is folded away: after so many signs as a reader sees them. The text's length when it is shorter. */
export function placeOfFold(text: string, fold: number): number {
  return placeAfterGraphemes(text, fold);
}

function unitsOf(text: string, counting: Counting): Iterable<Unit> {
  if (counting === 'weighted') return weightedUnits(composed(text));
  if (counting === 'graphemes') return graphemeUnits(text);
  if (counting === 'emoji-bytes') return emojiUnits(text);
  return pointUnits(text, 0, text.length, SIZES[counting]);
}

/** What a code point counts. */
const SIZES = {
  characters: () => 1,
  utf16: (point: number) => (point > 0xffff ? 2 : 1),
  bytes: bytesOf,
};

function* graphemeUnits(text: string): Generator<Unit> {
  for (const { index, segment } of graphemesIn(text)) yield { end: index + segment.length, size: 1 };
}

function* pointUnits(
  text: string,
  start: number,
  end: number,
  sizeOf: (point: number) => number,
): Generator<Unit> {
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at) ?? 0;
    at += point > 0xffff ? 2 : 1;
    yield { end: at, size: sizeOf(point) };
  }
}

function* emojiUnits(text: string): Generator<Unit> {
  let done = 0;
  for (const { index, 0: emoji } of text.matchAll(EMOJI)) {
    yield* pointUnits(text, done, index, SIZES.characters);
    done = index + emoji.length;
    yield { end: done, size: countLength(emoji, 'bytes') };
  }
  yield* pointUnits(text, done, text.length, SIZES.characters);
}

/** A lone surrogate is written as U+FFFD, in three bytes. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** The place in a text as written, of a place in its NFC: nothing is composed beyond a grapheme. */
function inWritten(text: string, place: number): number {
  if (composed(text) === text) return place;
  let length = 0;
  for (const { index, segment } of graphemesIn(text)) {
    length += segment.normalize().length;
    if (length > place) return index;
  }
  return text.length;
}
