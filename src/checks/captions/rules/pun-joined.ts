import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { instead } from '../instead.ts';
import { piecesOf } from '../spans.ts';

/**
 * The fused conjunctions (adapun, walaupun …) begin with none of these words. Of the others only those that end in -nya
 * are sure: hasilnyapun, and no himpun, rumpun, ampun.
 */
const JOINED =
  /(?<![\p{L}\p{N}'-])(?:apa|siapa|kapan|mana|berapa|itu|ini|dia|mereka|kami|kita|satu|seorang|sedikit|begitu|demikian|saya|aku|kamu|kalian|anda|ia|beliau|\p{L}{3,20}nya)pun(?![\p{L}\p{N}'-])/giu;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Partikel pun ditulis terpisah', en: 'The particle “pun” is written apart' },
  why: {
    id: 'Partikel pun ditulis terpisah, kecuali dalam kata penghubung seperti meskipun dan walaupun.',
    en: 'The particle pun is written apart except in conjunctions such as meskipun and walaupun.',
  },
  source: [{ key: 'EYD', at: 'KE02, KE03' }],
  indonesian: true,
  check: (caption) =>
    piecesOf(caption.prose, JOINED).map((word) =>
      instead(word, `${word.text.slice(0, -3)} ${word.text.slice(-3)}`),
    ),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Apapun kendalanya, laporkan.' },
    { text: 'Siapapun boleh ikut, kapanpun.' },
    { text: 'Tak sedikitpun biaya dipungut.' },
    { text: 'Beliaupun setuju, hasilnyapun baik.' },
  ],
  passes: [
    { text: 'Apa pun kendalanya, laporkan.' },
    { text: 'Meskipun hujan, maupun libur, layanan tetap buka.' },
    { text: 'Ikuti #SiapapunBisa dan baca “apapun boleh”.' },
  ],
};
