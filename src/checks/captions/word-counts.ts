import type { Caption } from './caption.ts';
import { blanked, type Piece, piecesOf } from './spans.ts';

/**
 * The words of the text as a reader counts them: 08.00–11.00 is one, as is dan/atau. What others said is counted; URLs,
 * addresses, mentions and tags are not. In order of place.
 */
export function countedWords(caption: Caption): readonly Piece[] {
  return caption.share('counted words', ({ text, urls, emails, mentions, hashtags }) =>
    piecesOf(blanked(text, [...urls, ...emails, ...mentions, ...hashtags]), /\S+/gu).filter(
      ({ text: token }) => /[\p{L}\p{N}]/u.test(token),
    ),
  );
}

/** The counted words of each place; the places are in order and do not overlap. */
export function wordsWithin(caption: Caption, places: readonly { start: number; end: number }[]): Piece[][] {
  const words = countedWords(caption);
  let next = 0;
  return places.map(({ start, end }) => {
    while ((words[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((words[next]?.start ?? Infinity) < end) next += 1;
    return words.slice(first, next);
  });
}
