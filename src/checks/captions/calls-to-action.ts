import type { Caption } from './caption.ts';
import data from './data/calls-to-action.json';
import { phrases, phrasesIn, proseWords, type Word } from './find-words.ts';

const CLEAR = new Set(data.clear);
const DOUBLE = new Set(data.double);
const OPENERS = new Set(data.openers);
const SUBJECTS = new Set(data.subjects);
const URGING = phrases(data.urging);
/** What makes something else than a call of a word when it follows it: "daftar pemilih", "segera dibuka". */
const OTHERWISE_BEFORE = new Map(
  Object.entries(data.otherwiseBefore).map(([verb, list]) => [verb, new Set(list)]),
);

/**
 * The verbs by which the reader is asked to do something, in order of place. Headlines use the same forms for what
 * others do ("Bupati hadiri rakor"): with its doer before it a verb is no call.
 */
export function callsIn(caption: Caption): readonly Word[] {
  return caption.share('calls', () => {
    const words = proseWords(caption);
    const urged = new Set(phrasesIn(words, URGING).map(({ first }) => first));
    return words.filter((_, index) => urged.has(index) || isCall(words, index));
  });
}

function isCall(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const verb = word.lower.replace(/lah$/u, '');
  const clear = CLEAR.has(verb);
  if (!clear && !DOUBLE.has(verb)) return false;
  const next = words[index + 1];
  if (next?.follows && OTHERWISE_BEFORE.get(verb)?.has(next.lower)) return false;
  const before = words[index - 1];
  if (!before || !word.follows || OPENERS.has(before.lower)) return true;
  return clear && !SUBJECTS.has(before.lower) && !/^\p{Lu}/u.test(before.text);
}
