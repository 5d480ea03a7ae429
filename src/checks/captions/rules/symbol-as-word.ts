import type { CaptionRule, InBoth, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { isAllCapitals } from '../casing.ts';
import { piecesOf } from '../spans.ts';

/** Between two words, with one blank on either side; >> and => also without. */
const SYMBOL =
  /(?<=[\p{L}\p{N})] )(?:&|\+|=)(?= [\p{L}\p{N}(])|(?:>>|=>)(?= ?[^\s>])|(?<![\p{L}\p{N}])w\/(?= ?\p{L})/gu;
type SymbolWord = { message: InBoth; fix?: string; isOfSums?: true };
const SYMBOLS = new Map<string, SymbolWord>([
  ['&', { ...writing('&', 'dan'), fix: 'dan', isOfSums: true }],
  ['+', { ...writing('+', 'dan / tambah'), isOfSums: true }],
  ['=', { ...writing('=', 'yaitu / sama dengan'), isOfSums: true }],
  ['>>', writing('>>', 'lalu / yaitu')],
  ['=>', writing('=>', 'lalu / yaitu')],
  ['w/', { ...writing('w/', 'dengan'), fix: 'dengan' }],
]);

function writing(symbol: string, words: string): SymbolWord {
  return {
    message: {
      id: `Tulis “${words}” sebagai pengganti “${symbol}”.`,
      en: `Write “${words}” instead of “${symbol}”.`,
    },
  };
}

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Kata, bukan simbol', en: 'Words instead of symbols' },
  why: {
    id: 'Simbol pengganti kata membingungkan pembaca layar.',
    en: 'Symbols used as words confuse screen readers.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  indonesian: true,
  check: (caption) =>
    piecesOf(caption.text, SYMBOL).flatMap(({ start, end, text }) => {
      const symbol = SYMBOLS.get(text);
      if (!symbol || caption.prose.charAt(start) !== text.charAt(0)) return [];
      if (symbol.isOfSums && isOfSumOrName(caption, start, end)) return [];
      const { message, fix } = symbol;
      return [{ start, end, message, ...(fix && { fix: inPlace(caption, start, fix) }) }];
    }),
};
export default rule;

/** A digit beside it, or a single letter: 5 + 2, F & B; or it stands in a name of the institution. */
function isOfSumOrName({ text, context }: Caption, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/\d\)? $/.test(before) || /^ \(?\d/.test(after)) return true;
  if (/(?:^|[^\p{L}])\p{L} $/u.test(before) || /^ \p{L}(?:$|[^\p{L}])/u.test(after)) return true;
  const { name = '', aliases = [] } = context.institution ?? {};
  return [name, ...aliases].some((one) => {
    const place = one.indexOf(text.slice(start, end));
    return place > 0 && text.startsWith(one, start - place);
  });
}

function inPlace({ text }: Caption, start: number, fix: string): string {
  const around = text.slice(Math.max(0, start - 12), start + 14);
  return isAllCapitals(around) && /\p{Lu}{4}/u.test(around) ? fix.toUpperCase() : fix;
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Kopi & teh hangat menanti.' },
    { text: 'Isi formulir => serahkan ke loket.' },
    { text: 'Belajar w/ kakak relawan, gratis + seru.' },
    { text: 'Daftar >> https://arunikakota.go.id/daftar' },
  ],
  passes: [
    { text: 'Kopi dan teh hangat menanti. Nilainya 10 + 5 = 15.' },
    { text: 'Bidang F & B membuka sesi Q&A, baca “kopi & teh”.' },
    {
      text: 'Dinas Pemuda & Olahraga membuka pendaftaran.',
      context: { institution: { name: 'Dinas Pemuda & Olahraga' } },
    },
  ],
};
