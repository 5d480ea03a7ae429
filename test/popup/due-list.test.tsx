// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Language } from '../../src/model/settings.ts';
import { DueList } from '../../src/popup/more/due-list.tsx';
import type { DueToday } from '../../src/popup/more/due-today.ts';
import type { MarkDue } from '../../src/store/marks-due.ts';
import type { PostRecord } from '../../src/store/schema.ts';
import { LanguageContext } from '../../src/ui/language.tsx';

const NOW = new Date(2026, 7, 7, 13, 20).getTime();
const MINUTE = 60_000;
const onOpenPost = vi.fn();

function mark(minutes: number, change: Partial<PostRecord> = {}, rest: Partial<MarkDue> = {}): MarkDue {
  return {
    post: {
      key: `x:${minutes}`,
      platform: 'x',
      id: String(minutes),
      url: `https://x.com/kpu_kotacontoh/status/${Math.abs(minutes)}`,
      caption: 'Rapat koordinasi',
      counts: {},
      stated: {},
      firstSeen: NOW,
      lastRead: NOW,
      ...change,
    },
    due: NOW + minutes * MINUTE,
    state: minutes > 0 ? 'coming' : 'missed',
    ...rest,
  };
}

function show(due: Partial<DueToday>, language: Language = 'id'): HTMLElement {
  const place = document.createElement('div');
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <DueList due={{ marks: [], more: 0, now: NOW, ...due }} onOpenPost={onOpenPost} />
      </LanguageContext.Provider>,
      place,
    ),
  );
  return place;
}

const items = (place: HTMLElement) => [...place.querySelectorAll('li')].map(({ textContent }) => textContent);

test('nothing stands there when nothing is due', () => {
  expect(show({}).textContent).toBe('');
});

test('a mark to come says its time and how long it is until then, a missed one how long ago it was', () => {
  const marks = [mark(-40), mark(120)];
  const account = {
    key: 'x:10',
    platform: 'x',
    name: 'KPU Kota Contoh',
    counts: {},
    stated: {},
    firstSeen: NOW,
    lastRead: NOW,
  };
  const withAccount = marks.map((one) => ({ ...one, account }));
  expect(items(show({ marks: withAccount }))).toEqual([
    'Rapat koordinasilewat 40 menit · KPU Kota Contoh, X',
    'Rapat koordinasipukul 15.20, 2 jam lagi · KPU Kota Contoh, X',
  ]);
  expect(items(show({ marks: withAccount }, 'en'))).toEqual([
    'Rapat koordinasi40 minutes overdue · KPU Kota Contoh, X',
    'Rapat koordinasiat 15:20, in 2 hours · KPU Kota Contoh, X',
  ]);
});

test('a link opens the post, by the popup’s own way', () => {
  const link = show({ marks: [mark(5)] }).querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://x.com/kpu_kotacontoh/status/5');
  link?.click();
  expect(onOpenPost).toHaveBeenCalledExactlyOnceWith('https://x.com/kpu_kotacontoh/status/5');
});

test('a post whose address is not known is named without a link', () => {
  const { url: _, ...post } = mark(5).post;
  const place = show({ marks: [{ ...mark(5), post }] });
  expect(place.querySelector('a')).toBeNull();
  expect(place.textContent).toContain('Rapat koordinasi');
});

test('of a long caption the first words stand there, of a missing one that it is missing', () => {
  const caption = `Pengumuman\n\n${'panjang '.repeat(30)}`;
  const [long, none] = items(show({ marks: [mark(5, { caption }), mark(6, { caption: ' \n' })] }));
  expect(long).toMatch(/^Pengumuman panjang( panjang)+…pukul/);
  expect(long?.indexOf('…')).toBeLessThanOrEqual(80);
  expect(none).toMatch(/^Unggahan tanpa takarirpukul/);
});

test('a caption without a space is cut between characters, not within one', () => {
  const [item] = items(show({ marks: [mark(5, { caption: `a${'🎉'.repeat(100)}` })] }));
  expect(item).toMatch(/^a(🎉)+…pukul/u);
});

test('it says how many more there are', () => {
  expect(show({ marks: [mark(5)], more: 3 }).textContent).toContain('dan 3 lagi');
  expect(show({ marks: [mark(5)] }).textContent).not.toContain('lagi dan');
});
