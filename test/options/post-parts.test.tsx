// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { reportPost } from '../../src/metrics/post-report.ts';
import { DEFAULT_FORMULA } from '../../src/model/formula.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import type { Mark } from '../../src/model/tone.ts';
import { CommentsPart } from '../../src/options/post/comments-part.tsx';
import { ReachPart } from '../../src/options/post/reach-part.tsx';
import type { PostDossier } from '../../src/store/dossier.ts';
import type { PostRecord, ReplyRecord } from '../../src/store/schema.ts';
import { DAY, POSTED, perFollower, postWith, thousand } from '../metrics/builders.ts';
import { times } from '../metrics/random.ts';
import { show } from '../ui/charts/stand.tsx';

const NOW = POSTED + 20 * DAY;
const HOUR = 3_600_000;
const onSave = vi.fn();
const onMark = vi.fn();

beforeEach(() => {
  onSave.mockReset().mockResolvedValue({ ok: true, value: {} });
  onMark.mockReset().mockResolvedValue({ ok: true, value: {} });
});

const post: PostRecord = { ...postWith('1', 45), id: '1', stated: {}, firstSeen: POSTED, lastRead: POSTED };

function comment(key: string, hours: number, change: Partial<ReplyRecord> = {}): ReplyRecord {
  const createdAt = POSTED + hours * HOUR;
  return { key, post: 'x:1', parent: null, byOwner: false, createdAt, firstSeen: createdAt, ...change };
}

function dossierWith(change: Partial<PostDossier>): PostDossier {
  return {
    facts: perFollower,
    formula: DEFAULT_FORMULA,
    targets: DEFAULT_TARGETS,
    post,
    posts: [post],
    followers: thousand,
    readings: [],
    replies: [],
    marks: new Map(),
    ...change,
  };
}

function reachPart(reach?: { value: number; at: number }) {
  const seen = { ...post, ...(reach && { reach }) };
  const report = reportPost(dossierWith({ post: seen }), perFollower, NOW);
  return <ReachPart reach={reach} report={report} onSave={onSave} />;
}

