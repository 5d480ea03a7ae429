/** Longer tokens are none of Indonesian: no list is asked for them. */
export const LONGEST_WORD = 40;

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** At least two letters, and all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(word) && !/\p{Ll}/u.test(word);
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** In capitals as the model: all of it, or its first letter, or as it is. */
export function inCaseOf(model: string, word: string): string {
  if (isAllCapitals(model)) return word.toUpperCase();
  return isCapitalised(model) ? capitalised(word) : word;
}
