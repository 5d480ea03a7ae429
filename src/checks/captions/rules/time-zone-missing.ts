import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { clocksOf, namesZone, OPENING_HOURS } from '../clocks.ts';
import { startingEventOf } from '../events.ts';
import { saidIn, sentenceAt } from '../said.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Jam acara memakai zona waktu', en: 'The time of an event has its zone' },
  why: {
    id: 'Indonesia punya tiga zona waktu; siaran daring ditonton dari mana saja.',
    en: 'Indonesia has three time zones; online events are watched from anywhere.',
  },
  source: [{ key: 'OWN' }],
  check(caption) {
    if (!startingEventOf(caption) || namesZone(caption)) return [];
    const isDaily = new Map<number, boolean>();
    const clock = clocksOf(caption).find(({ start }) => {
      const at = sentenceAt(caption, start);
      const place = caption.sentences[at];
      const daily = isDaily.get(at) ?? OPENING_HOURS.test(saidIn(caption).slice(place?.start, place?.end));
      isDaily.set(at, daily);
      return !daily;
    });
    if (!clock) return [];
    const { start, end, text } = clock;
    return [
      {
        start,
        end,
        message: {
          id: `Tambahkan zona waktu setelah “${text}”: WIB, WITA, atau WIT.`,
          en: `Add the time zone after “${text}”: WIB, WITA or WIT.`,
        },
      },
    ];
  },
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Yuk hadir di pasar tani, 5 Desember 2026, pkl. 06.00, di halaman kantor.' },
    { text: 'Hadiri pleno terbuka!\nTanggal: 5 Desember 2026\nWaktu: 09:00–selesai\nTempat: Aula' },
    { text: 'Saksikan siaran langsung 5/12/2026 jam 7 malam di kanal kami.' },
  ],
  passes: [
    { text: 'Yuk hadir di pasar tani, 5 Desember 2026, pkl. 06.00 WIB, di halaman kantor.' },
    { text: 'Loket buka pukul 08.00 sampai 15.00 sejak 5 Desember 2026.' },
    { text: 'Saksikan siaran ulang berdurasi 02.30 menit, tayang 5 Desember 2026 di kanal kami.' },
    { text: 'Yuk datang ke perpustakaan mulai 5 Desember 2026. Buka setiap hari 08.00–15.00.' },
  ],
};
