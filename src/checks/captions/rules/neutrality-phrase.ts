import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { partisanPhrasesIn } from '../partisan-phrases.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Tanpa ajakan memilih peserta tertentu', en: 'No asking for votes for one contestant' },
  why: {
    id: 'Ajakan memilih peserta tertentu melanggar netralitas.',
    en: 'Asking for votes for one contestant breaks neutrality.',
  },
  source: [{ key: 'SKB' }],
  check: (caption) =>
    partisanPhrasesIn(caption).map(({ start, end }) => {
      const phrase = caption.text.slice(start, end);
      return {
        start,
        end,
        message: {
          id: `“${phrase}” mengajak memilih atau mendukung peserta tertentu. Ganti dengan kalimat netral, misalnya “Gunakan hak pilihmu.”`,
          en: `“${phrase}” asks people to vote for or back one contestant. Say it neutrally, such as “Use your vote.”`,
        },
      };
    }),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Jangan lupa, coblos nomor urut 3 hari Rabu!' },
    { text: 'Dukung paslon 02 demi perubahan.' },
    { text: 'Mari bersama memilih pasangan calon nomor 1.' },
    { text: 'Dukung calon bupati Cahya Umpama, pilih Partai Awan.' },
    { text: 'Salam dua jari untuk semua!' },
    { text: 'Sampai jumpa di TPS #CoblosNomor2' },
  ],
  passes: [
    { text: 'Pilihlah pasangan calon yang menurut Anda paling baik.' },
    { text: 'Coblos pasangan calon satu kali, pada nomor, foto, atau nama.' },
    { text: 'Pengundian selesai: nomor urut 1 dan 2 sudah ditetapkan.' },
    { text: 'Untuk layanan akta, pilih nomor 3 pada menu telepon.' },
    { text: 'ASN dilarang mengunggah ajakan “coblos nomor 2”.' },
    { text: 'Anggota KPU menjabat paling lama dua periode.' },
    { text: 'PILIH CALON PEMIMPIN BERINTEGRITAS' },
    { text: 'Ayo pilih calon gubernur Jawa Selatan pada 27 November!' },
    { text: 'Vote nomor 3, finalis duta baca dari kota kita!' },
  ],
};
