import type { Caption } from './caption.ts';
import words from './data/acronyms.json';

/** In capitals as everyone knows them, with those of the office, its name and its aliases. */
export function knownAcronyms(caption: Caption): ReadonlySet<string> {
  return caption.share('acronyms', ({ context: { acronyms = [], institution } }) => {
    const names = [institution?.name ?? '', ...(institution?.aliases ?? [])].flatMap(
      (name) => name.match(/[\p{L}\p{N}]+/gu) ?? [],
    );
    return new Set([...words.common, ...[...acronyms, ...names].map((one) => one.trim().toUpperCase())]);
  });
}

/** Names of kinds of offices, which are written in capitals too. */
export const OFFICES: ReadonlySet<string> = new Set(words.offices);

export function isCapitals(word: string): boolean {
  return !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
}
