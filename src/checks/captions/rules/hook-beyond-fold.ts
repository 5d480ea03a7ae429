import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { spokenSentences } from '../which-sentence.ts';

/** The place after so many characters (code points) from another, or after the last one. */
function placeAfter(text: string, from: number, characters: number): number {
  let place = from;
  for (let n = 0; n < characters && place < text.length; n += 1) {
    place += (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
  }
  return place;
}

function check(caption: Caption) {
  const { text, limits } = caption;
  const [first] = spokenSentences(caption);
  if (!first || limits.fold === undefined) return [];
  const begin = text.length - text.trimStart().length;
  const fold = placeAfter(text, begin, limits.fold);
  if (first.end <= fold) return [];
  return [
    {
      start: fold,
      end: first.end,
      message: {
        id: `Kalimat pertama belum selesai ketika ${limits.fold} karakter yang langsung tampak habis. Pendekkan, atau mulai dengan judul pendek di baris tersendiri.`,
        en: `The first sentence is not over when the ${limits.fold} characters that show at once are. Shorten it, or begin with a short headline on a line of its own.`,
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Kalimat pertama terbaca sebelum lipatan', en: 'The first sentence stands before the fold' },
  why: {
    id: 'Hanya bagian sebelum "selengkapnya" yang pasti terbaca.',
    en: 'Only the part before "more" is sure to be read.',
  },
  source: [{ key: 'LIMITS' }],
  // Where a caption ends at its fold there is nothing behind it.
  applies: ({ fold, caption }) => fold !== undefined && (caption === undefined || fold < caption.max),
  check,
};
export default rule;

const LONG =
  'Dinas Lingkungan Hidup bersama pengurus seluruh rukun tetangga dan para relawan muda membersihkan saluran air di sepanjang jalan utama kota sejak pagi.';

export const examples: RuleExamples = {
  fires: [
    { text: LONG },
    { text: `📣📣📣\n${LONG}` },
    { text: `#ArunikaBersih\n\n${LONG}\nWarga boleh ikut.` },
  ],
  passes: [
    { text: `Saluran air kini bersih.\n${LONG}` },
    { text: `Sudah lihat saluran di depan rumahmu? ${LONG}` },
    { text: LONG, platform: 'x' },
    { text: LONG, platform: 'unknown' },
  ],
};
