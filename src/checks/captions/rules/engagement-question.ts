import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { asksQuestion, endOfBody } from '../next-step.ts';
import { isGrave, isLegalAnnouncement } from '../occasions.ts';

function check(caption: Caption) {
  const end = endOfBody(caption);
  if (end === undefined || asksQuestion(caption) || isGrave(caption) || isLegalAnnouncement(caption))
    return [];
  return [
    {
      start: end,
      end,
      message: {
        id: 'Belum ada pertanyaan. Tambahkan satu yang dekat dengan pokoknya, misalnya “Bagaimana di lingkunganmu?”',
        en: 'There is no question yet. Add one close to the topic, such as “How is it where you live?”',
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Ada pertanyaan untuk pembaca', en: 'There is a question for the reader' },
  why: { id: 'Pertanyaan mengundang warga menanggapi.', en: 'A question invites replies.' },
  source: [{ key: 'S000' }, { key: 'S002' }, { key: 'WIC', at: 'November 2025' }],
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Taman baca kini buka pada hari Minggu.' },
    { text: 'Jadwal imunisasi: https://puskesmas.contoh.go.id/jadwal?bulan=12' },
    { text: 'Lampu jalan di RW 04 sudah menyala. 💡\n\n#ArunikaTerang' },
  ],
  passes: [
    { text: 'Taman baca kini buka pada hari Minggu. Buku apa yang kalian cari?' },
    { text: 'PENGUMUMAN\nNomor 12/PP.04/2026 tentang seleksi petugas.' },
    { text: 'Keluarga besar puskesmas turut berduka cita.' },
    { text: 'Sejak pukul 07.00 WIB terjadi gangguan jaringan. Teknisi masih memperbaiki.' },
    { text: '#KPUArunika' },
  ],
};
