import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import data from '../data/bureaucratic-openings.json';
import { type Found, phrases, phrasesIn, proseWords } from '../find-words.ts';
import { firstLines } from '../first-lines.ts';
import type { Piece } from '../spans.ts';

const OPENINGS = phrases([
  ...data.openings,
  ...data.documents.map((document) => `${data.basis} ${document}`),
  ...data.days.map((day) => `${data.onDay} ${day}`),
]);
/** What may stand before the first words of a line: a label, signs, and where and when a report was written. */
const LEAD =
  /^(?:\s{0,4}\[[^\]\n]{1,30}\])?(?:\s{0,4}\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{1,20}){0,3}(?:,?\s\(?\d{1,2}[\p{L}\d\s/.]{2,20}\)?)?\s{0,2}[–—-])?[^\p{L}\p{N}]*/u;

function openingOf(caption: Caption, line: Piece): Found | undefined {
  const start = line.start + (LEAD.exec(line.text)?.[0].length ?? 0);
  const words = proseWords(caption);
  const first = words.findIndex((word) => word.start >= start);
  const [found] = first < 0 ? [] : phrasesIn(words.slice(first, first + 4), OPENINGS);
  return found?.first === 0 && found.end <= line.end ? found : undefined;
}

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Pembuka langsung ke pokok kabar', en: 'The opening comes to the point' },
  why: {
    id: 'Pembuka birokratis menghabiskan baris pertama yang paling dibaca.',
    en: 'A bureaucratic opener wastes the line most people read.',
  },
  source: [{ key: 'WIC', at: 'November 2025' }],
  indonesian: true,
  check: (caption) =>
    firstLines(caption.prose, 2).flatMap((line) => {
      const found = openingOf(caption, line);
      if (!found) return [];
      const words = caption.text.slice(found.start, found.end);
      return {
        start: found.start,
        end: found.end,
        message: {
          id: `“${words}” adalah pembuka surat dinas. Dahulukan apa yang berubah bagi pembaca; alasannya boleh menyusul.`,
          en: `“${words}” opens an official letter. Put first what changes for the reader; the reason may follow.`,
        },
      };
    }),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Dalam rangka Hari Guru, perpustakaan membuka pojok baca baru.' },
    { text: '📢 Pengumuman\n\nSehubungan dengan pemeliharaan server, layanan daring berhenti sementara.' },
    { text: 'Pada hari Selasa (24/11) petugas memeriksa saluran air.' },
    { text: 'ARUNIKA – Menindaklanjuti aduan warga, jalan itu ditambal.' },
    { text: 'Berdasarkan Surat Edaran Wali Kota, jam kerja berubah.' },
  ],
  passes: [
    { text: 'Loket tutup lebih awal. Perubahan ini dalam rangka perbaikan gedung.' },
    { text: 'Pada hari pemungutan suara, bawa KTP elektronik.' },
    { text: 'Berdasarkan data BPS, inflasi kota turun.' },
    { text: '“Dalam rangka apa?” tanya seorang anak kepada petugas.' },
    { text: 'Jalan ditutup.\nLewat sini.\nSehubungan dengan itu, rambu dipasang.' },
  ],
};
