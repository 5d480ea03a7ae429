import type { Caption } from './caption.ts';
import data from './data/roster-names.json';
import { type Found, phrases, phrasesIn, textWords, type Word } from './find-words.ts';

const PLACES = phrases(data.places, { exact: true });
const LONGEST_PLACE = 2;
const HONORIFICS = new Set(data.honorifics);
const MOST_HONORIFICS = 4;
/** A shorter name may be a part of some other word. */
const SHORTEST_IN_TAG = 6;

export type Named = { name: string; start: number; end: number };

/** Every place in which a name of the roster stands, in order; in the name of a street or building it is none. */
export function namedIn(caption: Caption, names: readonly string[]): Named[] {
  const words = textWords(caption);
  const spelled = new Map<string, string>();
  for (const name of names) {
    const spelling = bareName(name);
    if (spelling !== '') spelled.set(spelling, name);
  }
  const found: Named[] = phrasesIn(words, phrases([...spelled.keys()], { exact: true }))
    .filter((one) => !isInPlaceName(words, one))
    .map(({ start, end, text }) => ({ start, end, name: spelled.get(text) ?? text }));
  const joined = new Map(
    [...spelled].map(([spelling, name]) => [spelling.replace(/[^\p{L}\p{N}]/gu, ''), name]),
  );
  for (const { start, end, text } of [...caption.hashtags, ...caption.mentions]) {
    const tag = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    for (const [one, name] of joined) {
      if (one.length >= SHORTEST_IN_TAG && tag.includes(one)) found.push({ start, end, name });
    }
  }
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (one, index, all) => all[index - 1]?.name !== one.name || (all[index - 1]?.end ?? 0) <= one.start,
    );
}

/** In lower case, without titles before the name and degrees behind it, as words with one blank between. */
export function bareName(name: string): string {
  const [before = ''] = name.normalize('NFC').replace(/[’‘ʼ]/gu, "'").split(',');
  const words = before.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['-](?=[\p{L}\p{N}]))*/gu) ?? [];
  let first = 0;
  while (first < words.length - 1 && HONORIFICS.has(words[first] ?? '')) first += 1;
  return words.slice(first).join(' ');
}

function isInPlaceName(words: readonly Word[], { first }: Found): boolean {
  let index = first - 1;
  for (let n = 0; n < MOST_HONORIFICS && HONORIFICS.has(words[index]?.lower ?? ''); n += 1) index -= 1;
  const from = Math.max(0, index + 1 - LONGEST_PLACE);
  return (
    phrasesIn(words.slice(from, index + 1), PLACES).some(({ last }) => from + last === index) &&
    isJoined(words, index, first)
  );
}

/** "Jl. dr. Andi": nothing but stops and blanks between. */
function isJoined(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index += 1) {
    if ((words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0) > 2) return false;
  }
  return true;
}
