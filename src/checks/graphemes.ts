const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A segmenter takes a copy of its text for each grapheme, so that a long one is given to it in pieces. */
const PIECE = 64;

/** The graphemes of a text in order, each with its place in UTF-16 units. */
export function* graphemesIn(text: string): Generator<{ index: number; segment: string }> {
  let start = 0;
  let length = PIECE;
  while (start < text.length) {
    // A pair of surrogates stays whole: half of one belongs to nothing.
    const cut = start + length;
    const end = (text.codePointAt(cut - 1) ?? 0) > 0xffff ? cut + 1 : cut;
    const piece = text.slice(start, end);
    const isLast = end >= text.length;
    let done = 0;
    for (const { index, segment } of segmenter.segment(piece)) {
      // The last one of a piece may go on in the next.
      if (!isLast && index + segment.length === piece.length) break;
      yield { index: start + index, segment };
      done = index + segment.length;
    }
    start += done;
    length = done === 0 ? length * 2 : PIECE;
  }
}

/** The place after so many graphemes, in UTF-16 units; the text's length when it has no more. */
export function placeAfterGraphemes(text: string, count: number): number {
  if (count >= text.length) return text.length;
  let left = count;
  for (const { index } of graphemesIn(text)) {
    if (left <= 0) return index;
    left -= 1;
  }
  return text.length;
}

/** This place, or the beginning of the grapheme that it lies in. */
export function graphemeStart(text: string, place: number): number {
  if (place >= text.length) return text.length;
  return segmenter.segment(text).containing(place)?.index ?? place;
}
