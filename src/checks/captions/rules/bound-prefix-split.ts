import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { boundForm, joinedForm } from '../bound-forms.ts';
import type { Caption } from '../caption.ts';
import data from '../data/bound-forms.json';
import { instead } from '../instead.ts';
import { nextWord, previousWord } from '../neighbours.ts';
import type { Piece } from '../spans.ts';

/** Antar is a verb too: whom one carries, and who does. */
const CARRIED = new Set(data.carried);
const CARRIERS = new Set(data.carriers);

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Bentuk terikat ditulis serangkai', en: 'Bound forms are joined' },
  why: {
    id: 'Bentuk terikat ditulis serangkai, atau dengan tanda hubung sebelum huruf kapital.',
    en: 'Bound forms are joined, or hyphenated before a capital.',
  },
  source: [{ key: 'EYD', at: 'KB01b, KB01c' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) => {
      const next = nextWord(caption, index);
      const form = next && boundForm(word.text, next.text);
      if (!form || (form === 'antar' && isVerb(caption, index, next))) return [];
      const { start } = word;
      const { end } = next;
      return [
        instead({ start, end, text: caption.text.slice(start, end) }, joinedForm(word.text, next.text)),
      ];
    }),
};
export default rule;

/** Kami antar warga ke puskesmas. */
function isVerb(caption: Caption, index: number, next: Piece): boolean {
  const before = previousWord(caption, index)?.text.toLowerCase() ?? '';
  return CARRIED.has(next.text.toLowerCase()) && CARRIERS.has(before);
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Rapat pasca Pemilu membahas kerukunan antar umat beragama.' },
    { text: 'Pegawai Non ASN dan penyandang tuna netra ikut lomba antar SMA.' },
    { text: 'SOSIALISASI ANTI NARKOBA untuk kepala sub bagian' },
    { text: 'Pembinaan pra nikah, multi pihak, dan semi final.' },
  ],
  passes: [
    { text: 'Rapat pasca-Pemilu membahas kerukunan antarumat beragama.' },
    { text: 'Kami antar warga ke puskesmas; layanan antar jemput dan antar obat tetap ada.' },
    { text: 'Pra dan pasca, non, serta anti, kata orang.' },
    { text: 'Ikan tuna segar dijual antar, pegawai non-ASN membelinya.' },
  ],
};
