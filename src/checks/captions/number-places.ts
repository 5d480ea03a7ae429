import type { Chain, Group } from './digit-chains.ts';
import type { NumberWord } from './number-words.ts';
import { hasPopulationShape, LENGTH } from './population-shape.ts';
import type { Piece } from './spans.ts';

export type PersonalNumber = Piece & { kind: 'nik' | 'kk' | 'phone' };

/** Where a number may begin: at a group of a chain. */
export type Place = {
  text: string;
  chains: readonly Chain[];
  index: number;
  at: number;
  /** Words that say what a number is, and how many of them stand before it. */
  words: readonly NumberWord[];
  wordsBefore: number;
  /** The number found last. */
  last: PersonalNumber | undefined;
};

/** A number that was recognised, and of how many groups it is. */
export type Taken = { number: PersonalNumber; groups: number };

export function groupsOf({ chains, index }: Place): readonly Group[] {
  return chains[index]?.groups ?? [];
}

const NEARBY = 8;

/** The words before it, the nearest first. */
export function wordsBefore({ words, wordsBefore: count }: Place): NumberWord[] {
  return words.slice(Math.max(0, count - NEARBY), count).reverse();
}

/** Whether a telephone number, a plain number of 16 digits or a grouped NIK may begin with this group. */
export function mayBegin({ digits }: Group): boolean {
  if (digits.length === LENGTH || /^(?:0|62)8[1-9]/.test(digits)) return true;
  return digits.length >= 4 && digits.length <= 8 && hasPopulationShape(`${digits.slice(0, 4)}010101010001`);
}

const NAMING: ReadonlySet<NumberWord['kind']> = new Set(['nik', 'kk', 'phone']);

/**
 * Whether what stands before a chain makes its number another one: a letter or a code's hyphen (TRN-3571…), a decimal sign,
 * a currency. Letters that say what it is do not: NIK3571…, WA-0845….
 */
export function isJoinedBefore({ text, words, wordsBefore: count }: Place, start: number): boolean {
  const sign = text.charAt(start - 1);
  const word = words[count - 1];
  const isNamed = word !== undefined && NAMING.has(word.kind);
  if (/[\p{L}_*•×●]/u.test(sign)) return !(isNamed && word.end === start);
  if (/[-‐‑]/u.test(sign)) return isInCode(text, start - 1) && !(isNamed && word.end === start - 1);
  if (/[.,/]/u.test(sign)) return /\d/.test(text.charAt(start - 2));
  return /(?<!\p{L})rp\.?\s?$/iu.test(text.slice(Math.max(0, start - 5), start));
}

/** INV-0845… is in a code; in Rina-0845… it says whose the number is. */
function isInCode(text: string, hyphen: number): boolean {
  if (!/[\p{L}\p{N}_]/u.test(text.charAt(hyphen - 1))) return false;
  return !/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,20}$/u.test(text.slice(Math.max(0, hyphen - 24), hyphen));
}

/** Whether a letter, a sign that masks, or digits behind , or / follow; these may be a further number of a list. */
export function isJoinedAfter({ text, chains, index }: Place, end: number): boolean {
  const sign = text.charAt(end);
  if (/[\p{L}_*•×●]/u.test(sign)) return true;
  const next = chains[index + 1];
  const first = next?.groups[0];
  if (!/[,/]/u.test(sign) || first === undefined || next?.start !== end + 1) return false;
  const length = next.groups.reduce((sum, { digits }) => sum + digits.length, 0);
  return !(length >= SHORTEST_NUMBER && mayBegin(first)) && !(sign === '/' && length <= 2);
}

const SHORTEST_NUMBER = 10;
