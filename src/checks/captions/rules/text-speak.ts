import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { inCaseOf, isAllCapitals, isCapitalised, LONGEST_WORD } from '../casing.ts';
import data from '../data/chat-forms.json';
import { instead } from '../instead.ts';
import { nextWord, previousWord } from '../neighbours.ts';
import { startsSentence } from '../sentence-starts.ts';
import type { Piece } from '../spans.ts';

const FULL = new Map<string, string>(Object.entries({ ...data.forms, ...data.ownForms }));
const INITIALS = new Set(data.initials);
const ABBREVIATIONS = new Set(data.abbreviations);
/** One that makes a neighbour a heading in capitals, and no acronym. */
const HEADING_WORD = 4;

const rule: CaptionRule = {
  severity: 'should',
  title: {
    id: 'Kata ditulis lengkap, bukan singkatan obrolan',
    en: 'Words are written out, not in chat shorthand',
  },
  why: {
    id: 'Singkatan obrolan menyulitkan pembaca layar dan pembaca lansia.',
    en: 'Chat shorthand is hard for screen readers and older readers.',
  },
  source: [{ key: 'MV' }, { key: 'EYD', at: 'KF04a' }, { key: 'OWN' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      if (word.text.length > LONGEST_WORD) return [];
      const full = FULL.get(word.text.toLowerCase());
      if (full === undefined || isInitials(caption, word, index) || isAbbreviation(caption, word)) return [];
      if (full !== '') return [instead(word, inCaseOf(word.text, full))];
      const { start, end, text } = word;
      return [
        {
          start,
          end,
          message: {
            id: `Tulis kata lengkapnya, bukan “${text}”.`,
            en: `Write the whole word instead of “${text}”.`,
          },
        },
      ];
    }),
};
export default rule;

/** SM, PD, SPT; in a heading in capitals only what is never initials is shorthand: BAGI WARGA YG BELUM PUNYA. */
function isInitials(caption: Caption, word: Piece, index: number): boolean {
  const mayBe = INITIALS.has(word.text.toLowerCase());
  if (isAllCapitals(word.text)) {
    const beside = [previousWord(caption, index), nextWord(caption, index)];
    return mayBe || !beside.some((one) => one && one.text.length >= HEADING_WORD && isAllCapitals(one.text));
  }
  return mayBe && isCapitalised(word.text) && !startsSentence(caption, word);
}

/** With their full stop they may stand. */
function isAbbreviation(caption: Caption, { text, end }: Piece): boolean {
  return ABBREVIATIONS.has(text.toLowerCase()) && caption.text.charAt(end) === '.';
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Jgn lupa bawa KTP, krn petugas akan mengecek.' },
    { text: 'Gimana cara daftar? Nggak sulit kok!' },
    { text: 'BAGI WARGA YG BELUM PUNYA KTP' },
    { text: 'Berkas tsb dibawa ke loket sm fotokopinya.' },
  ],
  passes: [
    { text: 'Jangan lupa bawa KTP, karena petugas akan mengecek, ya.' },
    { text: 'Lapor SPT dan cek DPT. TP PKK dan SMA PD hadir bersama Dg Ngalle.' },
    { text: 'Nih, jadwalnya: loket tsb. buka s.d. pukul 15.00, sih. Yuk, dong!' },
    { text: 'Ia berkata “gak apa-apa” lewat @info_utk_warga.' },
  ],
};
