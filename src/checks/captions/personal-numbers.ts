import type { Caption } from './caption.ts';
import { digitChains } from './digit-chains.ts';
import type { PersonalNumber, Place } from './number-places.ts';
import { numberWords } from './number-words.ts';
import { namedFrom, shapedFrom } from './population-number.ts';
import { phoneFrom } from './telephone.ts';

/**
 * Numbers of persons in a caption, as DOMAIN 4.2 and 4.4 recognise them: in one pass, each digit in one number at the most.
 * Telephone numbers are not looked for in URLs.
 */
export function personalNumbers(caption: Caption): readonly PersonalNumber[] {
  return caption.share('personal numbers', ({ text, urls }) => {
    const chains = digitChains(text);
    const words = numberWords(text);
    const found: PersonalNumber[] = [];
    let word = 0;
    let url = 0;
    for (const [index, { groups }] of chains.entries()) {
      for (let at = 0; at < groups.length; ) {
        const start = groups[at]?.start ?? 0;
        while (word < words.length && (words[word]?.end ?? 0) <= start) word += 1;
        while (url < urls.length && (urls[url]?.end ?? 0) <= start) url += 1;
        const isInUrl = (urls[url]?.start ?? Number.POSITIVE_INFINITY) <= start;
        const place: Place = { text, chains, index, at, words, wordsBefore: word, last: found.at(-1) };
        const taken = shapedFrom(place) ?? (isInUrl ? undefined : phoneFrom(place)) ?? namedFrom(place);
        if (taken) found.push(taken.number);
        at += taken?.groups ?? 1;
      }
    }
    return found;
  });
}
