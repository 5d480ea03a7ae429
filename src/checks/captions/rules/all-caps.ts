import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import { isCapitals, knownAcronyms, OFFICES } from '../acronyms.ts';
import type { Caption } from '../caption.ts';
import type { Piece } from '../spans.ts';

const FEWEST_IN_A_ROW = 5;
const FEWEST_LONG = 3;
const LONG_LETTERS = 5;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tidak semua huruf kapital', en: 'Not all in capitals' },
  why: {
    id: 'Tulisan kapital semua lebih lambat dibaca dan terasa berteriak.',
    en: 'All capitals read slower and look like shouting.',
  },
  source: [{ key: 'S000' }, { key: 'OWN', at: 'Australian Style Manual (sentence case)' }],
  check(caption) {
    const known = knownAcronyms(caption);
    return rowsOf(caption).flatMap((row) => {
      const isLong = ({ text }: Piece) =>
        (text.match(/\p{L}/gu)?.length ?? 0) >= LONG_LETTERS && !known.has(text) && !OFFICES.has(text);
      return row.length >= FEWEST_IN_A_ROW && row.filter(isLong).length >= FEWEST_LONG ? finding(row) : [];
    });
  },
};
export default rule;

/** Rows of words in capitals. A number or a single letter neither belongs to a row nor ends it; a blank line, a label and brackets do. */
function rowsOf({ words, prose }: Caption): Piece[][] {
  const rows: Piece[][] = [[]];
  let end = 0;
  for (const word of words) {
    const row = rows.at(-1) ?? [];
    const between = prose.slice(end, word.start);
    end = word.end;
    const isLabel = row.length < 3 && between.includes('\n');
    if (/\n\s*\n|[[\]]/u.test(between) || isLabel) rows.push([]);
    const isNeutral = !/\p{L}.{0,8}?\p{L}/u.test(word.text);
    if (isCapitals(word.text) && !isNeutral) rows.at(-1)?.push(word);
    else if (!isNeutral) rows.push([]);
  }
  return rows;
}

function finding(row: readonly Piece[]): RuleFinding[] {
  const [first, last] = [row.at(0), row.at(-1)];
  if (!first || !last) return [];
  return [
    {
      start: first.start,
      end: last.end,
      message: {
        id: `${row.length} kata berturut-turut ditulis dengan huruf kapital. Pakai huruf kapital di awal kalimat dan nama saja.`,
        en: `${row.length} words in a row are in capitals. Use capitals at the start of a sentence and in names only.`,
      },
    },
  ];
}

export const examples: RuleExamples = {
  fires: [
    { text: 'SEGERA DAFTARKAN DIRI ANDA SEKARANG JUGA' },
    { text: 'PENGUMUMAN\nHASIL SELEKSI ANGGOTA PANITIA\nPEMUNGUTAN KECAMATAN' },
    { text: 'Halo warga! JANGAN LUPA BAYAR PAJAK TAHUN 2026 YA.' },
  ],
  passes: [
    { text: 'PENGUMUMAN PENTING\n\nLoket pindah.' },
    { text: 'Hadir KPU, BAWASLU, POLRES, KODIM, BPBD, dan DISKOMINFO.' },
    { text: 'SYARAT\nDOKUMEN\nALAMAT\nKONTAK\nBIAYA' },
    { text: 'Ia berkata "AYO DATANG KE TEMPAT PEMUNGUTAN SUARA".' },
  ],
};
