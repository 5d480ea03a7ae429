import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { datesOf, resolved } from '../dates.ts';
import { dayOfIso, dayText } from '../days.ts';
import { eventOf } from '../events.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Undangan ke tanggal yang belum lewat', en: 'An invitation to a date that is still to come' },
  why: {
    id: 'Undangan dengan tanggal lewat menandakan salah ketik atau unggahan lama.',
    en: 'An invitation to a past date is a typo or an old draft.',
  },
  source: [{ key: 'OWN' }],
  needs: ['today'],
  check(caption) {
    const today = dayOfIso(caption.context.today);
    const event = eventOf(caption);
    if (today === undefined || !event) return [];
    const lastOf = (date: (typeof event.dates)[number]) => resolved(date, caption.context.today)?.last;
    // One date that is still to come is enough: the others then belong to what has been.
    if (datesOf(caption).some((date) => (lastOf(date) ?? -Infinity) >= today)) return [];
    const over = event.dates.flatMap((date) => {
      const last = lastOf(date);
      return last === undefined ? [] : [{ ...date, last }];
    });
    const latest = over.toSorted((a, b) => b.last - a.last)[0];
    if (!latest) return [];
    const { start, end, last } = latest;
    return [
      {
        start,
        end,
        message: {
          id: `Takarir ini mengundang, tetapi tanggalnya sudah lewat: ${dayText(last)}. Apakah bulan dan tahunnya sudah benar?`,
          en: `This caption invites, but its date is over: ${dayText(last)}. Are the month and the year right?`,
        },
      },
    ];
  },
};
export default rule;

const context = { today: '2026-12-10' };
export const examples: RuleExamples = {
  fires: [
    { text: 'Hadiri kelas menulis siaran pers, Selasa, 8 Desember 2026, di ruang rapat.', context },
    { text: 'Yuk ikut lomba mewarnai!\n🗓 Minggu, 6 Des\n⏰ 08.00 WIB\n📍 Taman Kota', context },
    { text: 'Simulasi akan digelar 9/12/2026 pukul 08.00 WIB. Jangan lewatkan!', context },
    { text: 'Catat tanggalnya! Pameran foto 1–5 Desember di Gedung Kesenian.', context },
  ],
  passes: [
    { text: 'Hadiri kelas menulis siaran pers, Selasa, 15 Desember 2026, di ruang rapat.', context },
    { text: 'Yuk ikut pameran foto, 7–12 Desember 2026, di Gedung Kesenian.', context },
    { text: 'Rakor digelar di aula, Selasa (8/12/2026). Ikuti kabar lainnya di akun kami.', context },
    { text: 'Ketua KPU hadiri rakor di aula, Selasa (8/12/2026).', context },
    { text: 'Lomba telah digelar 6 Desember 2026. Ayo ikut lomba berikutnya!', context },
    { text: 'Sesuai PKPU Nomor 7 Tahun 2022 tanggal 5 Desember 2022, yuk datang ke TPS.', context },
    { text: 'Hadiri kelas menulis, Selasa, 8 Desember 2026.' },
  ],
};
