import { describe, expect, it } from 'vitest';
import { Caption } from '../../../src/checks/captions/caption.ts';
import { datesOf, isImpossible, isOrderUnclear, resolved } from '../../../src/checks/captions/dates.ts';
import { dayNumber, dayOfIso, dayText, weekdayOf } from '../../../src/checks/captions/days.ts';
import type { NamedDay } from '../../../src/checks/captions/read-dates.ts';

const captionOf = (text: string, today?: string) =>
  new Caption({ platform: 'facebook', text, ...(today !== undefined && { context: { today } }) });
const shown = ({ day, month, year }: NamedDay) =>
  [day, month, year].filter((one) => one !== undefined).join('/');

/** Weekdays as in the text, then the first and the last day. */
function read(text: string): string[] {
  return datesOf(captionOf(text)).map(({ first, last, weekdays }) =>
    [weekdays?.firstName, weekdays?.lastName, shown(first), shown(last)].filter(Boolean).join(' '),
  );
}

describe('A date in a caption', () => {
  it.each([
    ['Sabtu, 28 November 2026', ['Sabtu Sabtu 28/11/2026 28/11/2026']],
    ['Sabtu (28/11/2026)', ['Sabtu Sabtu 28/11/2026 28/11/2026']],
    ['tanggal 28/11', ['28/11 28/11']],
    ['28-11-2026', ['28/11/2026 28/11/2026']],
    ['28.11.2026', ['28/11/2026 28/11/2026']],
    ['2026-11-28', ['28/11/2026 28/11/2026']],
    ['28 Nov', ['28/11 28/11']],
    ['28 Nop. 2026', ['28/11/2026 28/11/2026']],
    ['Senin–Rabu, 28–30 November 2016', ['Senin Rabu 28/11/2016 30/11/2016']],
    ['Senin-Rabu, 28-30 Nov 2016', ['Senin Rabu 28/11/2016 30/11/2016']],
    ['28 s.d. 30 November', ['28/11 30/11']],
    ['28, 29, dan 30 November 2026', ['28/11/2026 30/11/2026']],
    ['28 November s.d. 3 Desember 2026', ['28/11/2026 3/12/2026']],
    ['30 Desember–2 Januari 2027', ['30/12/2026 2/1/2027']],
    ['28–30/11/2026', ['28/11/2026 30/11/2026']],
    ['Jumat malam, 5 Des', ['Jumat Jumat 5/12 5/12']],
    ["Jum'at (4/12)", ["Jum'at Jum'at 4/12 4/12"]],
    ['Hari : Sabtu\nTanggal : 28 November 2026', ['Sabtu Sabtu 28/11/2026 28/11/2026']],
    ['28 November 2026 (Sabtu)', ['Sabtu Sabtu 28/11/2026 28/11/2026']],
    ['Senin (23/11), Selasa (24/11)', ['Senin Senin 23/11 23/11', 'Selasa Selasa 24/11 24/11']],
  ])('is read: %s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'RT 03/05, pasal 5/12, skor 2-1, 24/7, 3/4 gelas',
    'pukul 09.00, 10.30–11.45, versi 2.10',
    'bulan Desember 2026, Sabtu depan',
    'https://contoh.go.id/2026/11/28 #28November2026 @28nov2026',
    '5 meter, 3 desa, 10 jurnal',
    'Rp28.11 dan 0841-11-12',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells where it stands, without its weekday', () => {
    const text = 'Rapat Sabtu, 28 November 2026, di aula';
    const [date] = datesOf(captionOf(text));
    expect(text.slice(date?.start, date?.end)).toBe('28 November 2026');
    expect(text.slice(date?.weekdays?.start, date?.weekdays?.end)).toBe('Sabtu');
  });

  it.each([
    'setiap Senin, 2–30 November',
    'malam Minggu, 28 November',
    'dua minggu (14/12)',
    'minggu depan (24/11)',
  ])('leaves open what weekday it is: %s', (text) => {
    expect(datesOf(captionOf(text))[0]?.weekdays?.isLoose).toBe(true);
  });

  it('without a year is the nearest to today, and unknown without a today', () => {
    const nearest = (text: string, today?: string) => {
      const [date] = datesOf(captionOf(text, today));
      const day = date && resolved(date, today)?.last;
      return day === undefined ? undefined : dayText(day);
    };
    expect(nearest('3 Januari', '2026-12-20')).toBe('3 Januari 2027');
    expect(nearest('28 Desember', '2027-01-04')).toBe('28 Desember 2026');
    expect(nearest('3 Januari')).toBeUndefined();
    expect(nearest('3 Januari 2027')).toBe('3 Januari 2027');
  });

  it('may be one that the calendar does not have, or of an unclear order', () => {
    expect(isImpossible({ day: 31, month: 11 })).toBe(true);
    expect(isImpossible({ day: 29, month: 2 })).toBe(false);
    expect(isImpossible({ day: 29, month: 2, year: 2027 })).toBe(true);
    const [date] = datesOf(captionOf('Senin (11/28/2026)'));
    expect(date && isOrderUnclear(date)).toBe(true);
  });
});

describe('A day', () => {
  it('has its weekday and is told from an ISO text', () => {
    expect(weekdayOf(dayOfIso('2026-11-20') ?? 0)).toBe(4);
    expect(weekdayOf(dayNumber(1945, 8, 17) ?? 0)).toBe(4);
    expect(dayOfIso('2026-11-20T10:00')).toBe(dayOfIso('2026-11-20'));
    expect(dayOfIso('2026-02-30')).toBeUndefined();
    expect(dayOfIso('kemarin')).toBeUndefined();
  });
});
