import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { piecesOf } from '../spans.ts';

/** The fused conjunctions (adapun, walaupun …) begin with none of these words. */
const JOINED =
  /(?<![\p{L}\p{N}'-])(apa|siapa|kapan|mana|berapa|itu|ini|dia|mereka|kami|kita|satu|seorang|sedikit|begitu|demikian)(pun)(?![\p{L}\p{N}'-])/giu;

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
    piecesOf(caption.prose, JOINED).map(({ start, end, text }) => {
      const fix = `${text.slice(0, -3)} ${text.slice(-3)}`;
      return {
        start,
        end,
        fix,
        message: {
          id: `Tulis “${fix}”, bukan “${text}”.`,
          en: `Write “${fix}” instead of “${text}”.`,
        },
      };
    }),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Apapun kendalanya, laporkan.' },
    { text: 'Siapapun boleh ikut, kapanpun.' },
    { text: 'Tak sedikitpun biaya dipungut.' },
  ],
  passes: [
    { text: 'Apa pun kendalanya, laporkan.' },
    { text: 'Meskipun hujan, maupun libur, layanan tetap buka.' },
    { text: 'Ikuti #SiapapunBisa dan baca “apapun boleh”.' },
  ],
};
