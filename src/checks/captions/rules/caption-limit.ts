import type { CaptionRule, InBoth, RuleExamples } from '../../contract.ts';
import type { Counting } from '../../limits.ts';
import type { Caption } from '../caption.ts';
import { captionLength } from '../caption-length.ts';
import { platformWhere } from '../example-platforms.ts';

/** What the number before it counts. */
const UNITS: Record<Counting, InBoth> = {
  characters: { id: 'karakter', en: 'characters' },
  graphemes: { id: 'karakter', en: 'characters' },
  utf16: {
    id: 'karakter (satu emoji dihitung dua atau lebih)',
    en: 'characters (an emoji counts as two or more)',
  },
  weighted: {
    id: 'karakter (tautan dihitung 23, emoji 2)',
    en: 'characters (a link counts as 23, an emoji as 2)',
  },
  'emoji-bytes': {
    id: 'karakter (emoji dihitung menurut bitanya)',
    en: 'characters (an emoji counts by its bytes)',
  },
  bytes: {
    id: 'bita (huruf biasa 1, emoji 4 atau lebih)',
    en: 'bytes (a plain letter is 1, an emoji 4 or more)',
  },
};

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Takarir tidak melebihi batas platform', en: 'The caption is within the platform’s limit' },
  why: {
    id: 'Takarir yang melebihi batas akan ditolak atau terpotong.',
    en: 'Over the limit the platform refuses or cuts the text.',
  },
  source: [{ key: 'LIMITS', at: 'caption' }],
  applies: ({ caption }) => caption !== undefined,
  check(caption) {
    const length = captionLength(caption.original, caption.limits, caption.context.premium);
    if (length?.state !== 'too-long') return [];
    const { count, max, counting, place } = length;
    const unit = UNITS[counting];
    return [
      {
        start: inNormalised(caption, place),
        end: caption.text.length,
        message: {
          id: `Kepanjangan ${number(count - max, '.')} dari batas ${number(max, '.')} ${unit.id}. Pendekkan, atau bagi menjadi dua unggahan di akhir kalimat.`,
          en: `Too long by ${number(count - max, ',')}; the limit is ${number(max, ',')} ${unit.en}. Shorten it, or make two posts of it at the end of a sentence.`,
        },
      },
    ];
  },
};
export default rule;

/** The place in `caption.text` of one in the caption as written. */
function inNormalised(caption: Caption, written: number): number {
  let [low, high] = [0, caption.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (caption.inOriginal({ start: middle, end: middle }).start < written) low = middle + 1;
    else high = middle;
  }
  return low;
}

function number(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** Lengths are worked out here, and not in a bundle: nothing else calls this. */
function madeExamples(): RuleExamples {
  const counted = (counting: Counting) => platformWhere(({ caption }) => caption?.counting === counting);
  const weighted = counted('weighted');
  const emojiBytes = counted('emoji-bytes');
  const characters = platformWhere(({ caption }) => caption?.max === 2200);
  /** Of 52 characters. */
  const line = 'Loket akta kelahiran tetap buka pada jam istirahat. ';
  const address =
    'https://disdukcapil.kotacontoh.go.id/layanan/akta-kelahiran/syarat-dan-jadwal-lengkap-loket';
  return {
    fires: [
      { platform: weighted, text: line.repeat(6) },
      { platform: weighted, text: line.repeat(500), context: { premium: true } },
      { platform: emojiBytes, text: `Selamat hari jadi! ${'🎉'.repeat(121)}` },
      { platform: characters, text: `${line.repeat(42)}Bawa KTP elektronik.` },
      { platform: counted('utf16'), text: '💚'.repeat(2001) },
      { platform: counted('bytes'), text: '—'.repeat(1667) },
    ],
    passes: [
      { platform: weighted, text: 'a'.repeat(280) },
      { platform: weighted, text: `${line.repeat(4)}${address} ${address}` },
      { platform: weighted, text: line.repeat(6), context: { premium: true } },
      { platform: emojiBytes, text: `Selamat hari jadi! ${'🎉'.repeat(120)}` },
      { platform: characters, text: 'é'.repeat(2200) },
      { platform: counted('utf16'), text: '💚'.repeat(2000) },
    ],
  };
}
export const examples: RuleExamples = /* @__PURE__ */ madeExamples();
