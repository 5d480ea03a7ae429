import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import { lastBefore } from './find-words.ts';

/** The sentence in which a place lies, or that ends before it. */
export function sentenceAt(caption: Caption, place: number): Span {
  return lastBefore(caption.sentences, place + 1) ?? { start: 0, end: caption.text.length };
}

/** Sentences in which something is said: one of tags or emoji alone is none. */
export function spokenSentences(caption: Caption): readonly Span[] {
  return caption.share('spoken sentences', () => {
    const words = caption.words;
    let next = 0;
    return caption.sentences.filter(({ start, end }) => {
      while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
      return (words[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    });
  });
}
