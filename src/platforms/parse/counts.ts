import type { StatedCount } from '../../model/reading.ts';
import {
  CHARACTER_SUFFIXES,
  exponentIn,
  type Grammar,
  grammarOf,
  isSuffixWord,
  JOINED_SUFFIXES,
  ONE_VALUE_SUFFIXES,
} from './count-grammar.ts';
import { saysNoCount } from './count-words.ts';

/** Counts written for people ("12,3 rb tayangan"). A doubtful text gives nothing: a wrong number is worse than none. */

const NUMBER = /\d+(?:[.,٫٬]\d+)*/;
/** Labels are short; a longer text is prose and its numbers are no counts. */
const LONGEST_LABEL = 300;

/**
 * The count that a text states, in the number grammar of the page's language (`document.documentElement.lang`).
 * Exact when written in full, `exact: false` with a suffix. Undefined when there is no number, more than one (split
 * with `countPhrases` first), a number the language does not write so, or one that counts something else: a time,
 * viewers of a live stream, "12 others". Source: platform sheets 3.2 and 3.3.
 */
export function parseCount(text: string, lang: string | undefined): StatedCount | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const label = plainText(text);
  const found = NUMBER.exec(label);
  if (!found) return undefined;
  const before = label.slice(0, found.index);
  const grammar = grammarOf(lang);
  const number = readNumber(label.slice(found.index), grammar);
  if (!number || !endsCleanly(number.rest) || !startsCleanly(before)) return undefined;
  if (/\p{N}/u.test(number.rest) || /\p{N}/u.test(before) || saysNoCount(before, number.rest))
    return undefined;
  // A short word of an unknown language may be its word for a thousand.
  if (grammar.base === undefined && number.count.exact && /^ ?\p{L}{1,3}(?!\p{L})/u.test(number.rest))
    return undefined;
  return number.count;
}

/**
 * The number that a label starts with, whatever stands behind it: "2378 Likes. Like", "1965 喜欢次数。喜欢". Undefined
 * when the label does not start with one. The meaning must come from elsewhere (a test id), never from the words.
 */
export function leadingCount(text: string, lang: string | undefined): StatedCount | undefined {
  const label = plainText(text.slice(0, LONGEST_LABEL));
  const number = /^\d/.test(label) ? readNumber(label, grammarOf(lang)) : undefined;
  return number && /^(?:$|[\s\p{L}.,。，、)])/u.test(number.rest) ? number.count : undefined;
}

/** The parts of a text that state one thing each: "147,3 rb pengikut · 2,4 jt suka" has two. */
export function countPhrases(text: string): string[] {
  return text
    .split(/[·•|;、，。،\r\n]|,[\s\u00a0]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** One kind of space, no direction marks, ASCII digits. */
function plainText(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u2060\u061c\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim();
}

type Found = { count: StatedCount; rest: string };

/** The number with its suffix at the start of `label`, and what follows it. */
function readNumber(label: string, grammar: Grammar): Found | undefined {
  const digits = NUMBER.exec(label)?.[0] ?? '';
  const rest = label.slice(digits.length);
  const suffix = suffixAt(rest, digits, grammar);
  if (suffix === 'broken') return undefined;
  if (suffix === undefined) {
    const value = wholeNumber(digits, grammar);
    return value === undefined || gluedLetter(rest) ? undefined : { count: { value, exact: true }, rest };
  }
  const value = scaledNumber(digits, suffix.exponent, grammar);
  return value === undefined
    ? undefined
    : { count: { value, exact: false }, rest: rest.slice(suffix.length) };
}

type Suffix = { exponent: number; length: number };

/** The suffix at the start of `rest`; 'broken' when there is one that this language does not have. */
function suffixAt(rest: string, digits: string, grammar: Grammar): Suffix | 'broken' | undefined {
  const character = /^ ?([千천万萬만億亿억百百十백])/u.exec(rest);
  if (character) {
    const exponent = CHARACTER_SUFFIXES[character[1] ?? ''];
    return exponent === undefined ? 'broken' : { exponent, length: character[0].length };
  }
  const word = /^ ?(\p{L}+)(?!['’])/u.exec(rest);
  if (!word?.[1]) return undefined;
  const exponent = exponentOf(word[1], rest, digits, grammar);
  if (exponent === undefined) return isSuffixWord(word[1]) ? 'broken' : undefined;
  const length = word[0].length + (rest.charAt(word[0].length) === '.' ? 1 : 0);
  const second = /^ ?(\p{L}+)/u.exec(rest.slice(length));
  const joined =
    second?.[1] === 'M' ? exponentIn(JOINED_SUFFIXES[grammar.base ?? ''], word[1].toLowerCase()) : undefined;
  if (second && joined !== undefined) return { exponent: joined, length: length + second[0].length };
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
  if (decimalSign === '.' && /^[BT]$/.test(word)) return word === 'B' ? 9 : 12;
  return exponentIn(grammar.suffixes, word.length > 1 ? word.toLowerCase() : word);
}

/** "12m" is twelve minutes everywhere but in British English; "12m views" is a count. */
function isEnglishMillion(rest: string, grammar: Grammar): boolean {
  return grammar.base === 'en' && (grammar.british || /^ ?m \p{L}/u.test(rest));
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

function safe(digits: string, exponent: number): number | undefined {
  const value = Number(`${digits}e${exponent}`);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A letter that touches the number makes it something else ("3d", "1st"), except times ("12x") and scripts without spaces. */
function gluedLetter(rest: string): boolean {
  return (
    /^\p{L}/u.test(rest) &&
    !/^[x×](?![\p{L}\p{N}])/u.test(rest) &&
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(rest)
  );
}

function endsCleanly(rest: string): boolean {
  return rest === '' || /^ ?[\p{L}()\p{Extended_Pictographic}]/u.test(rest) || /^\)/.test(rest);
}

function startsCleanly(before: string): boolean {
  return (
    before === '' ||
    /[\p{L}.!?)][ ]$|[:：(] ?$|\p{Extended_Pictographic} ?$/u.test(before) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(before)
  );
}
