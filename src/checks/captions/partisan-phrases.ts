import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import data from './data/partisan-phrases.json';
import { hasPhrase, phrases, phrasesIn, textWords } from './find-words.ts';
import type { Piece } from './spans.ts';
import { sentenceAt } from './which-sentence.ts';

/** One of these, with any blank where they have one. */
function one(list: readonly string[]): string {
  return `(?:${list.map((entry) => entry.replaceAll(' ', '\\s{1,3}')).join('|')})`;
}

const E = '(?![\\p{L}\\p{N}_])';
const NUMBER = `(?:0{0,2}[1-9]|[1-4]\\d|${one(data.numerals)}${E})(?!\\d|[.,:/]\\d)`;
/** Behind a number: it counts something, or another number makes a choice of it ("nomor 1, 2, atau 3"). */
const NO_CHOICE = `(?!\\s{0,2}(?:%|${one(data.counted)}${E}|(?:[,/–—-]|atau|dan|sampai|hingga|s\\.d\\.)\\s{0,2}(?:atau\\s{1,2}|dan\\s{1,2})?(?:nomor\\s{1,2})?${NUMBER}))`;
const NO = `(?:nomor|nomer|nmr|no)\\.?(?:\\s{0,2}urut)?[\\s.:]{0,3}`;
const CONTESTANT = `${one(data.contestants)}(?:\\s{1,2}${one(data.offices)}${E}){0,8}`;
const VERB = `(?:${one(data.verbs)}|${one(data.urging)}[^.!?\\n]{0,20}\\s${one(data.urgedVerbs)})(?:lah)?${E}(?:\\s{1,3}${one(data.fillers)}${E}){0,2}`;

/** Tried where a word stands with which one of them may begin, and nowhere else. */
const BEGINNINGS = phrases(data.beginnings);
const BY_NAME = at(`${VERB}\\s{1,3}${CONTESTANT}\\s{1,3}([\\p{L}'.-]{2,30})(?:\\s{1,2}([\\p{L}'.-]{2,30}))?`);
const EMPTY_BOX = at(`${VERB}\\s{1,3}(?:kotak|kolom)\\s{1,2}kosong${E}(?![^.!?\\n]{0,40}\\satau\\s)`);
const OTHERS = [
  `${VERB}\\s{1,3}(?:${CONTESTANT}\\s{1,3})?(?:${NO}|(?<=${one(data.contestants)}\\s{1,3}))#?${NUMBER}${NO_CHOICE}`,
  `coblos(?:lah)?\\s{1,2}(?:0{1,2}[1-9]${E}|[1-9](?=\\s{0,2}(?:[!.\\n]|$)))${NO_CHOICE}`,
  `salam\\s{1,2}${one(data.fingers)}\\s{1,2}jari${E}`,
  `lanjut(?:kan)?${E}[^.!?\\n]{0,30}\\s${one(data.terms)}\\s{1,2}periode${E}`,
  `${one(data.terms)}\\s{1,2}periode\\s{1,2}(?:lagi|pak|bu)${E}`,
  `ganti\\s{1,2}${one(data.changed)}${E}`,
  `(?:${NO}|paslon\\s{1,2})${NUMBER}[,:\\s–—-]{1,3}(?:adalah\\s{1,2})?${one(data.praise)}${E}`,
].map(at);

function at(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy');
}

const TAG = new RegExp(
  `(?:${one(data.verbs)}(?:nomor|no)?(?:urut)?(?:paslon|pasangan|calon|partai)?(?:nomor|no)?0{0,2}[1-9]|salam${one(data.fingers)}jari|(?:dua|tiga|2|3)periode|ganti(?:presiden|gubernur|bupati|walikota))$`,
  'iu',
);
/** "#Pilih5" may be any five things. */
const LOOSE_TAG = /(?:pilih|vote|dukung)\d+$/iu;
const MENUS = phrases(data.menus);
const MENUS_IN_SENTENCE = phrases(data.menusInSentence);
const CONTESTS = phrases(data.contests);
const WHOLEHEARTED = new RegExp(`^${one(data.wholehearted)}`, 'iu');
const HONORIFICS = new Set(data.honorifics);
const OFFICE_AT_END = new RegExp(`\\s${one(data.offices)}\\s{1,3}$`, 'iu');
/** What people choose by number or name elsewhere too: in a menu, in a competition. */
const CHOICE = /^(?:pilih|vote|dukung)/iu;
const FORBIDDING = phrases(data.forbidding);
const NOT_NAMES = new Set(data.notNames);

/** Where a caption asks for votes for one contestant, in order of place. */
export function partisanPhrasesIn(caption: Caption): Span[] {
  const words = textWords(caption);
  const spoken = phrasesIn(words, BEGINNINGS).flatMap(({ start }) => phraseAt(caption.text, start) ?? []);
  const otherwise = hasPhrase(words, MENUS) || hasPhrase(words, CONTESTS);
  const isMeant = (phrase: string) => !(otherwise && CHOICE.test(phrase));
  const tags = caption.hashtags.filter(
    ({ text: tag }) => TAG.test(tag) && !LOOSE_TAG.test(tag) && isMeant(tag.slice(1)),
  );
  if (spoken.length === 0) return withoutOverlap(tags);
  const sentence = ({ start }: Span) => sentenceAt(caption, start).start;
  const forbidden = new Set(phrasesIn(words, FORBIDDING).map(sentence));
  const menus = new Set(phrasesIn(words, MENUS_IN_SENTENCE).map(sentence));
  const meant = spoken.filter((phrase) => {
    const byNumber = /^(?:pilih|vote)(?:lah)?\s+no/iu.test(phrase.text);
    const within = sentence(phrase);
    return isMeant(phrase.text) && !forbidden.has(within) && !(byNumber && menus.has(within));
  });
  return withoutOverlap([...meant, ...tags]);
}

function phraseAt(text: string, start: number): Piece | undefined {
  for (const pattern of [BY_NAME, EMPTY_BOX, ...OTHERS]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || (pattern === BY_NAME && !endsWithName(match))) continue;
    return { start, end: start + match[0].length, text: match[0] };
  }
  return undefined;
}

/** "dukung calon Andi": a capital, and not the first word of what kind of contestant is meant. */
function endsWithName([whole, name = '', second = '']: RegExpExecArray): boolean {
  if (!/^\p{Lu}/u.test(name) || NOT_NAMES.has(name.toLowerCase().replace(/\.$/u, ''))) return false;
  const before = whole.slice(0, whole.lastIndexOf(name));
  // "pilih calon bupati Arunika" names a place: there, a person is only told by a title.
  if (OFFICE_AT_END.test(before) && !WHOLEHEARTED.test(whole)) {
    return HONORIFICS.has(name.toLowerCase().replace(/\.$/u, ''));
  }
  // In a heading every word has a capital: two of them are a name, and one is after "Partai".
  const heading = /\s\p{Lu}\p{L}*\s{1,3}$/u.test(before);
  return !heading || /^\p{Lu}/u.test(second) || /partai\s{1,3}$/iu.test(before);
}

function withoutOverlap(places: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}
