import type { Caption } from './caption.ts';
import { hasPhrase, phrases, textWords } from './find-words.ts';
import { blanked } from './spans.ts';
import { spokenSentences } from './which-sentence.ts';

const POINTERS = phrases([
  'tautan di bio',
  'link di bio',
  'tautan bio',
  'link bio',
  'link in bio',
  'linktree',
]);

/** A question mark that is no part of an address. */
export function asksQuestion(caption: Caption): boolean {
  return caption.share('question', () => /[?？]/u.test(blanked(caption.text, caption.urls)));
}

/** A link, or where there is one. */
export function pointsToLink(caption: Caption): boolean {
  return caption.urls.length > 0 || hasPhrase(textWords(caption), POINTERS);
}

/** Where a sentence could be added: behind the last one, before tags; undefined: nothing is said at all. */
export function endOfBody(caption: Caption): number | undefined {
  return spokenSentences(caption).at(-1)?.end;
}
