import type { CaptionRule, RuleExamples } from '../../contract.ts';
import names from '../data/day-month-names.json';
import words from '../data/placeholders.json';
import { oneOf, oneOfAnyCase } from '../one-of.ts';
import { saidIn } from '../said.ts';

const BLANK = '[^\\S\\n]';
const SLOT = `${oneOfAnyCase(words.slots)}(?![\\p{L}\\p{N}])`;
const LOWER_SLOT = `${oneOf(words.lowerSlots)}(?![\\p{L}\\p{N}])`;
const FEW_LOWER = `(?:${BLANK}[\\p{Ll}/-]{1,20}){0,3}`;
const MONTH = oneOf(names.months.flat());
/** What stands in brackets is filled in if it has a value behind a colon. */
const INSIDE = (open: string, close: string) =>
  `${open}${BLANK}{0,2}(?:${SLOT}(?!${BLANK}{0,2}:${BLANK}{0,2}[^\\s${close}])[^\\n${open}${close}]{0,80}|${LOWER_SLOT}${FEW_LOWER}${BLANK}{0,2}(?:/[^\\n${open}${close}]{0,40})?)${close}`;

type Kind = {
  source: string;
  flags: string;
  fits?: (text: string, before: string, behind: string) => boolean;
};

const KINDS: readonly Kind[] = [
  { source: INSIDE('\\[', '\\]'), flags: 'gu', fits: isEmpty },
  { source: INSIDE('<', '>'), flags: 'gu', fits: isEmpty },
  { source: '\\{\\{[^{}\\n]{0,80}\\}\\}', flags: 'gu' },
  { source: INSIDE('\\{', '\\}'), flags: 'gu', fits: isEmpty },
  // XXX, xxx; not Roman thirty, nor what hides a number.
  {
    source: '(?<![\\p{L}\\p{N}_*])(?:X{3,20}(?:[ .-]X{3,20}){0,6}|x{3,6})(?![\\p{L}\\p{N}_*])',
    flags: 'gu',
    fits: isSlotOfX,
  },
  { source: '(?<![\\p{L}\\p{N}_/.:-])xx(?:[/.:-]xx){1,2}(?:xx)?(?![\\p{L}\\p{N}_/-])', flags: 'giu' },
  {
    source: `(?<![\\p{L}\\p{N}_])(?:xx(?=${BLANK}${MONTH}(?!\\p{L}))|(?<=(?:pukul|jam|tanggal|tgl\\.?)${BLANK})xx(?![\\p{L}\\p{N}]))`,
    flags: 'giu',
  },
  { source: '(?<!\\p{L})lorem\\s{1,3}ipsum', flags: 'giu' },
  { source: '(?<![\\p{L}\\p{N}_-])TB[AD](?![\\p{L}\\p{N}_-])', flags: 'gu' },
  {
    source: `(?<![\\p{L}\\p{N}_])(?:_{3,200}|_{2}(?:[./:-]_{2}){1,2}|_{2}(?=${BLANK}${MONTH}(?!\\p{L})))(?![\\p{L}\\p{N}_])`,
    flags: 'giu',
  },
];
const PATTERNS = KINDS.map(({ source, flags, fits }) => ({ pattern: new RegExp(source, flags), fits }));
const ROMAN_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(words.romanAfter)}|\\p{Lu}{2,8})[\\s-]{1,2}$`,
  'iu',
);
const FILLED = new RegExp(oneOf(words.filled), 'iu');

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Tidak ada isian templat yang tertinggal', en: 'No slot of a template is left' },
  why: { id: 'Tempat isian dari templat belum diisi.', en: 'A template slot was not filled.' },
  source: [{ key: 'OWN' }],
  check(caption) {
    const text = saidIn(caption);
    const found = PATTERNS.flatMap(({ pattern, fits }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [written] = match;
        const [start, end] = [match.index, match.index + written.length];
        const isLeft =
          fits?.(written, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 6)) ?? true;
        const shown = written.length > 30 ? `${written.slice(0, 29)}…` : written;
        const message = {
          id: `Isian “${shown}” belum diganti. Isi atau hapus sebelum mengunggah.`,
          en: `The slot “${shown}” is not filled. Fill it in or delete it before posting.`,
        };
        return isLeft ? [{ start, end, message }] : [];
      }),
    ).toSorted((a, b) => a.start - b.start || b.end - a.end);
    let done = 0;
    return found.filter(({ start, end }) => {
      const isNew = start >= done;
      if (isNew) done = end;
      return isNew;
    });
  },
};
export default rule;

function isEmpty(text: string): boolean {
  return !FILLED.test(text);
}

function isSlotOfX(text: string, before: string, behind: string): boolean {
  if (/[\dx][\s.-]?$/u.test(before) || /^[\s.-]?(?:\d|xx)/u.test(behind)) return false;
  return text !== 'XXX' || !ROMAN_AFTER.test(before);
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Pleno dibuka [isi jam mulai] di aula.' },
    { text: 'Halo {{nama_warga}}, antrean Anda siap.' },
    { text: 'Acara digelar tanggal xx/xx/2026.' },
    { text: 'Narasumber: TBA' },
    { text: 'Tempat: ________' },
    { text: 'Selamat kepada <nama pemenang>!' },
  ],
  passes: [
    { text: '[INFO] Loket pindah. [SALAH] Kabar itu tidak benar.' },
    { text: 'MTQ Nasional XXX digelar di kota kita.' },
    { text: 'Hubungi 0841-XXXX-XXXX atau xxxx-xxxx-xxxx.' },
    { text: 'NIK 3506 xxxx xxxx 0001 sudah terdata.' },
    { text: '[Tautan di bio] [Lokasi: Aula Kota]' },
    { text: 'Ikuti @nama___kota dan #XXX_Kota.' },
    { text: 'Petugas "[...] bekerja sampai malam."' },
  ],
};
