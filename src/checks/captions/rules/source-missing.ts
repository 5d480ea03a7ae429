import type { CaptionRule, RuleExamples, Span } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import data from '../data/figure-sources.json';
import { namesSource, studyClaims } from '../figure-sources.ts';
import { phrases, phrasesIn, proseWords } from '../find-words.ts';
import { piecesOf } from '../spans.ts';
import { sentenceAt } from '../which-sentence.ts';

const PERCENTAGE = new RegExp(
  `(?<![\\d.,\\p{L}])(?:\\d{1,3}(?:[.,]\\d{1,4})?|(?:${data.numbers.join('|')})(?:\\s{1,2}(?:${data.numbers.join('|')})){0,3})\\s{0,2}(?:%|(?:${data.percent.join('|')})(?!\\p{L}))`,
  'giu',
);
const HUNDRED = /^100(?:[.,]0{1,4})?(?!\d)/u;
const OFFERS = phrases(data.offers);

function check(caption: Caption) {
  const [claim] = [...percentagesIn(caption), ...studyClaims(proseWords(caption))].toSorted(
    (a, b) => a.start - b.start,
  );
  if (!claim || namesSource(caption)) return [];
  const words = caption.text.slice(claim.start, claim.end);
  return [
    {
      start: claim.start,
      end: claim.end,
      message: {
        id: `“${words}” belum disertai sumber. Tambahkan, misalnya “Sumber: …”, dengan nama lembaga dan tahunnya.`,
        en: `“${words}” has no source yet. Add one, such as “Sumber: …”, with its institution and year.`,
      },
    },
  ];
}

/** Percentages that claim something: 100 % is an idiom, and an offer, a tariff or a solution needs no source. */
function percentagesIn(caption: Caption): Span[] {
  if (!/%|persen|pct/iu.test(caption.prose)) return [];
  const found = piecesOf(caption.prose, PERCENTAGE).filter(({ text }) => !HUNDRED.test(text));
  if (found.length === 0) return [];
  const offered = new Set(
    phrasesIn(proseWords(caption), OFFERS).map(({ start }) => sentenceAt(caption, start).start),
  );
  return found.filter(({ start }) => !offered.has(sentenceAt(caption, start).start));
}

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Angka disertai sumber', en: 'Figures have a source' },
  why: {
    id: 'Angka tanpa sumber mudah diragukan dan sulit diperiksa.',
    en: 'A figure without a source is easily doubted.',
  },
  source: [{ key: 'S004', at: 'akurat, dapat dipercaya' }],
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Cakupan imunisasi kini 93,4%!' },
    { text: 'Survei menunjukkan warga puas dengan layanan loket.' },
    { text: 'Tingkat kemiskinan turun tiga persen. Terima kasih, warga!' },
    { text: 'Sumber daya air terjaga, kebocoran pipa tinggal 12 persen.' },
  ],
  passes: [
    { text: 'Cakupan imunisasi 93,4% (data Dinas Kesehatan, 2026).' },
    { text: 'Pengurusan akta 100 % gratis.' },
    { text: 'Diskon PBB 25 persen sampai akhir bulan.' },
    { text: 'Target 95 persen tercantum dalam Peraturan Bupati Nomor 7 Tahun 2025.' },
    { text: 'Kemiskinan tinggal 6 persen. Angka lengkap: https://arunika.bps.go.id' },
  ],
};
