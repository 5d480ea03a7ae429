import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { clocksOf } from '../clocks.ts';
import words from '../data/events.json';
import { startingEventOf } from '../events.ts';
import { oneOf, oneWordOf } from '../one-of.ts';
import { saidIn } from '../said.ts';

/** The whole day, or the time of a prayer, which stands for a clock. */
const OTHER_TIME = new RegExp(
  `${oneWordOf(words.allDay)}|(?:ba'?da|bakda|selepas|seusai|setelah|usai)[^\\S\\n]{1,2}${oneOf(words.prayers)}`,
  'iu',
);

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Undangan menyebut jam mulai', en: 'An invitation says when it begins' },
  why: { id: 'Warga perlu tahu jam mulai agar bisa hadir.', en: 'People need the start time.' },
  source: [{ key: 'S004', at: 'tepat' }, { key: 'OWN' }],
  check(caption) {
    const date = startingEventOf(caption)?.dates[0];
    if (!date || clocksOf(caption).length > 0 || OTHER_TIME.test(saidIn(caption))) return [];
    return [
      {
        start: date.start,
        end: date.end,
        message: {
          id: 'Undangan ini belum menyebut jam mulai. Tambahkan “pukul … WIB”, “WITA”, atau “WIT” setelah tanggalnya.',
          en: 'This invitation does not say when it begins. Add “pukul … WIB”, “WITA” or “WIT” after the date.',
        },
      },
    ];
  },
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Ayo hadir di Festival Kopi, Sabtu, 5 Desember 2026, di Taman Kota.' },
    { text: 'Jangan lewatkan!\n🗓 Sabtu, 5 Desember 2026\n📍 Taman Kota' },
    { text: 'Pameran arsip akan dibuka 7/12/2026 di Gedung Kesenian.' },
  ],
  passes: [
    { text: 'Ayo hadir di Festival Kopi, Sabtu, 5 Desember 2026, pukul 15.00 WITA, di Taman Kota.' },
    { text: 'Jangan lewatkan!\n🗓 Sabtu, 5 Desember 2026\n⏰ 15:00–selesai\n📍 Taman Kota' },
    { text: 'Yuk ikut lomba poster. Karya dikirim paling lambat 5 Desember 2026.' },
    { text: 'Ayo ikut bazar sepanjang hari, 5 Desember 2026, di Taman Kota.' },
    { text: 'Pendaftaran akan dibuka 7 Desember 2026.' },
    { text: 'Mari ikut peringati Hari Ibu, 22 Desember 2026.' },
  ],
};
