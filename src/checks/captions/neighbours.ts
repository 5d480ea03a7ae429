import type { Caption } from './caption.ts';
import type { Piece } from './spans.ts';

const LONGEST_GAP = 4;
const BLANKS = /^[ \t\u00a0]+$/;

/**
 * What stands between a word and the next in the text, and nothing for the last word or for more than four signs. Not
 * the prose: there, blanks stand for what was taken out of it.
 */
export function gapAfter(caption: Caption, index: number): string | undefined {
  const word = caption.words[index];
  const next = caption.words[index + 1];
  if (!word || !next || next.start - word.end > LONGEST_GAP) return undefined;
  return caption.text.slice(word.end, next.start);
}

/** The word that follows with nothing but blanks between, in the same line. */
export function nextWord(caption: Caption, index: number): Piece | undefined {
  const gap = gapAfter(caption, index);
  return gap !== undefined && BLANKS.test(gap) ? caption.words[index + 1] : undefined;
}

/** The word before with nothing but blanks between, in the same line. */
export function previousWord(caption: Caption, index: number): Piece | undefined {
  return index > 0 && nextWord(caption, index - 1) ? caption.words[index - 1] : undefined;
}
