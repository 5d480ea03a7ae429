import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { incidentIn, isHolding, missingOfHolding } from '../incident.ts';

function check(caption: Caption) {
  const place = incidentIn(caption) ?? (isHolding(caption) ? caption.sentences[0] : undefined);
  if (!place) return [];
  const missing = missingOfHolding(caption);
  if (missing.length === 0) return [];
  return [
    {
      start: place.start,
      end: place.end,
      message: {
        id: `Pernyataan awal ini belum lengkap. Tambahkan: ${missing.map(({ id }) => id).join('; ')}.`,
        en: `This holding statement is not complete. Add: ${missing.map(({ en }) => en).join('; ')}.`,
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Pernyataan awal lengkap', en: 'A holding statement is complete' },
  why: {
    id: 'Pernyataan awal menahan spekulasi bila memuat kapan kabar berikutnya.',
    en: 'A holding statement holds only if it says when the next word comes.',
  },
  source: [{ key: 'PRI' }],
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Terjadi gangguan pada aplikasi antrean pagi ini. Kami sedang memperbaikinya.' },
    { text: 'Banjir merendam tiga kelurahan sejak pukul 04.00 WIB. Petugas masih mengevakuasi warga.' },
    { text: 'Layanan daring berhenti. Mohon maaf.', context: { template: 'holding' } },
  ],
  passes: [
    {
      text: 'Sejak pukul 07.30 WIB terjadi gangguan antrean daring. Tim kami sedang memperbaiki. Kabar berikutnya pukul 10.00 WIB di akun ini.',
    },
    { text: 'Kebakaran di pasar sudah padam. Petugas masih memperbaiki jaringan listrik.' },
    { text: 'Tips menghadapi banjir: simpan dokumen di tempat tinggi.' },
    { text: 'Poli jiwa kini menangani gangguan tidur. Saat ini pemeriksaan gratis.' },
    { text: 'Simulasi kebakaran masih berlangsung, petugas berlatih evakuasi.' },
  ],
};
