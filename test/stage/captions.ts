import type { Random } from './random.ts';

/** Captions as an election office might write them. All places, events and dates are invented. */
const OPENINGS = [
  'Halo, #TemanPemilih!',
  'Rapat koordinasi pemutakhiran data pemilih berkelanjutan telah selesai.',
  'Jangan lupa cek namamu di daftar pemilih.',
  'Hari ini kami menerima kunjungan siswa SMA Contoh 2.',
  'Pelayanan informasi publik tetap buka pada jam kerja.',
  'Simulasi pemungutan suara berlangsung tertib di Balai Warga Contoh.',
  'Terima kasih atas partisipasi warga Kota Contoh.',
  'Pindah domisili? Laporkan perubahan datamu.',
  'Sosialisasi pendidikan pemilih menyapa pasar pagi.',
  'Kelas Demokrasi kembali hadir pekan ini.',
] as const;

const MIDDLES = [
  'Kegiatan ini dihadiri perwakilan kecamatan dan kelurahan.',
  'Syaratnya mudah: bawa KTP elektronik dan kartu keluarga.',
  'Data diperbarui setiap bulan agar tetap akurat.',
  'Tempat terbatas, jadi daftar lebih awal ya.',
  'Informasi lengkap tersedia di papan pengumuman kantor.',
  'Setiap suara berarti untuk masa depan kota kita.',
  'Petugas siap membantu pemilih penyandang disabilitas.',
] as const;

const TAGS = ['#KPUMelayani', '#PemilihCerdas', '#KotaContoh', '#DataPemilih', '#InfoPemilih'] as const;

/** One caption; `long` makes it well past 280 characters. Some hold characters that must never become markup. */
export function caption(random: Random, long: boolean): string {
  const sentences: string[] = [random.pick(OPENINGS), random.pick(MIDDLES)];
  if (random.chance(0.08)) sentences.push('Tanya & jawab: 5 < 10 menit, <b>gratis</b>.');
  if (long) for (let n = 0; n < 6; n += 1) sentences.push(random.pick(MIDDLES), random.pick(OPENINGS));
  return `${sentences.join(' ')}\n\n${random.pick(TAGS)} ${random.pick(TAGS)}`;
}
