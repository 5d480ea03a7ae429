import type { CaptionRule, RuleExamples, Span } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import type { Piece } from '../spans.ts';

const FEWEST_WORDS_AFTER = 4;
/** What may stand before a tag that is spoken to: "Halo #TemanPemilih, …". */
const GREETING =
  /(?:^|[^\p{L}])(?:halo|hallo|hai|hay|hei|hi|yuk|ayo|mari|wahai|dear|selamat (?:pagi|siang|sore|malam|datang)|(?:as)?salamu?\s?'?alaikum|terima kasih|sobat|sahabat)[\s,!]*$/iu;

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Tagar di akhir', en: 'Hashtags at the end' },
  why: {
    id: 'Tagar di akhir menjaga kalimat tetap lancar dibaca.',
    en: 'Tags at the end keep sentences readable.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  check: (caption) =>
    tagsWithin(caption).map(({ start, end, text }) => ({
      start,
      end,
      message: {
        id: `${text} memotong kalimat. Pindahkan ke baris terakhir; di sini cukup kata biasa.`,
        en: `${text} cuts the sentence. Move it to the last line; a plain word is enough here.`,
      },
    })),
};
export default rule;

/** Tags with words before them in the sentence and at least four after them on the line. */
function tagsWithin(caption: Caption): Piece[] {
  if (caption.hashtags.length === 0) return [];
  const { text, words, sentences, hashtags } = caption;
  const found: Piece[] = [];
  let word = 0;
  let sentence = 0;
  let lineEnd = -1;
  for (const tag of hashtags) {
    if (lineEnd < tag.end) lineEnd = endOfLine(text, tag.end);
    while (word < words.length && (words[word]?.start ?? 0) < tag.end) word += 1;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= tag.start) sentence += 1;
    const last = words[word + FEWEST_WORDS_AFTER - 1];
    if (last === undefined || last.end > lineEnd) continue;
    if (hasWordBefore(words[word - 1], sentences[sentence], tag) && !isSpokenTo(text, tag)) found.push(tag);
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function hasWordBefore(before: Span | undefined, sentence: Span | undefined, tag: Span): boolean {
  return (
    before !== undefined &&
    sentence !== undefined &&
    before.start >= sentence.start &&
    before.end <= tag.start
  );
}

function isSpokenTo(text: string, tag: Span): boolean {
  return GREETING.test(text.slice(Math.max(0, tag.start - 30), tag.start));
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Petugas #Puskesmas kini berkeliling ke rumah lansia setiap Kamis.' },
    { platform: 'x', text: 'Tim #BPBD dan #Damkar bersiaga di tiga titik rawan banjir.' },
    { text: 'Pendaftaran #KelasTani\nWarga yang ikut #PasarMurah bisa membeli beras dan minyak.' },
  ],
  passes: [
    { text: 'Hai #SobatContoh, sudah tahu jadwal loket baru kami?' },
    { text: '#PasarMurah dibuka lagi besok pagi di halaman kantor.' },
    { text: 'Pasar murah dibuka besok. #PasarMurah #KotaContoh' },
    { text: 'Ikuti kegiatan #PasarMurah bersama kami.' },
  ],
};
