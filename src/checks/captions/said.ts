import type { Caption } from './caption.ts';
import { blanked } from './spans.ts';

/**
 * The text with blanks for URLs, e-mail addresses, mentions and hashtags, of the same length. Others' words stay: a date
 * in quotation marks is one too.
 */
export function saidIn(caption: Caption): string {
  return caption.share('said', ({ text, urls, emails, mentions, hashtags }) =>
    blanked(text, [...urls, ...emails, ...mentions, ...hashtags]),
  );
}

/** The index of the sentence in which a place is, or of the one after it. */
export function sentenceAt({ sentences }: Caption, place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
