// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Language } from '../../src/model/settings.ts';
import { Popup, type PopupProps } from '../../src/popup/popup.tsx';
import type { AccountPicture } from '../../src/ui/account-summary.ts';
import { LanguageContext } from '../../src/ui/language.tsx';

const NOW = Date.UTC(2026, 7, 10);
const HOUR = 3_600_000;

const account: AccountPicture = {
  key: 'instagram:900',
  platform: 'instagram',
  handle: 'kpu_kotacontoh',
  name: 'KPU Kota Contoh',
  counts: { followers: { value: 12_300, exact: false, at: NOW - 3 * HOUR } },
  posts: 84,
  n: 47,
  medianRate: { low: 2.4, high: 2.4 },
  interval: { low: 0.8, high: 3.16, coverage: 0.942 },
  lastPostAt: NOW - 15 * HOUR,
  interactions: ['likes', 'comments'],
  denominator: 'followers',
  rates: [
    { at: 1, value: 2 },
    { at: 2, value: 3.5 },
    { at: 3, value: 1 },
  ],
  followerHistory: [],
};

const calls = {
  onPause: vi.fn(),
  onLanguage: vi.fn(),
  onReload: vi.fn(),
  onOpen: vi.fn(),
  diagnose: vi.fn(),
};

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
});

function show(parts: Partial<PopupProps>, language: Language = 'id'): HTMLElement {
  const place = document.createElement('div');
  const props: PopupProps = {
    page: { platform: { id: 'instagram', name: 'Instagram' }, account: { handle: 'kpu_kotacontoh' } },
    account: undefined,
    accounts: [],
    paused: false,
    now: NOW,
    ...calls,
    ...parts,
  };
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <Popup {...props} />
      </LanguageContext.Provider>,
      place,
    ),
  );
  return place;
}

test('an account shows its median with n and formula, and followers with their age', () => {
  const text = show({ account }).textContent;
  for (const part of ['KPU Kota Contoh', '2,4%', 'dari 47 unggahan', '(suka + komentar) ÷ pengikut × 100']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('≈ 12.300');
  expect(text).toContain('dibaca 3 jam lalu');
});

test('the median comes with its interval and how sure that is, and below five neither is there', () => {
  const basis = (parts: Partial<AccountPicture>, language?: Language) =>
    show({ account: { ...account, ...parts } }, language).querySelector('.median')?.textContent;
  expect(basis({})).toContain('dari 47 unggahan matangantara 0,80% dan 3,2% dengan keyakinan 94%');
  expect(basis({}, 'en')).toContain('from 47 mature postsbetween 0.80% and 3.2% with 94% confidence');
  expect(basis({ n: 4 })).not.toContain('94%');
});

test('what is loaded later stands below the account, and not while the data are being opened', () => {
  const more = <p class="later">nanti</p>;
  const main = show({ account, more }).querySelector('main');
  expect(main?.lastElementChild?.className).toBe('later');
  expect(show({ page: {}, accounts: [account], more }).querySelector('.list')).not.toBeNull();
  expect(show({ page: {}, accounts: [account], more }).querySelector('.later')).not.toBeNull();
  expect(show({ accounts: undefined, more }).querySelector('.later')).toBeNull();
  expect(show({ accounts: 'failed', more }).querySelector('.later')).toBeNull();
});

test('an account is shown without waiting for the list of all accounts', () => {
  expect(show({ account, accounts: undefined }).textContent).toContain('KPU Kota Contoh');
});

test('an account of which nothing is stored yet is said to be so, once that is known', () => {
  expect(show({ accounts: undefined }).textContent).not.toContain('Belum ada unggahan terbaca');
  expect(show({}).textContent).toContain('Belum ada unggahan terbaca');
});

test('figures drawn from rounded readings carry ≈ in words, those of exact ones do not', () => {
  const points = [
    { at: 1, value: 12_000, rounded: true as const },
    { at: 2, value: 12_300, rounded: true as const },
  ];
  const words = (parts: Partial<AccountPicture>) =>
    [...show({ account: { ...account, ...parts } }).querySelectorAll('svg[role=img]')]
      .map((svg) => svg.getAttribute('aria-label'))
      .join(' ');
  expect(words({ followerHistory: points })).toContain('pertama ≈ 12.000, terakhir ≈ 12.300');
  expect(words({ followerHistory: points.map(({ at, value }) => ({ at, value })) })).not.toContain('≈');
  expect(words({ rates: points.map(({ at, rounded }) => ({ at, value: at, rounded })) })).toContain(
    'terendah ≈ 1,0%, tertinggi ≈ 2,0%, terakhir ≈ 2,0%',
  );
});

test('below five posts there is no median, whatever number is at hand', () => {
  const text = show({ account: { ...account, n: 4 } }).textContent;
  expect(text).toContain('data belum cukup (4 dari 5)');
  expect(text).not.toContain('2,4%');
});

test('followers that were not read are a dash with a reason, not a zero', () => {
  const place = show({ account: { ...account, counts: {} } });
  expect(place.querySelector('.figures')?.textContent).toContain('–tidak terbaca');
});

test('the sparkline says in words what it draws', () => {
  const label = show({ account }, 'en').querySelector('svg[role=img]')?.getAttribute('aria-label');
  expect(label).toBe('Last 3 posts over time: lowest ER 1.0%, highest 3.5%, latest 1.0%.');
});

test.each([
  [{}, 'Belum ada unggahan terbaca'],
  [{ problem: { kind: 'not-account' } }, 'Ini bukan halaman akun'],
  [{ problem: { kind: 'paused' } }, 'Takar dijeda di Instagram'],
  [{ problem: { kind: 'reload' } }, 'Muat ulang halaman ini'],
  [{ problem: { kind: 'storage-failed' } }, 'Bacaan terakhir tidak tersimpan'],
  [{ problem: { kind: 'not-understood', understood: 0, expected: 14 } }, '0 dari 14 tanggapan terbaca'],
] as const)('the state %j is said in a sentence', (state, sentence) => {
  const page = { platform: { id: 'instagram', name: 'Instagram' }, account: { handle: 'lain' }, ...state };
  expect(show({ page }).textContent).toContain(sentence);
});

test('elsewhere the known accounts are listed, and each leads to its posts', () => {
  const place = show({ page: {}, accounts: [account] });
  place.querySelector<HTMLElement>('.list a')?.click();
  expect(calls.onOpen).toHaveBeenCalledWith('#/accounts/instagram%3A900');
});

test('with nothing stored it says where to begin', () => {
  expect(show({ page: {} }).textContent).toContain('Buka profil instansi Anda di');
});

test('the switch pauses the platform of the page', () => {
  const toggle = show({ account }).querySelector<HTMLElement>('[role=switch]');
  expect(toggle?.textContent).toBe('Jeda di Instagram');
  expect(toggle?.getAttribute('aria-checked')).toBe('false');
  toggle?.click();
  expect(calls.onPause).toHaveBeenCalledWith(true);
});

test('the document is named in the language of the page', () => {
  show({ account }, 'en');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Takar: this account’s numbers');
});

test('a name with markup in it is shown as it stands', () => {
  const place = show({ account: { ...account, name: '<img src=x onerror=alert(1)>' } });
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
});
