import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { capitalised } from '../casing.ts';
import { instead } from '../instead.ts';

const ANDA = /^anda(?:lah|kah|pun)?$/;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Anda dengan huruf awal kapital', en: '“Anda” takes a capital' },
  why: {
    id: 'Kata Anda ditulis dengan huruf awal kapital.',
    en: '“Anda” takes a capital.',
  },
  source: [{ key: 'EYD', at: 'HF23a' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word) =>
      ANDA.test(word.text.slice(0, 8)) ? [instead(word, capitalised(word.text))] : [],
    ),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Pastikan nama anda sudah terdaftar.' },
    { text: 'Siapa yang kami tunggu? andalah orangnya.' },
    { text: 'Rumah Anda, lingkungan anda, kota kita.' },
  ],
  passes: [
    { text: 'Pastikan nama Anda sudah terdaftar.' },
    { text: 'Ananda Rani dan ananda Budi menunggu di beranda.' },
    { text: 'Ikuti @anda dan baca “suara anda menentukan”.' },
  ],
};
