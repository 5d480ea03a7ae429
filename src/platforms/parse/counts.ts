import type { StatedCount } from '../../model/reading.ts';
import { type Grammar, grammarOf, isSuffixWord } from './count-grammar.ts';
import { isTimeBehind, isUnitBehind, saysNoCount } from './count-words.ts';
import { NUMBER, readNumber } from './number-text.ts';
import { plainText } from './plain-text.ts';
import { MONTH } from './time-words.ts';

/** Counts written for people ("12,3 rb tayangan"). A doubtful text gives nothing: a wrong number is worse than none. */

/** What stands before a number that it labels: "Like: ", "(", an icon. */
const LABELLED = /[:：(] ?$|\p{Extended_Pictographic} ?$/u;
/** Labels are short; a longer text is prose and its numbers are no counts. */
const LONGEST_LABEL = 300;

/**
 * The count that a text states, in the number grammar of the page's language (`document.documentElement.lang`).
 * Exact when written in full, `exact: false` with a suffix. Undefined when there is no number, more than one (split
 * with `countPhrases` first), a number the language does not write so, or one that counts something else: a time,
 * viewers of a live stream, "12 others". In a language whose words are not known here a whole number is only read
 * alone, since the word behind it may be an hour. For labels: the numbers of prose are not told from counts. Source:
 * platform sheets 3.2 and 3.3.
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
  const { count, rest } = number;
  if (/\p{N}/u.test(before + rest) || saysNoCount(before, rest)) return undefined;
  if (isSuffixWord(/\p{L}+(?= $)/u.exec(before)?.[0] ?? '')) return undefined;
  return count.exact && !isNamed(before, rest, grammar) ? undefined : count;
}

/**
 * Whether the words around a whole number can be what it counts. At the end of a text it is mostly a name ("Pemilu
 * 2029", "Episode 5"), but for "label: 5"; a short word behind it is a unit; "5x" alone is a speed.
 */
function isNamed(before: string, rest: string, grammar: Grammar): boolean {
  if (/^[ ()]*$/.test(rest)) return before === '' || LABELLED.test(before);
  if (isUnitBehind(rest) || /^ ?[x×]$/i.test(rest)) return false;
  return grammar.hasWords === true;
}

/**
 * The number that a label starts with, whatever stands behind it: "2378 Likes. Like", "1965 喜欢次数。喜欢". Undefined
 * when the label does not start with one, and before a unit of time. The meaning must come from elsewhere (a test
 * id), never from the words.
 */
export function leadingCount(text: string, lang: string | undefined): StatedCount | undefined {
  const label = plainText(text.slice(0, LONGEST_LABEL));
  const number = /^\d/.test(label) ? readNumber(label, grammarOf(lang)) : undefined;
  return number && /^(?:$|[.,。，、)]| ?\p{L})/u.test(number.rest) && !isTimeBehind(number.rest)
    ? number.count
    : undefined;
}

/** A comma inside a number or a date ("Aug 7, 2026") parts nothing. */
const BETWEEN_PHRASES = new RegExp(
  `[·•|;。\\r\\n]|(?<!\\p{N})[、，،]|[、，،](?!\\p{N})|(?<!${MONTH}\\.?(?: \\d{1,2})?),\\s`,
  'iu',
);

/** The parts of a text that state one thing each: "147,3 rb pengikut · 2,4 jt suka" has two. */
export function countPhrases(text: string): string[] {
  return text
    .split(BETWEEN_PHRASES)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function endsCleanly(rest: string): boolean {
  return /^(?:$|\)| ?[\p{L}()\p{Extended_Pictographic}])/u.test(rest);
}

function startsCleanly(before: string): boolean {
  return /^$|[\p{L}.!?)] $|\p{Script=Han}$/u.test(before) || LABELLED.test(before);
}
