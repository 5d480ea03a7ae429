import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { isAllCapitals, isCapitalised, LONGEST_WORD } from '../casing.ts';
import data from '../data/repeated-words.json';
import { nextWord, previousWord } from '../neighbours.ts';
import type { Piece } from '../spans.ts';

const TYPOS = new Set(data.typos);
const HYPHENATED = new Set(data.hyphenated);
/** Ha ha, hore hore. */
const SOUNDS = new Set(data.sounds);
const SHORTEST_HEADING_WORD = 4;
const LONGEST_SHOWN = 100;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Kata tidak berulang', en: 'No doubled words' },
  why: {
    id: 'Kata berulang biasanya salah ketik atau kurang tanda hubung.',
    en: 'A doubled word is a typo or lacks a hyphen.',
  },
  source: [{ key: 'EYD', at: 'TE02' }, { key: 'OWN' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      const next = nextWord(caption, index);
      const previous = previousWord(caption, index);
      if (!next || !isDoubled(word, next) || (previous && isDoubled(previous, word))) return [];
      return isName(caption, word, next, index) ? [] : [finding(caption, word, lastOf(caption, word, index))];
    }),
};
export default rule;

/** The last of three and more. */
function lastOf(caption: Caption, word: Piece, index: number): Piece {
  let last = word;
  for (let at = index; ; at += 1) {
    const next = nextWord(caption, at);
    if (!next || !isDoubled(last, next)) return last;
    last = next;
  }
}

function isDoubled(word: Piece, next: Piece): boolean {
  if (word.text.length < 2 || word.text.length > LONGEST_WORD || word.text.length !== next.text.length)
    return false;
  const lower = word.text.toLowerCase();
  return lower === next.text.toLowerCase() && /^\p{L}/u.test(lower) && !SOUNDS.has(lower);
}

/** Tjuk Tjuk; in a heading in capitals only long words are none. */
function isName(caption: Caption, word: Piece, next: Piece, index: number): boolean {
  if (!isCapitalised(word.text) || !isCapitalised(next.text)) return false;
  if (!isAllCapitals(word.text)) return true;
  const beside = [previousWord(caption, index), nextWord(caption, index + 1)];
  return word.text.length < SHORTEST_HEADING_WORD || !beside.some((one) => one && isAllCapitals(one.text));
}

function finding({ text }: Caption, word: Piece, last: Piece): RuleFinding {
  const { start } = word;
  const { end } = last;
  const written = text.slice(start, Math.min(end, start + LONGEST_SHOWN));
  const lower = word.text.toLowerCase();
  const hyphenated = `${word.text}-${last.text}`;
  if (TYPOS.has(lower)) {
    return {
      start,
      end,
      fix: word.text,
      message: {
        id: `“${written}” berulang. Hapus satu.`,
        en: `“${written}” is doubled. Delete one.`,
      },
    };
  }
  return {
    start,
    end,
    ...(HYPHENATED.has(lower) && { fix: hyphenated }),
    message: {
      id: `“${written}” berulang. Hapus satu, atau tulis “${hyphenated}”.`,
      en: `“${written}” is doubled. Delete one, or write “${hyphenated}”.`,
    },
  };
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Loket akan akan dibuka pukul 08.00.' },
    { text: 'Pelan pelan saja, sama sama belajar.' },
    { text: 'Warga warga yang datang dilayani.' },
    { text: 'AYO HATI HATI DI JALAN' },
  ],
  passes: [
    { text: 'Pelan-pelan saja, sama-sama belajar.' },
    { text: 'Ibu Titi Titi hadir. Skor 2 2, hore hore!' },
    { text: 'Ikuti @kami lewat #sampah sampah, datang. Datang lagi besok, besok.' },
    { text: 'Warga datang\ndatang lagi' },
  ],
};
