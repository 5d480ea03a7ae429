import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import { blanked, type Piece, piecesOf } from './spans.ts';

/** As in `caption.ts`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['-](?=[\p{L}\p{N}]))*/gu;
/** Particles and pronouns that are written onto a word. */
const ENDINGS = ['lah', 'kah', 'nya', 'mu'];
const LONGEST_GAP = 3;
const BLANKS = ' \t\u00a0';

/** `bare`: without such an ending. `follows`: nothing but blanks stand between it and the word before. */
export type Word = Piece & { lower: string; bare: string; follows: boolean };

/** Phrases by their first word, the longest first. `exact`: no ending may be written onto them. */
export type Phrases = { byFirst: ReadonlyMap<string, readonly (readonly string[])[]>; exact: boolean };

/** Where a phrase stands, and which words are its first and last. */
export type Found = Piece & { first: number; last: number };

/** The words of the prose: URLs, addresses, tags and others' words are left out. */
export function proseWords(caption: Caption): readonly Word[] {
  return caption.share('prose words', () => asWords(caption.prose, caption.words));
}

/** The words of the whole text but of its URLs and e-mail addresses. */
export function textWords(caption: Caption): readonly Word[] {
  return caption.share('text words', () => {
    const text = blanked(caption.text, [...caption.urls, ...caption.emails]);
    return asWords(text, piecesOf(text, WORD));
  });
}

function asWords(text: string, pieces: readonly Piece[]): Word[] {
  let done = -1;
  return pieces.map(({ start, end, text: piece }) => {
    const lower = piece.toLowerCase();
    const bare = withoutEnding(lower);
    const follows = done >= 0 && isGap(text, done, start);
    done = end;
    return { start, end, text: piece, lower, bare, follows };
  });
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) if (word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let place = from; place < to; place += 1) if (!BLANKS.includes(text.charAt(place))) return false;
  return true;
}

/** Lower-case words, or rows of words; each also with an ending on its last word unless `exact`. */
export function phrases(list: readonly string[], { exact = false } = {}): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const [first = '', ...rest] = phrase.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  return { byFirst, exact };
}

/** In order of place; none overlaps another. */
export function phrasesIn(words: readonly Word[], { byFirst, exact }: Phrases): Found[] {
  const found: Found[] = [];
  let after = 0;
  for (const first of mayBegin(words, byFirst, exact)) {
    const word = words[first];
    if (!word || first < after) continue;
    let rest = byFirst.get(word.lower)?.find((one) => goesOn(words, first, one, exact));
    if (!rest && !exact) rest = byFirst.get(word.bare)?.find((one) => one.length === 0);
    if (!rest) continue;
    const last = first + rest.length;
    const text = rest.length === 0 ? word.lower : [word.lower, ...rest].join(' ');
    found.push({ start: word.start, end: words[last]?.end ?? word.end, text, first, last });
    after = last + 1;
  }
  return found;
}

type Index = { lower: Map<string, number[]>; bare: Map<string, number[]> };

/** Many lists are looked for in the same words: what stands where is worked out once. */
const indices = new WeakMap<readonly Word[], Index>();

function indexOf(words: readonly Word[]): Index {
  const known = indices.get(words);
  if (known) return known;
  const index: Index = { lower: new Map(), bare: new Map() };
  for (const [place, { lower, bare }] of words.entries()) {
    enter(index.lower, lower, place);
    if (bare !== lower) enter(index.bare, bare, place);
  }
  indices.set(words, index);
  return index;
}

function enter(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (known) known.push(place);
  else places.set(word, [place]);
}

/** The words, by number and in order, with which one of the phrases may begin. */
function mayBegin(words: readonly Word[], byFirst: Phrases['byFirst'], exact: boolean): number[] {
  const { lower, bare } = indexOf(words);
  const lists: number[][] = [];
  for (const first of byFirst.keys()) {
    for (const places of [lower.get(first), exact ? undefined : bare.get(first)])
      if (places) lists.push(places);
  }
  const [only] = lists;
  return only && lists.length === 1 ? only : lists.flat().sort((a, b) => a - b);
}

function goesOn(words: readonly Word[], first: number, rest: readonly string[], exact: boolean): boolean {
  return rest.every((wanted, k) => {
    const word = words[first + 1 + k];
    if (!word?.follows) return false;
    return word.lower === wanted || (!exact && k === rest.length - 1 && word.bare === wanted);
  });
}

export function hasPhrase(words: readonly Word[], wanted: Phrases): boolean {
  return phrasesIn(words, wanted).length > 0;
}

/** The first of `seconds` that has one of `firsts` at most `reach` signs before it, and the nearest of those. */
export function pairWithin<A extends Span, B extends Span>(
  firsts: readonly A[],
  seconds: readonly B[],
  reach: number,
  fits: (first: A, second: B) => boolean = () => true,
): { first: A; second: B } | undefined {
  let passed = 0;
  for (const second of seconds) {
    while ((firsts[passed]?.end ?? Number.POSITIVE_INFINITY) <= second.start) passed += 1;
    const first = firsts[passed - 1];
    if (first && second.start - first.end <= reach && fits(first, second)) return { first, second };
  }
  return undefined;
}

/** The last of places in order that begins before another one. */
export function lastBefore<A extends Span>(places: readonly A[], place: number): A | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