async function type(place: HTMLElement, typed: string): Promise<void> {
  const field = place.querySelector('input');
  await act(() => {
    if (field) field.value = typed;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

test('a typed reach is saved as a number, and said back as it was understood', async () => {
  const place = await show(reachPart());
  await type(place, '12.500');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(12_500);
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Tersimpan: 12.500.');
});

test('a reach that cannot be meant is not saved, and the field says what to write', async () => {
  const place = await show(reachPart());
  await type(place, '12rb');
  expect(onSave).not.toHaveBeenCalled();
  const field = place.querySelector('input');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(field?.value).toBe('12rb');
  const said = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(said.map((id) => place.querySelector(`[id="${id}"]`)?.textContent).join(' ')).toContain(
    'Tulis angkanya lengkap',
  );
});

test('an emptied field takes the reach back', async () => {
  const place = await show(reachPart({ value: 12_500, at: NOW }));
  expect(place.querySelector('input')?.value).toBe('12.500');
  await type(place, '');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(null);
  expect(place.querySelector('[role="status"]')?.textContent).toBe('Jangkauan dihapus.');
});

test('what was not kept is said, and the typed number stays', async () => {
  onSave.mockResolvedValue({ ok: false, error: 'storage-full' });
  const place = await show(reachPart());
  await type(place, '900');
  expect(place.querySelector('[role="status"]')?.textContent).toMatch(/^Tidak tersimpan: Penyimpanan penuh/);
  expect(place.querySelector('input')?.value).toBe('900');
});

test('a stored reach gives its rate with the numerator and when it was typed in, in both languages', async () => {
  const indonesian = await show(reachPart({ value: 1_800, at: NOW }));
  expect(indonesian.querySelector('.figure')?.textContent).toContain('2,5%');
  expect(indonesian.querySelector('.figure')?.textContent).toMatch(/jangkauan 1\.800, diisi 2\d Agu 2026/);
  const english = await show(reachPart({ value: 1_800, at: NOW }), 'en');
  expect(english.querySelector('.figure')?.textContent).toMatch(/a reach of 1,800, typed in 2\d Aug 2026/);
});

function commentsPart(change: Partial<PostDossier>) {
  return <CommentsPart dossier={dossierWith(change)} now={NOW} onMark={onMark} />;
}

async function choose(select: HTMLSelectElement | null, value: string): Promise<void> {
  await act(() => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const rowsOf = (place: HTMLElement) => [...place.querySelectorAll('tbody tr')];

test('a comment says whether it was answered, and the owner’s own are not to be judged', async () => {
  const replies = [
    comment('a', 1),
    comment('a1', 4, { parent: 'a', byOwner: true }),
    comment('b', 2),
    comment('c', 3, { byOwner: true }),
  ];
  const place = await show(commentsPart({ replies }));
  const [own, open, answered] = rowsOf(place);
  expect(own?.textContent).toContain('dari pemilik akun');
  expect(own?.querySelector('select')).toBeNull();
  expect(open?.textContent).toContain('belum dijawab');
  expect(answered?.textContent).toContain('dijawab setelah 3 j');
  expect(place.textContent).toContain('Takar tidak menyimpan isi komentar');
});

test('a tone is saved beside what was said before, shown at once, and counted', async () => {
  const replies = [comment('a', 1), comment('b', 2)];
  const marks = new Map<string, Mark>([['a', { noAnswerNeeded: true }]]);
  const place = await show(commentsPart({ replies, marks }));
  const select = rowsOf(place)[1]?.querySelector('select') ?? null;
  await choose(select, 'question');
  expect(onMark).toHaveBeenCalledExactlyOnceWith('a', { tone: 'question', noAnswerNeeded: true });
  expect(select?.value).toBe('question');
  expect(place.querySelector('.figures')?.textContent).toContain('1 dari 2');
});

test('a mark that says nothing any more is taken back', async () => {
  const marks = new Map<string, Mark>([['a', { tone: 'positive' }]]);
  const place = await show(commentsPart({ replies: [comment('a', 1)], marks }));
  await choose(place.querySelector('select'), '');
  expect(onMark).toHaveBeenCalledExactlyOnceWith('a', null);
});

test('the switch says that no answer is owed, and names its comment to readers', async () => {
  const place = await show(commentsPart({ replies: [comment('a', 1)] }));
  const button = place.querySelector<HTMLButtonElement>('[role="switch"]');
  expect(button?.textContent).toMatch(/^Tidak perlu dijawab: komentar \d Agu 2026/);
  await act(() => button?.click());
  expect(onMark).toHaveBeenCalledExactlyOnceWith('a', { noAnswerNeeded: true });
  expect(button?.getAttribute('aria-checked')).toBe('true');
});

test('a mark that was not kept is taken back, and said', async () => {
  onMark.mockResolvedValue({ ok: false, error: 'storage-full' });
  const place = await show(commentsPart({ replies: [comment('a', 1)] }));
  await choose(place.querySelector('select'), 'negative');
  expect(place.querySelector('select')?.value).toBe('');
  expect(place.querySelector('[role="status"]')?.textContent).toContain('Tidak tersimpan');
});

test('two hundred comments are shown at first, with how many there are, and more by a press', async () => {
  const replies = times(450, (i) => comment(`c${i}`, i / 60));
  const place = await show(commentsPart({ replies }));
  const more = () =>
    [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Tampilkan'));
  expect([rowsOf(place).length, more()?.textContent]).toEqual([200, 'Tampilkan 200 lagi']);
  expect(place.querySelector('caption')?.textContent).toContain('200 dari 450');
  await act(() => more()?.click());
  expect([rowsOf(place).length, more()?.textContent]).toEqual([400, 'Tampilkan 50 lagi']);
  await act(() => more()?.click());
  expect([rowsOf(place).length, more()]).toEqual([450, undefined]);
});
