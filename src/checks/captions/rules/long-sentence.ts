import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Piece } from '../spans.ts';
import { wordsWithin } from '../word-counts.ts';

const MOST = 25;
const CONJUNCTION =
  /^\(?(?:dan|yang|serta|sehingga|agar|supaya|karena|sedangkan|namun|tetapi|sebelum|setelah|untuk)$/i;
/** A break leaves at least so many words on either side. */
const FEWEST_BESIDE = 6;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: `Kalimat paling banyak ${MOST} kata`, en: `Sentences of at most ${MOST} words` },
  why: {
    id: 'Kalimat panjang sulit dipahami di layar ponsel.',
    en: 'Long sentences are hard on a phone.',
  },
  source: [{ key: 'GCS', at: '25 words' }],
  indonesian: true,
  check: (caption) => {
    const within = wordsWithin(caption, caption.sentences);
    return caption.sentences.flatMap(({ start, end }, index) => {
      const words = within[index] ?? [];
      return words.length > MOST ? [{ start, end, message: messageOf(words) }] : [];
    });
  },
};
export default rule;

function messageOf(words: readonly Piece[]) {
  const breaks = breakPoints(words);
  return {
    id: `Kalimat ini ${words.length} kata. Pecah agar paling banyak ${MOST} kata${breaks && `, misalnya sebelum ${breaks}`}.`,
    en: `This sentence has ${words.length} words. Break it up to have at most ${MOST}${breaks && `, for example before ${breaks}`}.`,
  };
}

/** The conjunctions nearest the middle, with the word behind each: “sehingga warga”. */
function breakPoints(words: readonly Piece[]): string {
  return words
    .flatMap(({ text }, at) => (CONJUNCTION.test(text) ? [{ at, far: Math.abs(at - words.length / 2) }] : []))
    .filter(({ at }) => at >= FEWEST_BESIDE && words.length - at >= FEWEST_BESIDE)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 2)
    .map(({ at }) => `“${[words[at]?.text, words[at + 1]?.text].join(' ').slice(0, 60)}”`)
    .join(' / ');
}

export const examples: RuleExamples = {
  fires: [
    {
      text: 'Kami mengundang warga yang tinggal di sekitar bantaran sungai untuk mengikuti latihan evakuasi bersama petugas dan relawan pada Minggu pagi sehingga semua keluarga tahu jalan menuju tempat yang aman.',
    },
    {
      text: 'Mulai besok loket kami pindah.\nPelayanan akta, kartu keluarga, kartu identitas anak, surat pindah, dan surat keterangan lain yang biasanya dilayani di lantai satu gedung lama sementara ini kami layani di aula kecamatan sampai perbaikan selesai.',
    },
    {
      text: '“Saya senang karena anak saya yang baru lahir langsung mendapat akta kelahiran dan kartu keluarga baru tanpa harus datang dua kali ke kantor yang jauh dari rumah kami,” kata seorang ibu.',
    },
  ],
  passes: [
    {
      text: 'Kami mengundang warga di bantaran sungai. Latihan evakuasi berlangsung Minggu pagi. Petugas dan relawan menunjukkan jalan menuju tempat yang aman, lalu semua keluarga berlatih bersama.',
    },
    {
      text: 'Syarat:\n- fotokopi kartu keluarga dua lembar\n- fotokopi KTP elektronik orang tua\n- surat keterangan lahir dari bidan atau rumah sakit\n- pas foto untuk anak di atas lima tahun\n- buku nikah orang tua yang asli',
    },
    {
      text: 'Terima kasih kepada semua yang sudah datang ke taman kota pagi ini, sampai bertemu lagi @pemkotarunika @puskesmaswanasari @dishubarunika #Arunika #ArunikaSehat #Warga #Taman #Kota #Sehat',
    },
  ],
};
