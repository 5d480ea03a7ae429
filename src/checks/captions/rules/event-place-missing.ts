import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { startingEventOf } from '../events.ts';
import { namesPlace } from '../places.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Undangan menyebut tempat', en: 'An invitation says where' },
  why: {
    id: 'Undangan tanpa tempat memaksa warga bertanya.',
    en: 'An invitation without a place makes people ask.',
  },
  source: [{ key: 'OWN' }],
  check(caption) {
    const date = startingEventOf(caption)?.dates[0];
    if (!date || namesPlace(caption)) return [];
    return [
      {
        start: date.start,
        end: date.end,
        message: {
          id: 'Undangan ini belum menyebut tempatnya. Tambahkan “di …” atau “daring lewat …”.',
          en: 'This invitation does not say where. Add “di …” or “daring lewat …”.',
        },
      },
    ];
  },
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Yuk ikut jalan sehat, Minggu, 6 Desember 2026, pukul 06.00 WIB!' },
    { text: 'Hadiri pasar murah 7 Desember 2026, mulai pukul 07.00 WITA.' },
    { text: 'Catat tanggalnya!\n🗓 Senin, 7 Desember 2026\n⏰ 09.00 WIB\n#AulaKota' },
  ],
  passes: [
    { text: 'Yuk ikut jalan sehat, Minggu, 6 Desember 2026, pukul 06.00 WIB, mulai dari alun-alun!' },
    { text: 'Hadiri pasar murah 7 Desember 2026, mulai pukul 07.00 WITA.\n📍 Dusun Krajan' },
    { text: 'Ikuti kelas daring 7 Desember 2026 pukul 13.00 WIB.' },
    { text: 'Ayo ikut lomba! Pendaftaran ditutup 7 Desember 2026 pukul 16.00 WIB.' },
    { text: 'Mari ikut peringati Hari Kesehatan Nasional, 12 November 2026.' },
  ],
};
