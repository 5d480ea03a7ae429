import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { capitalised, isAllCapitals, isCapitalised, LONGEST_WORD } from '../casing.ts';
import compounds from '../data/joined-compounds.json';
import { instead } from '../instead.ts';
import { nextWord } from '../neighbours.ts';
import { startsSentence } from '../sentence-starts.ts';
import type { Piece } from '../spans.ts';

const APART = new Map(Object.entries({ ...compounds.pairs, ...compounds.ownPairs }));
const ENCLITIC = /(?:nya|ku|mu|lah|kah)$/;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Gabungan kata ditulis terpisah', en: 'Compounds are written apart' },
  why: {
    id: 'Gabungan kata ditulis terpisah kecuali mendapat awalan dan akhiran sekaligus.',
    en: 'Compounds are written apart unless they carry prefix and suffix.',
  },
  source: [{ key: 'EYD', at: 'KB03a, KB03c–e' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      if (word.text.length > LONGEST_WORD) return [];
      const written = word.text.split('-');
      const parts = written.map((part) => apart(part.toLowerCase()));
      if (!parts.some((part) => part !== undefined)) return [];
      const isHeading = isCapitalised(word.text) && isTitle(caption, word, index);
      const fix = parts.map((part, i) => inCase(written[i] ?? '', part, isHeading)).join('-');
      return [instead(word, fix)];
    }),
};
export default rule;

function apart(lower: string): string | undefined {
  const whole = APART.get(lower);
  if (whole !== undefined) return whole;
  const enclitic = ENCLITIC.exec(lower)?.[0];
  const bare = enclitic && APART.get(lower.slice(0, -enclitic.length));
  return bare && `${bare}${enclitic}`;
}

/** A capital inside a sentence, or before a name, is one of a title or heading, and both words take it. */
function isTitle(caption: Caption, word: Piece, index: number): boolean {
  if (!startsSentence(caption, word)) return true;
  return /^(?:wali|ibu)kota/i.test(word.text) && isCapitalised(nextWord(caption, index)?.text ?? '');
}

function inCase(written: string, fix: string | undefined, isHeading: boolean): string {
  if (fix === undefined) return written;
  if (isAllCapitals(written)) return fix.toUpperCase();
  if (!isCapitalised(written)) return fix;
  return isHeading ? fix.split(' ').map(capitalised).join(' ') : capitalised(fix);
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Tanggungjawab kita: menjaga lalulintas di depan rumahsakit.' },
    { text: 'Bapak Walikota menandatangani perjanjian kerjasamanya.' },
    { text: 'TERIMAKASIH ORANGTUA HEBAT' },
    { text: 'Surat siap ditandatangani di balaikota.' },
  ],
  passes: [
    { text: 'Laporan dipertanggungjawabkan, surat ditandatangani, hasilnya disebarluaskan.' },
    { text: 'Olahraga bersama narasumber, beasiswa untuk kacamata, daripada menunggu.' },
    { text: 'Terima kasih, @walikotaarunika! #KerjasamaWarga' },
    { text: 'Tindak lanjut ditindaklanjuti oleh wali kota.' },
  ],
};
