import type { Caption } from './caption.ts';
import type { Piece } from './spans.ts';

/** Whether a word of the prose is the first of its sentence, so that its capital says nothing about it. */
export function startsSentence(caption: Caption, { start }: Piece): boolean {
  return caption.share('sentence starts', placesOfFirstWords).has(start);
}

function placesOfFirstWords({ sentences, words, text }: Caption): Set<number> {
  const places = new Set<number>();
  let next = 0;
  for (const { start, end } of sentences) {
    while ((words[next]?.start ?? Infinity) < start) next += 1;
    const word = words[next];
    // A name or tag before it, which is not in the prose, is the first word of the sentence.
    if (word && word.start < end && !/[\p{L}\p{N}]/u.test(text.slice(start, word.start)))
      places.add(word.start);
  }
  return places;
}
