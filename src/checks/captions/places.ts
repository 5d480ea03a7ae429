import type { Caption } from './caption.ts';
import words from './data/event-place-words.json';
import { oneOfAnyCase, oneWordOf } from './one-of.ts';
import { saidIn } from './said.ts';

const BLANK = '[^\\S\\n]';
const NOT_ON = '(?![\\p{L}\\p{N}\\p{M}_])';
/** "Jalan sehat" and "pasar murah" are events, no places. */
const NOT_EVENT = `(?!${BLANK}{1,2}${oneOfAnyCase(words.notBefore)}${NOT_ON})`;

const NOUN = `${oneOfAnyCase(words.nouns)}\\.?${NOT_ON}${NOT_EVENT}`;
const WORD = "[\\p{L}\\p{N}'-]{1,20}";
/** "Di bulan Desember", "di mana": no place. */
const NO_TIME = `(?!${oneOfAnyCase(words.notPlaces)}${NOT_ON})`;
const PATTERNS = [
  // A pin, a label, or a word that tells a place.
  `📍|(?<!\\p{L})(?:${oneOfAnyCase(words.labels)}${BLANK}{0,3}[:=]|${oneOfAnyCase(words.telling)}${NOT_ON})`,
  // In the hall, to the village's hall; by way of a channel.
  `(?<!\\p{L})${oneOfAnyCase(words.before)}(?:${BLANK}{1,2}${WORD}){0,3}?${BLANK}{1,2}(?:${NOUN}|${oneOfAnyCase(words.channels)}${NOT_ON})`,
  // Aula PMI, lapangan Brawijaya, TPS 05.
  `(?<![\\p{L}\\p{N}-])${NOUN}${BLANK}{1,2}[\\p{Lu}\\p{N}]`,
  // At the head of a line, or behind a sign.
  `(?:^|[\\n,(|•·–—-])[^\\S\\n]{0,3}${NOUN}`,
  // In a place with a name.
  `(?<!\\p{L})(?:[Dd]i|DI|@)(?:${BLANK}{1,2}${NO_TIME}\\p{Ll}{2,15}){0,2}${BLANK}{1,2}${NO_TIME}\\p{Lu}`,
].map((source) => new RegExp(source, 'u'));
const ONLINE = new RegExp(oneWordOf(words.online), 'iu');

/** Whether a caption says where something is: a place, or the channel on which it can be followed. */
export function namesPlace(caption: Caption): boolean {
  return caption.share('place', () => {
    const text = saidIn(caption);
    return ONLINE.test(text) || PATTERNS.some((pattern) => pattern.test(text));
  });
}
