import data from './data/number-words.json';
import type { Piece } from './spans.ts';

/** `other` makes a number that of a thing, `offer` of what may be booked by telephone; `notPhone` is NIP or an account. */
export type NumberWord = Piece & { kind: 'nik' | 'kk' | 'other' | 'offer' | 'notPhone' | 'phone' };

const KINDS = ['nik', 'kk', 'other', 'offer', 'notPhone', 'phone'] as const;
/** The longest forms first, so that "nomor tiket" is no "tiket". */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${KINDS.map((kind) => `(?<${kind}>${longestFirst(data[kind])})`).join('|')})(?:nya)?(?![\\p{L}_])`,
  'giu',
);
/** Somebody's who has an account: "NIK pemilik rekening". */
const HOLDER = /(?:pemilik|pemegang|penerima|pemohon|atas nama) (?:nomor )?$/iu;

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

/** Words that say what a number is, in order. "120 KK" counts households unless a number follows at once. */
export function numberWords(text: string): NumberWord[] {
  const found: NumberWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = KINDS.find((one) => match.groups?.[one] !== undefined);
    if (kind === undefined) continue;
    if (kind === 'other' && HOLDER.test(text.slice(Math.max(0, start - 24), start))) continue;
    if (kind === 'kk' && isCount(text, start, end)) continue;
    found.push({ start, end, text: match[0], kind });
  }
  return found;
}

function isCount(text: string, start: number, end: number): boolean {
  const isAfterNumber = /\d ?$/.test(text.slice(Math.max(0, start - 2), start));
  return isAfterNumber && !/^[^\p{L}\d]{0,4}\d{2}/u.test(text.slice(end, end + 6));
}

/** How far a word may be before its number: other signs than digits and line ends (DOMAIN 4.2). */
export const REACH = { keyword: 30, context: 25 };
/** What is looked through at the most, digits included. */
export const FARTHEST = 400;
const SENTENCE_END = /\p{L}{4}[.…]\s|[!?]\s/u;
/** "Rek. BRI" goes on. */
const LONGEST_ABBREVIATION = 4;

/** Signs between a word and a number; infinite where it is too far, or where a sentence ends before it names one. */
export function distance(text: string, word: NumberWord, start: number): number {
  if (start - word.end > FARTHEST) return Number.POSITIVE_INFINITY;
  const between = text.slice(word.end, start);
  const isKeyword = word.kind === 'nik' || word.kind === 'kk';
  const told = word.text.length > LONGEST_ABBREVIATION ? word.text + between : between;
  if (!isKeyword && SENTENCE_END.test(told)) return Number.POSITIVE_INFINITY;
  return between.replace(/[\d\n]/g, '').length;
}
