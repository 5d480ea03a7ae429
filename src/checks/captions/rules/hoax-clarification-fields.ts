import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { clarificationIn, missingOfClarification } from '../clarification.ts';

function check(caption: Caption) {
  const place = clarificationIn(caption);
  if (!place) return [];
  const missing = missingOfClarification(caption);
  if (missing.length === 0) return [];
  return [
    {
      start: place.start,
      end: place.end,
      message: {
        id: `Klarifikasi ini belum lengkap. Tambahkan: ${missing.map(({ id }) => id).join('; ')}.`,
        en: `This clarification is not complete. Add: ${missing.map(({ en }) => en).join('; ')}.`,
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Klarifikasi hoaks lengkap', en: 'A clarification is complete' },
  why: {
    id: 'Klarifikasi yang lengkap menghentikan hoaks, yang setengah justru menyebarkannya.',
    en: 'A complete clarification stops a hoax; half of one spreads it.',
  },
  source: [{ key: 'GFD', at: 'narasi, hasil, kesimpulan, rujukan' }],
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: '[SALAH] Pesan berantai soal libur sekolah itu tidak benar.' },
    { text: '❌ HOAKS! Beredar video banjir di alun-alun. Faktanya, video itu dari kota lain.' },
    { text: 'Beredar surat yang mengatasnamakan dinas kami. Surat itu palsu.' },
    { text: 'Klarifikasi: nomor itu bukan milik puskesmas.' },
  ],
  passes: [
    {
      text: '[PENIPUAN] Beredar pesan yang menjanjikan bantuan. Faktanya, tidak ada bantuan itu. Cek di akun resmi kami dan jangan bagikan.',
    },
    { text: 'Yuk ikut kelas anti-hoaks. Banyak kabar palsu yang beredar!' },
    { text: 'Salah satu petugas kami siap membantu.' },
    { text: 'Klarifikasi dokumen calon berlangsung sampai Jumat.' },
    { text: 'Stop hoaks! Saring sebelum sharing.' },
  ],
};
