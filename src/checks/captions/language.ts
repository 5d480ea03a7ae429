import words from './language-words.json';

const INDONESIAN = new Set(words.indonesian);
const OTHERS: readonly ReadonlySet<string>[] = Object.values(words.others).map((list) => new Set(list));
const FEWEST_MARKERS = 3;

/**
 * Whether a text is of another language than Indonesian, so that spelling and style are not checked: three different
 * markers of one language, and more of them than of Indonesian ones (DOMAIN 4.1). Regional languages are normal in posts.
 */
export function isOtherLanguage(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const indonesian = lower.filter((word) => INDONESIAN.has(word)).length;
  return OTHERS.some((markers) => {
    const found = lower.filter((word) => markers.has(word));
    return new Set(found).size >= FEWEST_MARKERS && found.length > indonesian;
  });
}
