import type { CaptionRule, RuleExamples, Span } from '../../contract.ts';
import { callsIn } from '../calls-to-action.ts';
import type { Caption } from '../caption.ts';

const MOST_CALLS = 3;
/** A numbered or marked line is a step of one procedure. */
const STEP = /^[^\S\n]{0,4}(?:\d{1,2}\uFE0F?\u20E3?[^\S\n]{0,1}[.):\]\s-]|[-•*▪▫◦●○✅☑✔👉➡➤▶]|langkah\b)/iu;

function check(caption: Caption) {
  const asking = sentencesWithCalls(caption);
  const place = asking[MOST_CALLS];
  if (!place) return [];
  return [
    {
      ...place,
      message: {
        id: `Ada ${asking.length} kalimat ajakan. Pertahankan yang terpenting, paling banyak ${MOST_CALLS}.`,
        en: `${asking.length} sentences ask for something. Keep the main one, ${MOST_CALLS} at the most.`,
      },
    },
  ];
}

function sentencesWithCalls(caption: Caption): Span[] {
  const calls = callsIn(caption);
  let next = 0;
  let lineEnd = -1;
  let isStep = false;
  return caption.sentences.filter(({ start, end }) => {
    if (start > lineEnd) {
      isStep = STEP.test(caption.text.slice(start, start + 16));
      const stop = caption.text.indexOf('\n', start);
      lineEnd = stop < 0 ? caption.text.length : stop;
    }
    while ((calls[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    return !isStep && (calls[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Paling banyak tiga ajakan', en: 'Three calls to action at the most' },
  why: {
    id: 'Terlalu banyak ajakan membuat tidak satu pun dilakukan.',
    en: 'Too many calls and none is followed.',
  },
  source: [{ key: 'OWN', at: 'Pusdiklat Kominfo: satu atau dua kalimat ajakan' }],
  indonesian: true,
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Unduh aplikasinya. Isi datamu! Ajak tetangga. Bagikan pengalamanmu. Ikuti akun kami.' },
    { text: 'Yuk ke posyandu! Bawa buku KIA.\nCatat jadwalnya.\nJangan lupa ajak ayahnya.' },
    { text: 'Simak videonya, ya. Kunjungi loket kami. Hubungi 112. Lalu ceritakan hasilnya.' },
  ],
  passes: [
    { text: 'Unduh aplikasinya. Isi datamu. Kirim sebelum Jumat.' },
    { text: 'Cara mendaftar:\n1. Unduh formulir.\n2. Isi data.\n3. Periksa lagi.\n4. Kirim lewat pos.' },
    { text: 'Bupati hadiri rakor. Camat ikuti apel. Lurah kunjungi pasar. Warga datang ke balai.' },
  ],
};
