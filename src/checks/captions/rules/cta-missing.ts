import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { callsIn } from '../calls-to-action.ts';
import type { Caption } from '../caption.ts';
import { asksQuestion, endOfBody, pointsToLink } from '../next-step.ts';
import { isGrave } from '../occasions.ts';

function check(caption: Caption) {
  const end = endOfBody(caption);
  if (end === undefined || callsIn(caption).length > 0 || asksQuestion(caption) || pointsToLink(caption))
    return [];
  if (isGrave(caption)) return [];
  return [
    {
      start: end,
      end,
      message: {
        id: 'Belum ada ajakan. Tambahkan satu kalimat dengan satu tindakan, misalnya “Simak jadwalnya di kantor kelurahan.”',
        en: 'There is no call to action yet. Add one sentence with one action, such as “See the times at your local office.”',
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Ada satu ajakan', en: 'There is a call to action' },
  why: {
    id: 'Satu ajakan memberi tahu warga langkah berikutnya.',
    en: 'One call to action tells people what to do next.',
  },
  source: [{ key: 'OWN', at: 'Pusdiklat Kominfo: judul, isi, ajakan, tagar' }],
  indonesian: true,
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Perpustakaan kota meraih akreditasi A.' },
    { text: 'Ratusan warga ikuti jalan sehat.\n\n#ArunikaSehat' },
    { text: 'Daftar pemilih sementara sudah ditempel di balai desa.' },
  ],
  passes: [
    { text: 'Perpustakaan kota buka sampai malam. Ajak keluargamu membaca.' },
    { text: 'Sudah pernah ke perpustakaan malam hari?' },
    { text: 'Jadwal lengkap: https://perpus.arunikakota.go.id' },
    { text: 'Kami turut berdukacita atas wafatnya Ibu Marni, kader posyandu.' },
    { text: 'Bagi yang belum merekam KTP, langsung lapor ke kecamatan.' },
  ],
};
