// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Answers } from '../../src/metrics/answers.ts';
import type { Goal } from '../../src/metrics/goals.ts';
import { wilson } from '../../src/metrics/wilson.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import type { Language } from '../../src/model/settings.ts';
import type { AccountFigures } from '../../src/popup/more/account-figures.ts';
import { FiguresPanel } from '../../src/popup/more/figures-panel.tsx';
import { LanguageContext } from '../../src/ui/language.tsx';
import { perFollower } from '../metrics/builders.ts';

const followers = (value: number) => ({ value, exact: true, at: 0 });
const continuity = { weeks: 13, withPosts: 12, longestGapDays: 9, lastPostAt: 1, lastPostDays: 3.4 };
const goals: Goal[] = [
  {
    goal: 'followers',
    trend: 'up',
    value: {
      first: followers(10_000),
      last: followers(11_240),
      change: { low: 1_240, high: 1_240 },
      days: 80,
    },
  },
  { goal: 'engagement', trend: 'unclear', value: { n: 40, median: { low: 0.354, high: 0.354 } } },
  { goal: 'positive', trend: 'too-little' },
  { goal: 'continuity', trend: 'down', value: continuity },
];
const rate = wilson(7, 12);
const answers: Answers = {
  read: 20,
  eligible: 12,
  answered: 7,
  unanswered: 5,
  notNeeded: 0,
  young: 1,
  timed: 7,
  medianHours: 3.5,
  ...(rate && { rate }),
};
const report: AccountFigures['report'] = { facts: perFollower, goals, answers, continuity };
const onOpen = vi.fn();

function show(
  change: Partial<AccountFigures['report']> = {},
  { language = 'id', ...rest }: Partial<AccountFigures> & { language?: Language } = {},
): HTMLElement {
  const figures = { report: { ...report, ...change }, targets: DEFAULT_TARGETS, ...rest };
  const place = document.createElement('div');
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <FiguresPanel account="x:10" figures={figures} onOpen={onOpen} />
      </LanguageContext.Provider>,
      place,
    ),
  );
  return place;
}

const lines = (place: HTMLElement) =>
  [...(place.querySelector('dl')?.children ?? [])].map((line) =>
    ['dt', '.figure-value', '.figure-note'].map((part) => line.querySelector(part)?.textContent),
  );
const figure = (place: HTMLElement, label: string) =>
  [...place.querySelectorAll('.figure')]
    .find((one) => one.querySelector('dt')?.textContent === label)
    ?.querySelector('dd')?.textContent;

test('the four goals have their figure and where they go, and the period is said', () => {
  const place = show();
  expect(place.textContent).toContain('90 hari terakhirdibandingkan dengan 90 hari sebelumnya');
  expect(lines(place)).toEqual([
    ['Pengikut', '+1.240', '▲ naik'],
    ['Keterlibatan', '0,35%', '◆ tidak jelas berubah'],
    ['Tanggapan positif', '–', 'data belum cukup'],
    ['Berkelanjutan', '12 dari 13 minggu', '▼ turun'],
  ]);
  expect(lines(show({}, { language: 'en' }))[1]).toEqual(['Engagement', '0.35%', '◆ no clear change']);
});

test('a loss of followers carries a minus, a change by rounded numbers ≈', () => {
  const change = (low: number, high: number, stated?: number): Goal => ({
    goal: 'followers',
    trend: 'unclear',
    value: {
      first: followers(1),
      last: followers(2),
      change: { low, high, ...(stated !== undefined && { stated }) },
      days: 8,
    },
  });
  const value = (goal: Goal) => lines(show({ goals: [goal] }))[0]?.[1];
  expect(value(change(-1_200, -1_200))).toBe('−1.200');
  expect(value(change(0, 0))).toBe('0');
  expect(value(change(-100, 300, 100))).toBe('≈ +100');
});

test('answers are counted, with their share and its interval from five on', () => {
  expect(figure(show(), 'Komentar dijawab')).toBe('7 dari 1258%, rentang 32%–81%');
  const { rate: _, ...few } = { ...answers, eligible: 4, answered: 1 };
  expect(figure(show({ answers: few }), 'Komentar dijawab')).toBe('1 dari 4data belum cukup (4 dari 5)');
});

test('no comment to answer is no share of nought', () => {
  const { rate: _, medianHours: __, ...none } = { ...answers, eligible: 0, answered: 0, timed: 0 };
  expect(figure(show({ answers: { ...none, read: 0 } }), 'Komentar dijawab')).toBe(
    '–belum ada komentar terbaca',
  );
  expect(figure(show({ answers: none }), 'Komentar dijawab')).toBe('–belum ada yang harus dijawab');
  expect(figure(show({ answers: none }), 'Waktu jawab (median)')).toBe('–data belum cukup (0 dari 5)');
});

test('the median time to an answer says from how many it is', () => {
  expect(figure(show(), 'Waktu jawab (median)')).toBe('3 j 30 mdari 7 jawaban');
});

test('the last post is held against the limit of the institution', () => {
  expect(figure(show(), 'Umur unggahan terakhir')).toBe('3 haribatas 7 hari');
  const targets = { answerHours: 12, quietDays: 3 };
  const read = { readUntil: 1 + 3.4 * 86_400_000 };
  expect(figure(show(read, { targets }), 'Umur unggahan terakhir')).toBe('3 harimelewati batas 3 hari');
  const unread = show({ readUntil: 2 }, { targets });
  expect(figure(unread, 'Umur unggahan terakhir')).toBe('3 haribelum dibaca lagi sejak batas 3 hari lewat');
  expect(unread.querySelector('[data-quiet="true"]')).toBeNull();
  const today = { ...continuity, lastPostDays: 0.5 };
  expect(figure(show({ continuity: today }), 'Umur unggahan terakhir')).toBe('12 jbatas 7 hari');
  expect(figure(show(), 'Minggu dengan unggahan')).toBe('12 dari 13jeda terlama 9 hari');
  const nothing = { weeks: 13, withPosts: 0 };
  expect(figure(show({ continuity: nothing }), 'Umur unggahan terakhir')).toBe('–tidak ada yang terbaca');
  expect(figure(show({ continuity: nothing }), 'Minggu dengan unggahan')).toBe('0 dari 13');
});

test('the formula says whose it is', () => {
  expect(show().textContent).toContain('Rumus umum: (suka + komentar) ÷ pengikut × 100');
  expect(show({}, { institution: 'KPU Kota Contoh' }).textContent).toContain(
    'Rumus KPU Kota Contoh: (suka + komentar) ÷ pengikut × 100',
  );
});

test('a link leads to all figures of the account', () => {
  const link = show().querySelector('a');
  expect(link?.textContent).toBe('Lihat semua angka akun ini');
  expect(link?.getAttribute('href')).toBe('options.html#/account/x%3A10');
  link?.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('#/account/x%3A10');
});
