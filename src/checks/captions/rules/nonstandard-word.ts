import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { inCaseOf, isCapitalised, LONGEST_WORD } from '../casing.ts';
import data from '../data/nonstandard-words.json';
import { instead } from '../instead.ts';
import { nextWord, previousWord } from '../neighbours.ts';
import { startsSentence } from '../sentence-starts.ts';
import type { Piece } from '../spans.ts';
import { standardForm } from '../standard-form.ts';

/** With a capital they are names, unless a sentence begins with them. */
const NAMES = new Set(data.names);
const GIVEN_NAMES = new Set(data.givenNames);
/** Ramadhan is a name too; after these it is the month. */
const BEFORE_THE_MONTH = new Set(['bulan', 'suci', 'selama', 'menyambut']);

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Kata ditulis dalam bentuk baku', en: 'Words are written in their standard form' },
  why: {
    id: 'Bentuk baku menjaga wibawa lembaga dan mudah dicari.',
    en: 'Standard forms keep authority and are easier to search.',
  },
  source: [{ key: 'EYD' }, { key: 'OWN' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) =>
      word.text.length > LONGEST_WORD
        ? []
        : (ofTwoWords(caption, word, index) ?? ofOneWord(caption, word, index)),
    ),
};
export default rule;

/** Idul Fitri. */
function ofTwoWords(caption: Caption, word: Piece, index: number): RuleFinding[] | undefined {
  if (word.text.toLowerCase() !== 'idul') return undefined;
  const next = nextWord(caption, index);
  const standard = next && standardForm(`idul ${next.text.toLowerCase()}`)?.standard;
  if (!standard) return undefined;
  const text = caption.text.slice(word.start, next.end);
  return [instead({ start: word.start, end: next.end, text }, inCaseOf(text, standard))];
}

function ofOneWord(caption: Caption, word: Piece, index: number): RuleFinding[] {
  let isFound = false;
  const parts = word.text.split('-').map((part) => {
    const form = standardForm(part.toLowerCase());
    if (!form || isName(caption, word, index, form.listed, part)) return part;
    isFound = true;
    return inCaseOf(part, form.standard);
  });
  return isFound ? [instead(word, parts.join('-'))] : [];
}

function isName(caption: Caption, word: Piece, index: number, listed: string, part: string): boolean {
  const next = nextWord(caption, index);
  if (listed === 'ramadhan') {
    return !BEFORE_THE_MONTH.has(previousWord(caption, index)?.text.toLowerCase() ?? '');
  }
  if (!NAMES.has(listed) || !isCapitalised(part)) return false;
  return !startsSentence(caption, word) || isCapitalised(next?.text ?? '') || GIVEN_NAMES.has(listed);
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Aktifitas posyandu dan jadual obatnya diumumkan pekan ini.' },
    { text: 'Resikonya kecil, prakteknya mudah. Silahkanlah mencoba!' },
    { text: 'Selamat Idul Fitri. Layanan tetap buka selama Ramadhan.' },
    { text: 'Kami berkordinasi agar obyek-obyek wisata disurvey.' },
    { text: 'DIHIMBAU ANTRI. Handal melayani, tenaga yang handal.' },
  ],
  passes: [
    { text: 'Aktivitas posyandu dan jadwal obatnya diumumkan pekan ini.' },
    { text: 'Rizki Ramadhan dan Kapten Samudera Syah menjadi relawan.' },
    { text: 'Puteri Indonesia berkata “silahkan antri” kepada @apotik_resiko.' },
    { text: 'Kegiatan praktik berlangsung di PT Sutera Andal, dibuka Bapak Putera.' },
  ],
};
