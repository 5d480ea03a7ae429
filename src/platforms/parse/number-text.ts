import type { StatedCount } from '../../model/reading.ts';
import {
  CHARACTER_SUFFIXES,
  exponentIn,
  type Grammar,
  isSuffixWord,
  ONE_VALUE_SUFFIXES,
} from './count-grammar.ts';

/** One number and its suffix as a language writes them; the words around it are no matter of this file. */

export const NUMBER = /\d+(?:[.,٫٬]\d+)*/;

/** `rest`: what follows the number and its suffix. */
export type Found = { count: StatedCount; rest: string };

/**
 * The number with its suffix at the start of a plain text. Undefined when there is none, when the language does not
 * write it so, and when it has a suffix whose value is not known for that language.
 */
export function readNumber(label: string, grammar: Grammar): Found | undefined {
  const digits = NUMBER.exec(label)?.[0] ?? '';
  const rest = label.slice(digits.length);
  const suffix = suffixAt(rest, digits, grammar);
  if (suffix === 'broken') return undefined;
  if (suffix === undefined) {
    const value = wholeNumber(digits, grammar);
    return value === undefined || GLUED_LETTER.test(rest)
      ? undefined
      : { count: { value, exact: true }, rest };
  }
  const value = scaledNumber(digits, suffix.exponent, grammar);
  if (value === undefined) return undefined;
  const count = { value, exact: false, ...unitOf(value, digits, suffix.exponent) };
  return { count, rest: rest.slice(suffix.length) };
}

/** The place of the last digit written, where the value does not tell it: "8万", "3.4L", "0,5 rb". */
function unitOf(value: number, digits: string, exponent: number): { unit?: number } {
  if (exponent % 3 === 0 && value >= 1_000) return {};
  const decimals = /[.,٫](\d\d?)$/.exec(digits)?.[1]?.length ?? 0;
  return { unit: 10 ** (exponent - decimals) };
}

type Suffix = { exponent: number; length: number };

/** The suffix at the start of `rest`; 'broken' when there is one that this language does not have. */
function suffixAt(rest: string, digits: string, grammar: Grammar): Suffix | 'broken' | undefined {
  // "3千万" and "3万亿" are products, "3百" is no suffix of the platforms.
  const characters = /^ ?([千万萬亿億百十]+)/u.exec(rest);
  if (characters) {
    const exponent = exponentIn(CHARACTER_SUFFIXES, characters[1] ?? '');
    return exponent === undefined ? 'broken' : { exponent, length: characters[0].length };
  }
  const word = /^ ?(\p{L}+)(?!['’])/u.exec(rest);
  if (!word?.[1]) return undefined;
  const exponent = exponentOf(word[1], rest, digits, grammar);
  if (exponent === undefined) return isSuffixWord(word[1]) ? 'broken' : undefined;
  const length = word[0].length + (rest.charAt(word[0].length) === '.' ? 1 : 0);
  const second = /^ ?(\p{L}+)/u.exec(rest.slice(length));
  // Spanish "12 mil M" and "12 K M" are 12 × 10⁹.
  if (second?.[1] === 'M' && exponent === 3 && grammar.base === 'es') {
    return { exponent: 9, length: length + second[0].length };
  }
  return second?.[1] !== undefined && isSuffixWord(second[1]) ? 'broken' : { exponent, length };
}

/** M is a million or a milliard: the sign before one or two decimals tells which grammar it is, else the language. */
function exponentOf(word: string, rest: string, digits: string, grammar: Grammar): number | undefined {
  const oneValue = exponentIn(ONE_VALUE_SUFFIXES, word.toLowerCase());
  if (oneValue !== undefined) return oneValue;
  const decimalSign = /^\d+([.,٫])\d{1,2}$/.exec(digits)?.[1];
  if (/^[Mm]$/.test(word)) {
    if (decimalSign === '.') return 6;
    if (decimalSign !== undefined && decimalSign !== grammar.decimal && grammar.base !== 'es')
      return undefined;
    if (word === 'm' && decimalSign === undefined && !isEnglishMillion(rest, grammar)) return undefined;
  }
  // In Spanish B is 10¹², in Indian English T is 10³.
  if (decimalSign === '.' && /^[BT]$/.test(word) && grammar.base !== 'es' && !grammar.lakhs)
    return word === 'B' ? 9 : 12;
  return exponentIn(grammar.suffixes, word.length > 1 ? word.toLowerCase() : word);
}

/** "12m" is twelve minutes, also on a British page; "12m views" is a count. */
function isEnglishMillion(rest: string, grammar: Grammar): boolean {
  return grammar.base === 'en' && /^ ?m \p{L}{3,}s(?!\p{L})/u.test(rest);
}

/** Plain, or in groups of three (in India of two and three) by the page's language. */
function wholeNumber(digits: string, grammar: Grammar): number | undefined {
  if (/^(?:0|[1-9]\d*)$/.test(digits)) return safe(digits, 0);
  if (grammar.group === undefined) return undefined;
  const groups = digits.split(grammar.group);
  const [first = '', ...others] = groups;
  if (!/^[1-9]\d{0,2}$/.test(first) || !others.every((group) => /^\d+$/.test(group))) return undefined;
  const inThrees = others.every((group) => group.length === 3);
  const inLakhs =
    grammar.lakhs &&
    first.length < 3 &&
    others.every((group, place) => group.length === (place === others.length - 1 ? 3 : 2));
  return inThrees || inLakhs ? safe(groups.join(''), 0) : undefined;
}

function scaledNumber(digits: string, exponent: number, grammar: Grammar): number | undefined {
  const parts = /^(.*\d)([.,٫])(\d{1,2})$/.exec(digits);
  if (!parts) {
    const whole = wholeNumber(digits, grammar);
    return whole === undefined ? undefined : safe(String(whole), exponent);
  }
  const [, whole = '', sign, fraction = ''] = parts;
  const grouped = /\D/.test(whole);
  if (grouped && sign !== grammar.decimal) return undefined;
  const base = wholeNumber(whole, grammar);
  return base === undefined ? undefined : safe(`${base}${fraction}`, exponent - fraction.length);
}

/** No platform shortens zero. */
function safe(digits: string, exponent: number): number | undefined {
  const value = Number(`${digits}e${exponent}`);
  return Number.isSafeInteger(value) && (value > 0 || exponent === 0) ? value : undefined;
}

/** A letter that touches the number makes it something else ("3d", "1st"), but for "12x" and Chinese. */
const GLUED_LETTER = /^(?!\p{Script=Han}|x(?![\p{L}\p{N}]))\p{L}/u;
