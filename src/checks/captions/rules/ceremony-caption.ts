import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { ceremonyIn, saysBenefit } from '../ceremony.ts';
import { isCondolence } from '../occasions.ts';

function check(caption: Caption) {
  const place = ceremonyIn(caption);
  if (!place || saysBenefit(caption) || isCondolence(caption)) return [];
  return [
    {
      ...place,
      message: {
        id: 'Takarir ini baru menceritakan kegiatan pimpinan. Apa yang berubah bagi warga? Tulis itu di kalimat pertama.',
        en: 'So far this tells what a leader did. What changes for citizens? Say that in the first sentence.',
      },
    },
  ];
}

const rule: CaptionRule = {
  severity: 'should',
  title: {
    id: 'Kegiatan pimpinan disertai manfaat bagi warga',
    en: 'A leader’s activity comes with what citizens gain',
  },
  why: {
    id: 'Akun lembaga bukan arsip kegiatan pimpinan; tulis manfaatnya bagi warga.',
    en: "The account is not an archive of the leader's activities; say what citizens gain.",
  },
  source: [{ key: 'WIC', at: 'November 2025' }],
  indonesian: true,
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Camat Wanasari membuka lomba voli antardesa. Acara meriah.' },
    { text: 'Apel pagi dipimpin langsung oleh Sekretaris KPU Kota Arunika.' },
    { text: 'Selamat pagi! ☀️\nWali Kota hadiri peringatan hari jadi di pendopo.' },
    { text: 'Kepala Dinas, Ibu Sari, menerima kunjungan DPRD tetangga.' },
  ],
  passes: [
    { text: 'Camat Wanasari membuka loket malam. Warga bisa mengurus surat sepulang kerja.' },
    { text: 'Kantor Camat buka pukul 08.00 WIB.' },
    { text: 'Ketua KPU mengajak pemilih pemula mengikuti simulasi di balai desa.' },
    { text: 'Bupati menghadiri pemakaman almarhum. Kami turut berduka cita.' },
    { text: 'Mulai Senin, pasien lansia dilayani lebih dulu. Kepala Puskesmas memimpin uji cobanya.' },
  ],
};
