import type { CaptionRule, RuleExamples } from '../../contract.ts';

const BLANK = '[^\\S\\n]';
const AMOUNT = '\\d{1,15}(?:\\.\\d{3}){0,5}(?:,\\d{1,2})?(?!\\d)';
/** Rp. 5.000 · Rp 5.000,- · 5.000,- */
const RUPIAH = new RegExp(
  `(?<![\\p{L}\\p{N}])(R[pP])(\\.?${BLANK}{0,3})(${AMOUNT})(${BLANK}?[,.][-–—]{1,2})?|(?<![\\p{L}\\p{N}.,])()()(\\d{1,3}(?:\\.\\d{3}){1,5})(,[-–—]{1,2})`,
  'gu',
);

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Rp ditulis tanpa titik dan spasi', en: 'Rp takes no dot and no space' },
  why: {
    id: 'Lambang rupiah ditulis tanpa titik dan tanpa spasi.',
    en: 'The rupiah sign takes no dot and no space.',
  },
  source: [{ key: 'EYD', at: 'KF05, KE04, TA08' }],
  indonesian: true,
  check: (caption) =>
    [...caption.prose.matchAll(RUPIAH)].flatMap((match) => {
      const [text, sign = '', between = '', amount5 = '', tail5, , , amount = amount5, tail = tail5] = match;
      if (between === '' && tail === undefined) return [];
      const fix = `${sign === '' ? '' : 'Rp'}${amount}`;
      return [
        {
          start: match.index,
          end: match.index + text.length,
          fix,
          message: { id: `Tulis “${fix}”, bukan “${text}”.`, en: `Write “${fix}” instead of “${text}”.` },
        },
      ];
    }),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Tarif masuk Rp. 3.000 per orang.' },
    { text: 'Dana Rp 1,5 miliar sudah cair.' },
    { text: 'Denda Rp25.000,- dibayar di loket.' },
    { text: 'Paket sembako seharga 75.000,- saja.' },
  ],
  passes: [
    { text: 'Tarif masuk Rp3.000 per orang.' },
    { text: 'Dana Rp1,5 miliar sudah cair.' },
    { text: 'Denda Rp25.000,00 dibayar di loket.' },
    { text: 'Semua layanan tidak dipungut Rp sepeser pun.' },
    { text: 'Tarifnya Rp3.000, - kata petugas.' },
  ],
};
