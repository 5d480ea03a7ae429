import { describe, expect, it } from 'vitest';
import { Caption } from '../../../src/checks/captions/caption.ts';
import { clocksOf, namesZone } from '../../../src/checks/captions/clocks.ts';
import { eventOf, startingEventOf } from '../../../src/checks/captions/events.ts';
import { namesPlace } from '../../../src/checks/captions/places.ts';

const captionOf = (text: string) =>
  new Caption({ platform: 'facebook', text, context: { today: '2026-11-20' } });
const datesOfEvent = (text: string) => {
  const found = eventOf(captionOf(text))?.dates ?? [];
  return found.map(({ start, end }) => text.slice(start, end));
};

describe('An event', () => {
  it.each([
    'Hadiri pleno, 28 November 2026.',
    'Sobat, yuk kita semua ikut kerja bakti 28 November 2026!',
    'Kelas menulis akan segera digelar 28 November 2026.',
    '28 November 2026 ada bazar. Jangan sampai terlewat!',
    'Undangan terbuka: bedah buku 28 November 2026.',
    '📣 Saksikan debat, 28 November 2026.',
  ])('is what a caption invites to: %s', (text) => {
    expect(datesOfEvent(text)).toEqual(['28 November 2026']);
  });

  it.each([
    'Bupati hadiri pleno, 28 November 2026.',
    'Pleno berlangsung 28 November 2026. Ikuti akun kami.',
    'Pleno telah digelar 15 November 2026. Ayo ikut yang berikutnya!',
    'Pleno dibuka Kamis (19/11/2026). Ayo ikut mengawal hasilnya!',
    'Peraturan perundang-undangan berlaku 28 November 2026.',
    'Pendaftaran akan dibuka 28 November 2026.',
    'Data per 31 Oktober 2026 sudah terbit. Yuk, ikut cek.',
    'Sesuai PKPU Nomor 8 Tahun 2022 tanggal 9 November 2022, yuk ikut seleksi.',
    'Mari ikut peringati Hari Guru Nasional, 25 November 2026.',
  ])('is not in a report, a law, a deadline or a day of remembrance: %s', (text) => {
    expect(datesOfEvent(text)).toEqual([]);
  });

  it('does not begin where a deadline is told', () => {
    const text = 'Ikuti lomba foto. Kirim paling lambat 28 November 2026.';
    expect(eventOf(captionOf(text))).toBeDefined();
    expect(startingEventOf(captionOf(text))).toBeUndefined();
  });
});

describe('A clock', () => {
  it.each([
    'pukul 8',
    'jam 13.30',
    'pkl. 09:00',
    'pukul sembilan',
    'Sabtu 08.00–10.00',
    '07:30 WITA',
  ])('is read: %s', (text) => {
    expect(clocksOf(captionOf(text)).length).toBeGreaterThan(0);
  });

  it.each([
    '02.30 menit',
    '12.50%',
    'Rp12.50',
    '251.340 pemilih',
    '28.11.2026',
    '3.45 juta',
    'jam 30 menit',
    '24 jam',
  ])('is none: %s', (text) => {
    expect(clocksOf(captionOf(text))).toEqual([]);
  });

  it('has a zone where one is named', () => {
    expect(namesZone(captionOf('08.00 wib'))).toBe(true);
    expect(namesZone(captionOf('pukul 08.00 waktu setempat'))).toBe(true);
    expect(namesZone(captionOf('08.00 dengan wibawa'))).toBe(false);
  });
});

describe('A place', () => {
  it.each([
    '📍 Dusun Krajan',
    'Tempat : Rumah Budaya',
    'di aula kelurahan',
    'pukul 08.00, balai desa',
    'Lapangan Brawijaya',
    'di sepanjang Kali Bening',
    'lewat Zoom',
    'live di kanal kami',
    'DI AULA KANTOR',
  ])('is named: %s', (text) => {
    expect(namesPlace(captionOf(text))).toBe(true);
  });

  it.each([
    'jalan sehat dan pasar murah',
    'Jalan Santai Keluarga',
    'di bulan Desember, di hari Minggu',
    'Tempat terbatas untuk 40 orang',
    'tautan di bio #AulaKota @aula.kota',
  ])('is not: %s', (text) => {
    expect(namesPlace(captionOf(text))).toBe(false);
  });
});
