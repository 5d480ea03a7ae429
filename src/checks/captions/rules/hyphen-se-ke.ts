import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { capitalised, isAllCapitals, isCapitalised } from '../casing.ts';
import data from '../data/ordinal-heads.json';
import { instead } from '../instead.ts';
import { gapAfter, nextWord, previousWord } from '../neighbours.ts';
import { isOrdinal } from '../ordinals.ts';
import type { Piece } from '../spans.ts';

const PLACES = new Set(data.places);
/** Blanks, or a hyphen with blanks around it. */
const APART = /^(?:[ \u00a0]{1,2}|[ \u00a0]{0,2}-[ \u00a0]{1,2}|[ \u00a0]-)$/;
const ORDINAL_NUMBER = /^\d{1,3}$/;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tanda hubung setelah se- dan ke-', en: 'Hyphens after se- and ke-' },
  why: {
    id: 'Awalan se- dan ke- dirangkai dengan tanda hubung pada huruf kapital dan angka.',
    en: 'The prefixes se- and ke- take a hyphen before capitals and digits.',
  },
  source: [{ key: 'EYD', at: 'TE05' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      const lower = word.text.length > 5 ? '' : word.text.toLowerCase();
      const next = caption.words[index + 1];
      const isApart = APART.test(gapAfter(caption, index) ?? '');
      if (next && lower === 'se' && isApart) return placeAfterSe(caption, word, next, index);
      if (next && lower === 'ke' && isApart) return numberAfterKe(caption, word, next, index);
      const joined = /^(ke)(\d{1,3})$/i.exec(word.text);
      if (joined && isOrdinal(caption, index, index)) {
        return [instead(word, `${joined[1]}-${joined[2]}`)];
      }
      return [];
    }),
};
export default rule;

function placeAfterSe(caption: Caption, se: Piece, place: Piece, index: number): RuleFinding[] {
  const lower = place.text.toLowerCase();
  const isPlace = PLACES.has(lower);
  // SE is also the circular and a degree.
  if (isAllCapitals(se.text) && !(isPlace && isAllCapitals(place.text) && previousWord(caption, index)))
    return [];
  if (previousWord(caption, index)?.text.toLowerCase() === 'per') return [];
  if (!isPlace && !isCapitalised(place.text)) return [];
  const name = nextWord(caption, index + 1)?.text ?? '';
  const text = caption.text.slice(se.start, place.end);
  const found = { start: se.start, end: place.end, text };
  if (isCapitalised(place.text)) return [instead(found, `${se.text}-${place.text}`)];
  // Of one, sekota; of all in a named one, se-Kota Arunika.
  return [
    instead(found, isCapitalised(name) ? `${se.text}-${capitalised(place.text)}` : se.text + place.text),
  ];
}

function numberAfterKe(caption: Caption, ke: Piece, number: Piece, index: number): RuleFinding[] {
  if (!ORDINAL_NUMBER.test(number.text) || !isOrdinal(caption, index, index + 1)) return [];
  const text = caption.text.slice(ke.start, number.end);
  return [instead({ start: ke.start, end: number.end, text }, `${ke.text}-${number.text}`)];
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Kader se Jawa Timur berkumpul, camat se kabupaten juga.' },
    { text: 'Selamat HUT Kota Arunika yang ke 52, hari ke 2!' },
    { text: 'Dirgahayu Republik Indonesia ke - 81 dan abad ke 21.' },
    { text: 'Hari jadi desa ke30; untuk ke 3 kalinya kita juara.' },
  ],
  passes: [
    { text: 'Kader se-Jawa Timur berkumpul di HUT ke-52, teman sekota ikut.' },
    { text: 'Hari ini logistik dikirim ke 5 TPS. Satu hari ke 3 desa.' },
    { text: 'Budi Santoso, SE Kepala Dinas. SE Menteri berlaku dari tahun 2024 ke 2025.' },
    { text: 'Pada HUT RI kami berkunjung ke 12 sekolah.' },
  ],
};
