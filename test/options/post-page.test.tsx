// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { reportPost } from '../../src/metrics/post-report.ts';
import { withFormula } from '../../src/model/engagement.ts';
import { DEFAULT_FORMULA, type FormulaChoice } from '../../src/model/formula.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import type { PostCounts } from '../../src/model/reading.ts';
import type { Language } from '../../src/model/settings.ts';
import { PostPage } from '../../src/options/post/post-page.tsx';
import type { PostRecord, ReadingRecord } from '../../src/store/schema.ts';
import { countsAt, DAY, POSTED, perFollower, postWith, thousand } from '../metrics/builders.ts';
import { times } from '../metrics/random.ts';
import { show, standIn } from '../ui/charts/stand.tsx';

const NOW = POSTED + 20 * DAY;
const HOUR = 3_600_000;

beforeAll(standIn);

type Shown = {
  post?: Partial<PostRecord>;
  posts?: readonly PostRecord[];
  readings?: readonly PostCounts[];
  formula?: FormulaChoice;
  facts?: typeof perFollower;
  language?: Language;
  isUndated?: true;
};

/** The page of a post of 45 likes; readings are an hour apart. */
async function page(shown: Shown = {}): Promise<string> {
  const { facts = perFollower, formula = DEFAULT_FORMULA, posts = [] } = shown;
  const post = record('1', 45, shown.post);
  if (shown.isUndated) delete post.createdAt;
  const readings = (shown.readings ?? []).map(
    (counts, i): ReadingRecord => ({
      id: i,
      post: post.key,
      at: POSTED + (i + 1) * HOUR,
      source: 'wire',
      counts,
    }),
  );
  const dossier = {
    ...{ facts, formula, targets: DEFAULT_TARGETS, post, posts: [...posts, post], followers: thousand },
    ...{ readings, replies: [], marks: new Map() },
  };
  const report = reportPost(dossier, withFormula(facts, formula), NOW);
  const place = await show(
    <PostPage dossier={dossier} report={report} now={NOW} onReach={vi.fn()} onMark={vi.fn()} />,
    shown.language,
  );
  return (place.textContent ?? '').replaceAll('\u00a0', ' ');
}

function record(id: string, likes: number, change: Partial<PostRecord> = {}): PostRecord {
  const post = postWith(id, likes);
  return { ...post, id, stated: {}, firstSeen: POSTED, lastRead: POSTED, ...change };
}

const exactly = (likes: number): PostCounts => ({
  likes: { value: likes, exact: true },
  comments: { value: 0, exact: true },
});

test('a post says its rate, its formula and for whom that was chosen', async () => {
  const text = await page();
  expect(text).toContain('Rumus akun ini: (suka + komentar) ÷ pengikut × 100.');
  expect(text).toContain('4,5%');
  expect(text).toMatch(/dibagi 1\.000 pengikut, dibaca \d Agu 2026/);
  expect(await page({ language: 'en' })).toMatch(/divided by 1,000 followers, read \d Aug 2026/);
});

test.each([
  ['promoted', { post: { promoted: true } }, 'Unggahan berbayar'],
  ['a reply to others', { post: { replyTo: { self: false } } }, 'Balasan kepada akun lain'],
  ['read young', { post: { counts: countsAt(POSTED + DAY, { likes: 45, comments: 0 }) } }, 'Belum matang'],
  ['of unknown time', { isUndated: true }, 'waktu unggah tidak diketahui'],
  [
    'of the time of its upload',
    { post: { createdAtFrom: 'id' }, facts: { ...perFollower, idTimeIsUpload: true } },
    'bisa jadi waktu mulai mengunggah berkas',
  ],
  ['with a caption off the page', { post: { caption: 'Ayo', captionFrom: 'dom' } }, 'mungkin terpotong'],
] satisfies [string, Shown, string][])('a post that is %s says so', async (_, shown, words) => {
  expect(await page(shown)).toContain(words);
  expect(await page()).not.toContain(words);
});

test('the rank is among the post and its peers, with the state in words', async () => {
  const posts = times(9, (i) => record(`p${i}`, 10 * (i + 1)));
  const text = await page({ posts });
  expect(text).toContain('ke-6 dari 10');
  expect(text).toContain('biasa · persentil 44 · z robust −0,2');
  expect(text).toContain('9 unggahan matang akun ini, format Foto');
  expect(await page({ posts: posts.slice(0, 3) })).toContain('data belum cukup (3 dari 5)');
});

test('a loss of interactions is a speed below zero', async () => {
  const text = await page({ readings: [exactly(40), exactly(30)] });
  expect(text).toContain('−10 per jam');
});

test('what was not read or hidden is told by count and time, and never as a number', async () => {
  const text = await page({
    readings: [{ likes: { value: 4, exact: true } }, { likes: { hidden: true } }, exactly(9)],
  });
  expect(text).toMatch(/Komentar tidak terbaca pada 2 dari 3 pembacaan: .+ sampai .+ \(2 pembacaan\)\./);
  expect(text).toMatch(/Suka disembunyikan pemilik akun pada 1 dari 3 pembacaan: \d+ Agu 2026/);
});

test('many incomplete readings are counted beside the picture, not listed one by one', async () => {
  const partly = times(12, (): PostCounts => ({ likes: { value: 4, exact: true } }));
  const text = await page({ readings: [...partly, exactly(9)] });
  expect(text).toContain('tidak ada di gambar: 12 pembacaan');
  expect(text).toContain('Satu pembacaan: 9 setelah 13 j');
  expect(await page({ readings: partly })).toContain('Belum ada pembacaan yang lengkap');
});

test('a formula by reach without a reach says where to type it in', async () => {
  const text = await page({ formula: { numerator: 'core', denominator: 'reach' } });
  expect(text).toContain('jangkauan belum diisi; isi di bawah');
});
