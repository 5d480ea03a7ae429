import type { CaptionRule, InBoth, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { inCaseOf, isAllCapitals } from '../casing.ts';
import data from '../data/reduplications.json';
import { instead } from '../instead.ts';
import { nextWord, previousWord } from '../neighbours.ts';
import { type Piece, piecesOf } from '../spans.ts';

const WITH_TWO = /^(\p{L}{3,20})[2²](nya|an|lah|kah|ku|mu|kan|i)?$/iu;
/** Kelas2, lantai2, and units: km2. */
const NUMBERED = new Set([...data.numbered, ...data.units]);
/** Bersama2 is bersama-sama. */
const IRREGULAR = new Map(Object.entries(data.irregular));
const NOUNS = new Set(data.nouns);
/** Of verbs only the root is repeated, and which it is no list tells: dibagi-bagikan. */
const VERB = /^(?:ber|di|me|ter)/i;
const VOWEL = /[aeiou]/i;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Kata ulang ditulis lengkap', en: 'Reduplication is written out' },
  why: {
    id: 'Kata ulang ditulis lengkap dengan tanda hubung.',
    en: 'Reduplication is written out with a hyphen.',
  },
  source: [{ key: 'EYD', at: 'TE02' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      if (!/[2²]/.test(word.text) || isPartOfCode(caption, word)) return [];
      return piecesOf(word.text, PART).flatMap((part) => {
        const [, repeated = '', suffix = ''] = WITH_TWO.exec(part.text) ?? [];
        if (!isWord(caption, repeated, index)) return [];
        const start = word.start + part.start;
        const end = word.start + part.end;
        const whole = inFull(repeated);
        return whole === undefined
          ? [{ start, end, message: writeOut(part.text) }]
          : [instead({ start, end, text: part.text }, whole + suffix)];
      });
    }),
};
export default rule;

/** Long ones are no words; they are not looked into. */
const PART = /(?<![^-])[^-]{4,30}(?![^-])/gu;

function isPartOfCode({ text }: Caption, { start, end }: Piece): boolean {
  return /[_/]/.test(text.charAt(start - 1)) || /^(?:_|[.,:]\d)/.test(text.slice(end, end + 2));
}

/** Capitals are an acronym or code, but in a heading. */
function isWord(caption: Caption, repeated: string, index: number): boolean {
  if (!VOWEL.test(repeated) || NUMBERED.has(repeated.toLowerCase())) return false;
  if (!/\p{Lu}/u.test(repeated.slice(1))) return true;
  const beside = [previousWord(caption, index), nextWord(caption, index)];
  return isAllCapitals(repeated) && beside.some((one) => one && isAllCapitals(one.text));
}

function inFull(repeated: string): string | undefined {
  const lower = repeated.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular === undefined && VERB.test(lower) && !NOUNS.has(lower)) return undefined;
  return inCaseOf(repeated, irregular ?? `${lower}-${lower}`);
}

function writeOut(text: string): InBoth {
  return {
    id: `Tulis kata ulang “${text}” lengkap dengan tanda hubung.`,
    en: `Write the repeated word “${text}” out with a hyphen.`,
  };
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Bawa teman2mu dan orang² tua.' },
    { text: 'Bersama2 kita jaga sungai, warga2nya kompak, dibagi2kan.' },
    { text: 'AJAK ANAK2 BERMAIN' },
  ],
  passes: [
    { text: 'Luas lahan 300 km2, kadar PM2,5 dan CO2 dipantau.' },
    { text: 'Ruang lantai2 dan loket2, varian covid2, kode TRX2, rute_desa2.' },
    { text: 'Ajak teman-temanmu lewat #anak2hebat dan @ibu2kota.' },
  ],
};
