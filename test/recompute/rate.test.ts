import { expect, test } from 'vitest';
import { accountRateOf, postsIn } from './account-rate.ts';
import { adjustedOf } from './adjusted.ts';
import { DAY, followerCells, HOUR, historyOf, iso, onX, postCells, START } from './hand-made.ts';
import { intervalOf } from './interval.ts';
import { perDayOf } from './per-day.ts';
import { formulaIn } from './platforms.ts';
import { rateOf } from './rate.ts';
import { placesOf, typicalOf } from './typical.ts';

const USUAL = formulaIn('core/usual');
const AUGUST = { from: START - DAY, until: START + 30 * DAY };

test.each([
  [{ value: 12_345, exact: true }, 12_345, 12_345],
  [{ value: 12_300, exact: false }, 12_250, 12_399],
  [{ value: 10_000, exact: false }, 9_500, 10_999],
  [{ value: 2_000_000, exact: false }, 1_500_000, 2_999_999],
  [{ value: 900, exact: false }, 900, 900],
  [{ value: 80_000, exact: false, unit: 10_000 }, 75_000, 89_999],
])('%j stands for %d to %d', (count, low, high) => {
  expect(intervalOf(count)).toEqual({ low, high, stated: count.value });
});

test('a rate is interactions over the followers read nearest to them, with both ends of what was rounded', () => {
  const readAt = START + 10 * DAY;
  const history = historyOf({
    posts: [postCells('x:1', { likes: 30, comments: 5, reposts: '~1200', quotes: 0 })],
    'account-readings': [
      followerCells('x:900', readAt - 2 * HOUR, 9_000),
      followerCells('x:900', readAt + HOUR, '~12300'),
      followerCells('x:901', readAt, 5),
    ],
  });
  const [post] = history.posts;
  const rate = post && rateOf(post, USUAL, history);
  // 30 + 5 + 1,150 … 1,299 + 0 interactions, 12,250 … 12,399 followers.
  expect(rate).toMatchObject({
    formula: 'er-post',
    interactions: { low: 1_185, high: 1_334, stated: 1_235 },
    denominator: { low: 12_250, high: 12_399, stated: 12_300, at: readAt + HOUR },
    maturity: 'mature',
  });
  expect(rate?.rate?.low).toBeCloseTo((1_185 / 12_399) * 100, 10);
  expect(rate?.rate?.high).toBeCloseTo((1_334 / 12_250) * 100, 10);
  expect(rate?.rate?.stated).toBeCloseTo((1_235 / 12_300) * 100, 10);
});

test('where the nearest followers are rounded, exact ones from within ten minutes speak', () => {
  const readAt = START + 10 * DAY;
  const posts = [postCells('x:1', onX(10))];
  const rounded = followerCells('x:900', readAt, '~1000');
  const nineMinutes = historyOf({
    posts,
    'account-readings': [followerCells('x:900', readAt - 9 * 60_000, 1_003), rounded],
  });
  const elevenMinutes = historyOf({
    posts,
    'account-readings': [followerCells('x:900', readAt - 11 * 60_000, 1_003), rounded],
  });
  const denominatorIn = (history: typeof nineMinutes) =>
    history.posts[0] && rateOf(history.posts[0], USUAL, history)?.denominator?.stated;
  expect(denominatorIn(nineMinutes)).toBe(1_003);
  expect(denominatorIn(elevenMinutes)).toBe(1_000);
});

test('each formula sums and divides by its own counts', () => {
  const history = historyOf({
    posts: [postCells('x:1', { ...onX(30), saves: 20, views: 1_000, comments: 10 })],
    'account-readings': [followerCells('x:900', START, 2_000)],
    reach: [{ post: 'x:1', value: 500, typed_at: iso(START) }],
  });
  const [post] = history.posts;
  const rates = ['core/usual', 'extended/usual', 'core/views', 'core/reach', 'comments/reach'].map(
    (formula) => {
      const rate = post && rateOf(post, formulaIn(formula), history);
      return `${rate?.formula} ${rate?.rate?.stated}`;
    },
  );
  expect(rates).toEqual(['er-post 2', 'er-post 3', 'er-views 4', 'er-reach 8', 'er-reach 2']);
});

test('a count that is hidden or unread makes the sum so, and is never taken for zero', () => {
  const history = historyOf({
    posts: [
      postCells('x:1', { likes: 'hidden', comments: 3, reposts: 0 }),
      postCells('x:2', { likes: 4, comments: 3, reposts: 0 }),
      postCells('x:3', onX(1)),
      postCells('x:4', onX(1), { account: '' }),
    ],
  });
  expect(history.posts.map((post) => rateOf(post, USUAL, history)?.missing)).toEqual([
    'count-hidden',
    'count-unread',
    'denominator-unread',
    'author-unknown',
  ]);
});

test('a post is mature by the age of the oldest part of its interactions', () => {
  const history = historyOf({
    posts: [
      postCells('x:1', onX(1), { likes_read_at: iso(START + 47 * HOUR) }),
      postCells('x:2', onX(1), { likes_read_at: iso(START + 48 * HOUR) }),
      postCells(
        'instagram:3',
        { likes: 1, comments: 1 },
        { read_at: iso(START + 13 * DAY), created_at_from: 'id' },
      ),
      postCells(
        'instagram:4',
        { likes: 1, comments: 1 },
        { read_at: iso(START + 14 * DAY), created_at_from: 'id' },
      ),
      postCells('instagram:5', { likes: 1, comments: 1 }, { read_at: iso(START + 7 * DAY) }),
      postCells('youtube:6', { likes: 1, comments: 1, views: 9 }, { read_at: iso(START + 29 * DAY) }),
    ],
    'account-readings': [followerCells('x:900', START, 1_000)],
  });
  expect(history.posts.map((post) => rateOf(post, USUAL, history)?.maturity)).toEqual([
    'young',
    'mature',
    'unknown',
    'mature',
    'mature',
    'young',
  ]);
});

