import data from './data/tag-words.json';

const ACRONYMS: ReadonlySet<string> = new Set(data.acronyms);
const INSTITUTIONS: readonly string[] = data.institutions;
const SINGLE: ReadonlySet<string> = new Set(data.single);
const WORDS: ReadonlySet<string> = new Set([
  ...data.words,
  ...data.names,
  ...data.acronyms,
  ...data.institutions,
  ...data.single,
]);
const [SHORTEST_WORD, LONGEST_WORD, LONGEST_TAG] = [3, 20, 60];
/** A name that no list holds, after words that are known. */
const SHORTEST_NAME = 4;

/** Words beside the list that a tag may be made of, in lower case. */
export type MoreWords = ReadonlySet<string>;

function isWord(word: string, more: MoreWords): boolean {
  return WORDS.has(word) || more.has(word);
}

/** How many known words at the least every beginning of the letters is made of, and how long the last of them is. */
type Split = { count: number; last: number };
const NEVER = Number.POSITIVE_INFINITY;

function splits(letters: string, isWord: (word: string) => boolean): Split[] {
  const best: Split[] = [{ count: 0, last: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    let found: Split = { count: NEVER, last: 0 };
    for (let size = Math.min(LONGEST_WORD, end); size >= SHORTEST_WORD; size -= 1) {
      const count = (best[end - size]?.count ?? NEVER) + 1;
      if (count < found.count && isWord(letters.slice(end - size, end))) found = { count, last: size };
    }
    best.push(found);
  }
  return best;
}

function isKnown(best: readonly Split[], end: number): boolean {
  return (best[end]?.count ?? NEVER) < NEVER;
}

function wordsUpTo(letters: string, best: readonly Split[], end: number): string[] {
  const words: string[] = [];
  for (let at = end; at > 0; ) {
    const size = best[at]?.last || at;
    words.unshift(letters.slice(at - size, at));
    at -= size;
  }
  return words;
}

/**
 * The words of letters in lower case that are written in one: known ones, with one name between or beside them if need be.
 * Absent where they cannot be told, or where they are one word.
 */
export function wordsWithin(letters: string, more: MoreWords = new Set()): string[] | undefined {
  if (letters.length > LONGEST_TAG || SINGLE.has(letters)) return undefined;
  const best = splits(letters, (word) => isWord(word, more));
  if (!isKnown(best, letters.length)) return wordsAroundName(letters, more);
  const words = wordsUpTo(letters, best, letters.length);
  return words.length > 1 ? words : undefined;
}

/** The name is as short as can be; short words beside it are too easily a part of it. */
function wordsAroundName(letters: string, more: MoreWords): string[] | undefined {
  const isSolid = (word: string) =>
    isWord(word, more) && (word.length >= SHORTEST_NAME || ACRONYMS.has(word));
  const before = splits(letters, isSolid);
  const after = firstSizes(letters, isSolid);
  const size = letters.length;
  let name: { start: number; end: number } | undefined;
  for (let start = 0; start <= size; start += 1) {
    if (!isKnown(before, start)) continue;
    for (let end = start + SHORTEST_NAME; end <= size; end += 1) {
      if (name !== undefined && end - start >= name.end - name.start) break;
      if (end === size || (after[end] ?? 0) > 0) name = { start, end };
    }
  }
  if (name === undefined || name.end - name.start === size) return undefined;
  const words = [...wordsUpTo(letters, before, name.start), letters.slice(name.start, name.end)];
  for (let at = name.end; at < size; at += after[at] || size)
    words.push(letters.slice(at, at + (after[at] || size)));
  return words;
}

/** At every place, the size of a first word where what follows is made of known words; 0 where it is not. */
function firstSizes(letters: string, isWord: (word: string) => boolean): number[] {
  const sizes = new Array<number>(letters.length).fill(0);
  for (let at = letters.length - SHORTEST_WORD; at >= 0; at -= 1) {
    for (let size = Math.min(LONGEST_WORD, letters.length - at); size >= SHORTEST_WORD; size -= 1) {
      const isLast = at + size === letters.length;
      if ((isLast || (sizes[at + size] ?? 0) > 0) && isWord(letters.slice(at, at + size))) {
        sizes[at] = size;
        break;
      }
    }
  }
  return sizes;
}

/** Whether they are made of known words alone, of at least two. */
export function areKnownWords(letters: string, more: MoreWords = new Set()): boolean {
  if (letters.length > LONGEST_TAG) return false;
  const count = splits(letters, (word) => isWord(word, more)).at(-1)?.count ?? NEVER;
  return count > 1 && count < NEVER;
}

/** The longest known word that the letters begin with; empty for none. */
export function firstWord(letters: string): string {
  for (let size = Math.min(LONGEST_WORD, letters.length); size >= SHORTEST_WORD; size -= 1) {
    if (WORDS.has(letters.slice(0, size))) return letters.slice(0, size);
  }
  return '';
}

/** The abbreviation of an office that the letters begin with, unless a longer word does. */
export function institutionAtStart(letters: string): string | undefined {
  const first = firstWord(letters);
  return INSTITUTIONS.find((name) => letters.startsWith(name) && name.length >= first.length);
}

export function isSingleWord(letters: string): boolean {
  return SINGLE.has(letters) || WORDS.has(letters);
}

export function isAcronym(word: string): boolean {
  return ACRONYMS.has(word);
}

export function inCamelCase(words: readonly string[]): string {
  return words
    .map((word) => (isAcronym(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
