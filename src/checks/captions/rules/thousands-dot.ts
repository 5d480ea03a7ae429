import type { CaptionRule, RuleExamples } from '../../contract.ts';
import words from '../data/counted-nouns.json';
import { oneOf } from '../one-of.ts';

const BLANK = '[^\\S\\n]';
/** Five digits or more: in four the dot is less missed, and they may be a year. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{N}][.,:/-]|(?:pos|nik|nip|nisn|nomor|no\\.?|kode|pin|rekening)${BLANK}{0,2}:?${BLANK}{0,2})[1-9]\\d{4,8}(?=${BLANK}{1,2}(?:lebih${BLANK}{1,2})?${oneOf(words.nouns)}(?![\\p{L}\\p{N}]))`,
  'giu',
);
const MONEY = new RegExp(`(?<=(?<![\\p{L}\\p{N}])Rp\\.?${BLANK}{0,3})[1-9]\\d{4,14}(?![\\d.])`, 'giu');

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Ribuan dipisahkan titik', en: 'Thousands are set apart by dots' },
  why: { id: 'Titik pemisah ribuan memudahkan membaca jumlah.', en: 'Dots make large numbers readable.' },
  source: [{ key: 'EYD', at: 'TA08' }],
  indonesian: true,
  check: ({ prose }) =>
    [...prose.matchAll(COUNTED), ...prose.matchAll(MONEY)]
      .map((match) => {
        const [digits] = match;
        const fix = digits.replace(/\B(?=(?:\d{3}){1,5}$)/g, '.');
        return {
          start: match.index,
          end: match.index + digits.length,
          fix,
          message: { id: `Tulis “${fix}”, bukan “${digits}”.`, en: `Write “${fix}” instead of “${digits}”.` },
        };
      })
      .toSorted((a, b) => a.start - b.start),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Ada 18250 warga yang sudah merekam data.' },
    { text: 'Hibah Rp250000000 diserahkan.' },
    { text: 'Disiapkan 120000 lembar surat suara.' },
  ],
  passes: [
    { text: 'Ada 18.250 warga yang sudah merekam data.' },
    { text: 'Kode pos 40512 warga Cimahi.' },
    { text: 'Hubungi 081500, kode 12345.' },
    { text: 'Tahun 2026 warga bisa daring.' },
    { text: 'Ada 5000 warga.' },
  ],
};