test('an account’s median is of its mature posts alone, and tells what it leaves out', () => {
  const followers = [followerCells('x:900', START, 1_000)];
  const likes = [10, 20, 30, 40, 500];
  const history = historyOf({
    posts: [
      ...likes.map((value, index) =>
        postCells(`x:${index}`, onX(value), { format: index < 2 ? 'video' : 'photo' }),
      ),
      postCells('x:10', onX(900), { promoted: true }),
      postCells('x:11', onX(900), { reply_to: 'other' }),
      postCells('x:12', onX(900), { read_at: iso(START + HOUR) }),
      postCells('x:13', { likes: 900 }),
      postCells('x:14', onX(900), { created_at: iso(START - 5 * DAY) }),
      postCells('x:15', onX(900), { account: 'x:901' }),
    ],
    'account-readings': followers,
  });
  const rate = accountRateOf(postsIn(history, 'x:900', AUGUST), USUAL, history);
  expect(rate).toMatchObject({
    n: 5,
    median: { low: 3, high: 3, stated: 3 },
    spread: { low: 1, high: 50, k: 1 },
    mean: { low: 12, high: 12, stated: 12 },
    leftOut: { promotedOrReply: 2, withoutRate: 1, ageUnknown: 0, young: 1 },
    formats: { photo: { n: 3 }, video: { n: 2 } },
  });
  expect(rate.formats.photo?.median).toBeUndefined();
});

test('a post that goes on from an own one counts', () => {
  const history = historyOf({
    posts: [postCells('x:1', onX(5), { reply_to: 'self' })],
    'account-readings': [followerCells('x:900', START, 1_000)],
  });
  expect(accountRateOf(history.posts, USUAL, history).n).toBe(1);
});

test('few posts are drawn towards those of the 90 days before', () => {
  const history = historyOf({
    posts: [
      postCells('x:1', onX(9)),
      postCells('x:2', onX(19)),
      postCells('x:3', onX(39), { created_at: iso(START - 30 * DAY) }),
      postCells('x:4', onX(900), { created_at: iso(START - 100 * DAY) }),
      postCells('x:5', onX(900), { promoted: true }),
    ],
    'account-readings': [followerCells('x:900', START, 1_000)],
  });
  const adjusted = adjustedOf(history.posts, AUGUST, USUAL, history);
  // Two posts weigh 2 / (2 + 2): half their mean of logarithms, half that of the one before.
  const own = (Math.log(9.5 / 1_000) + Math.log(19.5 / 1_000)) / 2;
  expect(adjusted).toMatchObject({ n: 2, prior: 1 });
  expect(adjusted?.rate.stated).toBeCloseTo(100 * Math.sqrt(Math.exp(own) * 0.0395), 10);
  expect(adjustedOf(history.posts.slice(0, 2), AUGUST, USUAL, history)).toBeUndefined();
});

test('interactions per day are those of all posts of the period, over the followers at its end', () => {
  const history = historyOf({
    posts: [postCells('x:1', onX(60)), postCells('x:2', onX(33)), postCells('x:3', { likes: 4 })],
    'account-readings': [followerCells('x:900', START, 500), followerCells('x:900', START + 29 * DAY, 1_000)],
  });
  const perDay = perDayOf(history.posts, 'x:900', AUGUST, USUAL, history);
  expect(perDay).toMatchObject({ perDay: { stated: 3 }, posts: 3, measured: 2 });
  expect(perDay?.dailyRate?.stated).toBeCloseTo(0.3, 10);
  expect(perDayOf(history.posts.slice(2), 'x:900', AUGUST, USUAL, history)).toBeUndefined();
});

test('below five there is no median', () => {
  const four = [1, 2, 3, 4].map((value) => ({ low: value, high: value, stated: value }));
  expect(typicalOf(four)).toEqual({ n: 4 });
});

test('the median of intervals has the medians of their ends', () => {
  const values = [1, 2, 3, 4, 5, 6].map((value) => ({ low: value, high: value + 2, stated: value + 1 }));
  expect(typicalOf(values).median).toEqual({ low: 3.5, high: 5.5, stated: 4.5 });
});

/** The table of DOMAIN 2.4. */
const PLACES =
  '5:1:93.8 6:1:96.9 7:1:98.4 8:2:93.0 9:2:96.1 10:2:97.9 11:3:93.5 12:3:96.1 13:4:90.8 14:4:94.3 15:4:96.5 ' +
  '16:5:92.3 17:5:95.1 18:6:90.4 19:6:93.6 20:6:95.9 25:8:95.7 30:11:90.1 40:15:91.9 60:24:90.8 100:42:91.1';

test.each(
  PLACES.split(' ').map((row) => row.split(':').map(Number)),
)('of %d values the interval goes from the %d-th lowest and covers %d %%', (n = 0, k, percent) => {
  const places = placesOf(n);
  expect(places.k).toBe(k);
  expect((places.coverage * 100).toFixed(1)).toBe(percent?.toFixed(1));
});
