import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { piecesOf } from '../spans.ts';

/** Letters that are drawn as another style: mathematical, circled, full-width, squared and negative ones. */
const STYLED =
  '\\u{1D400}-\\u{1D7FF}\\u24B6-\\u24C1\\u24C3-\\u24E9\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u{1F130}-\\u{1F16F}\\u{1F172}-\\u{1F17D}\\u{1F180}-\\u{1F189}';
/**
 * Emoji of blood groups, metro and parking, and the letterlike signs that fill holes of the mathematical alphabets: part of
 * a styled word, but none by themselves.
 */
const ALSO_ALONE =
  '\\u24C2\\u{1F170}\\u{1F171}\\u{1F17E}\\u{1F17F}\\u2102\\u210A-\\u2115\\u2119-\\u211D\\u2124\\u2128\\u212C\\u212D\\u212F-\\u2131\\u2133\\u2134';
const COUNTED = new RegExp(`[${STYLED}]`, 'gu');
const WORD = `(?:[${STYLED}${ALSO_ALONE}]\\uFE0F?)+`;
const PHRASE = new RegExp(`${WORD}(?:[ \\-–.,:;/&+()!?'"0-9]{1,3}${WORD})*`, 'gu');
const FEWEST = 2;
const A = 0x41;
/** Where alphabets begin that have no plain form in NFKC. */
const NEGATIVE = [0x1f150, 0x1f170];

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Huruf biasa, bukan huruf hias', en: 'Plain letters, no fancy ones' },
  why: {
    id: 'Huruf "cantik" dilewati atau dieja satu per satu oleh pembaca layar.',
    en: 'Fancy letters are skipped or spelled out by screen readers.',
  },
  source: [{ key: 'ROS', at: '2025-03' }],
  check: ({ text }) => {
    if ((text.match(COUNTED)?.length ?? 0) < FEWEST) return [];
    return piecesOf(text, PHRASE)
      .filter((piece) => piece.text.search(COUNTED) >= 0)
      .map(({ start, end, text: styled }) => {
        const fix = plain(styled);
        return {
          start,
          end,
          fix,
          message: {
            id: `Tulis dengan huruf biasa: “${shortened(fix)}”.`,
            en: `Write it in plain letters: “${shortened(fix)}”.`,
          },
        };
      });
  },
};
export default rule;

function plain(styled: string): string {
  let result = '';
  for (const sign of styled) {
    if (sign === '\uFE0F') continue;
    const code = sign.codePointAt(0) ?? 0;
    const base = NEGATIVE.find((first) => code >= first && code < first + 26);
    result += base === undefined ? sign.normalize('NFKC') : String.fromCodePoint(A + code - base);
  }
  return result;
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

export const examples: RuleExamples = {
  fires: [
    { text: '𝓛𝓪𝔂𝓪𝓷𝓪𝓷 𝓫𝓪𝓻𝓾 di kelurahan' },
    { text: 'ＧＲＡＴＩＳ untuk semua warga' },
    { text: '🅿🅴🅽🆃🅸🅽🅶! Loket tutup besok.' },
    { text: '𝟭𝟬 loket baru' },
  ],
  passes: [
    { text: 'Stok darah 🅰️ 🅱️ 🅾️ 🆎 menipis, parkir di 🅿️.' },
    { text: '① Fotokopi KTP ② Pas foto ⑩ Materai' },
    { text: 'Sugeng rawuh ꦱꦸꦒꦼꦁꦫꦮꦸꦃ, السلام عليكم, suhu 36 ℃ ™' },
    { text: 'Ⓘ Info: tempat duduk terbatas' },
  ],
};
