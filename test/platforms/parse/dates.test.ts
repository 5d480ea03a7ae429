import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../src/platforms/parse/counts.ts';
import { instantOf, type TimeKind, timeKind } from '../../../src/platforms/parse/dates.ts';

const KINDS: [kind: TimeKind, lang: string, texts: string[]][] = [
  ['relative', 'id', ['3 h lalu', '3 hari yang lalu', 'kemarin', 'kemarin pukul 09.05', 'minggu lalu']],
  ['relative', 'id', ['2 jam lalu', '5 mnt', '1 mgg lalu', '2 bln', '1 thn', '3 j', '5 menit', 'baru saja']],
  ['relative', 'en', ['3 days ago', 'Streamed 6 months ago', '3d', '23w', '1h', '12m', 'yesterday', '1 hr']],
  ['relative', 'de', ['vor 2 Tagen', 'vor 1 Jahr', '3 Std.', '1 Tag', 'gestern']],
  ['relative', 'es', ['hace 3 días', '3 sem', 'ayer']],
  ['relative', 'zh', ['3小时前', '3 天前', '2个月前', '昨天']],
  ['relative', 'ar', ['١٨ س', 'منذ ٣ أيام', '٣ ساعات']],
  ['relative', 'ms', ['3 hari lepas', '5 minit']],
  [
    'date',
    'id',
    ['7 Agustus 2026', '07 Agu', 'Jumat, 07 Agustus 2026 pukul 09.05', '07/08/26', 'Agustus 2026'],
  ],
  ['date', 'id', ['7 Mei', '1 Des 2026', 'Diposting 7 Nopember 2026']],
  ['date', 'en-US', ['Aug 7, 2026', 'August 7', '8/7/26', 'Dec 16, 2025']],
  ['date', 'en-GB', ['7 Aug 2026', '07/08/2026', 'Premieres 14/08/2025, 13:00', '2026-08-07']],
  ['date', 'de', ['7. August 2026', '07.08.2026', '07.08.26']],
  ['date', 'es', ['7 de agosto de 2026', '7 ago 2026']],
  ['date', 'zh', ['2026年8月7日', '8月7日']],
  ['date', 'ar', ['٧ أغسطس ٢٠٢٦']],
  ['date', 'ms', ['7 Ogos 2026']],
  ['time-of-day', 'id', ['pukul 09.05', '09.05', 'jam 8', '10.30 WIB']],
  ['time-of-day', 'en', ['9:05 AM', 'at 9:05', '9 p.m.']],
  ['time-of-day', 'de', ['09:05', '9:05 Uhr']],
  ['duration', 'id', ['2.03.50', '2.03', '12.30', '0.15']],
  ['duration', 'en', ['2:03:50', '2:03', '12:30', '0:15', '2 hours, 3 minutes and 5 seconds']],
];

describe('A text that states a time', () => {
  for (const [kind, lang, texts] of KINDS) {
    it.each(texts)(`%j on a page in ${lang} is a ${kind}, and no count`, (text) => {
      expect(timeKind(text, lang)).toBe(kind);
      expect(parseCount(text, lang)).toBeUndefined();
    });
  }

  it.each([
    ['12 suka', 'id'],
    ['12 bagikan', 'id'],
    ['1.234', 'id'],
    ['1.234.567', 'id'],
    ['12 M', 'id'],
    ['1,2 jt x ditonton', 'id'],
    ['Mei', 'id'],
    ['2026', 'id'],
    ['12m views', 'en'],
    ['2.03', 'en'],
    ['3J', 'ms'],
    ['3 分享', 'zh'],
    ['3 heures', 'fr'],
    ['', 'id'],
    [`${'kata '.repeat(30)}kemarin`, 'id'],
  ])('is not %j on a page in %s', (text, lang) => {
    expect(timeKind(text, lang)).toBeUndefined();
  });

  it('is no relative time in Indonesian only because another language writes a date so', () => {
    expect([timeKind('07.08.26', 'id'), timeKind('07.08.26', 'de')]).toEqual(['duration', 'date']);
  });
});

describe('An instant', () => {
  it.each([
    ['2025-10-25T08:33:05-07:00', '2025-10-25T15:33:05.000Z'],
    ['2026-08-07T09:05:00.000Z', '2026-08-07T09:05:00.000Z'],
    ['2026-08-07T00:30:00+07:00', '2026-08-06T17:30:00.000Z'],
    ['7 Agustus 2026 pukul 09.05 WIB', '2026-08-07T02:05:00.000Z'],
    ['Jumat, 07 Agustus 2026 pukul 09.05 WITA', '2026-08-07T01:05:00.000Z'],
    ['7 Agustus 2026, 9.05 WIT', '2026-08-07T00:05:00.000Z'],
  ])('%j is %s', (text, iso) => {
    expect(instantOf(text)).toBe(iso);
  });

  it.each([
    ['a date', '7 Agustus 2026'],
    ['a bare ISO date', '2026-08-07'],
    ['a time without its zone', '2026-08-07T09:05:00'],
    ['an Indonesian time without its zone', 'Jumat, 07 Agustus 2026 pukul 09.05'],
    ['a relative time', '3 jam lalu'],
    ['a time of day', 'pukul 09.05 WIB'],
    ['a day that does not exist', '31 Juni 2026 pukul 09.05 WIB'],
    ['nor in February', '2026-02-30T09:05:00Z'],
    ['an hour that does not exist', '7 Agustus 2026 pukul 25.05 WIB'],
    ['a month of another language', '7 Augustus 2026 pukul 09.05 WIB'],
    ['a time before the platforms', '1999-01-01T00:00:00Z'],
    ['nothing', ''],
  ])('is not stated by %s', (_, text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});
