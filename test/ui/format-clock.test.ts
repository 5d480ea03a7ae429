import { expect, test } from 'vitest';
import { formatClock, formatDays, formatSpan } from '../../src/ui/format-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [40 * MINUTE, '40 menit', '40 minutes'],
  [110 * MINUTE, '1 jam 50 menit', '1 hour 50 minutes'],
  [2 * HOUR, '2 jam', '2 hours'],
  [5 * HOUR - 1, '4 jam', '4 hours'],
  [2 * HOUR - 1, '1 jam 59 menit', '1 hour 59 minutes'],
])('a span of %d ms is "%s" in Indonesian and "%s" in English', (ms, id, en) => {
  expect([formatSpan(ms, 'id'), formatSpan(ms, 'en')]).toEqual([id, en]);
});

test('a span is never less than a minute, so that nothing is due in no time', () => {
  expect([0, -5, 59_999].map((ms) => formatSpan(ms, 'id'))).toEqual(['1 menit', '1 menit', '1 menit']);
});

test('the time of day is written with a point in Indonesian and a colon in English', () => {
  const at = new Date(2026, 7, 7, 15, 20).getTime();
  expect([formatClock(at, 'id'), formatClock(at, 'en')]).toEqual(['15.20', '15:20']);
});

test('days are cut to whole ones', () => {
  expect([formatDays(3.9, 'id'), formatDays(1.2, 'en'), formatDays(1_234, 'id')]).toEqual([
    '3 hari',
    '1 day',
    '1.234 hari',
  ]);
});
