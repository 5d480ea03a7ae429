/** The source of a pattern for one of these words or phrases, the longer first; blanks in them stand for blanks of any kind. */
export function oneOf(phrases: readonly string[]): string {
  const sources = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[^\\S\\n]{1,3}'));
  return `(?:${sources.join('|')})`;
}

/** Not within a word, nor joined to one by a hyphen or an apostrophe. */
export const NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}\\p{M}_]|[\\p{L}\\p{N}]['-])";
export const NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}\\p{M}_]|['-][\\p{L}\\p{N}])";

/** The source of a pattern for one of these as whole words. For flags with `u`. */
export function oneWordOf(phrases: readonly string[]): string {
  return NOT_AFTER_WORD + oneOf(phrases) + NOT_BEFORE_WORD;
}

/** In small letters, with capitals at the head of each word, and in capitals: for patterns that tell capitals apart. */
export function oneOfAnyCase(phrases: readonly string[]): string {
  const titled = (phrase: string) =>
    phrase.replace(/(?<![\p{L}\p{N}'])\p{L}/gu, (letter) => letter.toUpperCase());
  const headed = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const forms = phrases.flatMap((one) => [
    one,
    one.toLowerCase(),
    headed(one),
    titled(one),
    one.toUpperCase(),
  ]);
  return oneOf([...new Set(forms)]);
}
