import { expect, test } from 'vitest';
import { firstHoursOf, sumFirstHours } from './first-day.ts';
import { type Cells, DAY, HOUR, historyOf, onX, postCells, readingCells, START } from './hand-made.ts';
import { formulaIn } from './platforms.ts';

const USUAL = formulaIn('core/usual');
const MINUTE = 60_000;
const MARK = START + DAY;
const NOW = START + 30 * DAY;

/** The first day of one post with these readings. */
function firstDay(readings: readonly Cells[], cells: Cells = {}, now = NOW) {
  const history = historyOf({ posts: [postCells('x:1', onX(1), cells)], readings });
  const [post] = history.posts;
  if (post === undefined) throw new Error('no post');
  return firstHoursOf(post, USUAL, history, { now });
}

test('between two readings the first day lies between their sums, and its point by the half-life', () => {
  const day = firstDay([
    readingCells('x:1', MARK - 2 * HOUR, onX(100)),
    readingCells('x:1', MARK + 6 * HOUR, onX(150)),
    readingCells('x:1', MARK + 9 * DAY, onX(900)),
  ]);
  expect(day).toMatchObject({ state: 'estimate', low: 100, high: 150 });
  // 2 and 8 hours after the first are 5⅓ and 21⅓ half-lives: (1 − 2^−5⅓) / (1 − 2^−21⅓) = 0.97520 of what came between.
  expect(day.point).toBeCloseTo(148.76, 2);
});

test('each count is bounded by its own readings', () => {
  const day = firstDay([
    readingCells('x:1', MARK - 5 * HOUR, { likes: 10, comments: 1 }),
    readingCells('x:1', MARK - 3 * HOUR, { reposts: 2, quotes: 0, likes: 'hidden' }),
    readingCells('x:1', MARK + 3 * HOUR, { likes: 20, reposts: 3, quotes: 0 }),
    readingCells('x:1', MARK + 4 * HOUR, { likes: 99, comments: 4 }),
  ]);
  expect(day).toMatchObject({ state: 'estimate', low: 13, high: 27 });
});

test('rounded counts widen both ends', () => {
  const day = firstDay([
    readingCells('x:1', MARK - 2 * HOUR, onX('~1200')),
    readingCells('x:1', MARK + 2 * HOUR, onX('~1600')),
  ]);
  expect(day).toMatchObject({ state: 'estimate', low: 1_150, high: 1_699 });
});

test('a reading within an hour of the mark measures, and so do bounds within a tenth', () => {
  expect(firstDay([readingCells('x:1', MARK + HOUR, onX(50))])).toEqual({
    post: 'x:1',
    state: 'measured',
    high: 50,
  });
  const near = [
    readingCells('x:1', MARK - 9 * HOUR, onX(90)),
    readingCells('x:1', MARK + 9 * HOUR, onX(100)),
  ];
  expect(firstDay(near)).toMatchObject({ state: 'measured', low: 90, high: 100 });
  const far = [readingCells('x:1', MARK - 9 * HOUR, onX(89)), readingCells('x:1', MARK + 9 * HOUR, onX(100))];
  expect(firstDay(far)).toMatchObject({ state: 'estimate' });
});

test('a reading at the mark itself is both bounds', () => {
  expect(firstDay([readingCells('x:1', MARK, onX(70))])).toMatchObject({
    state: 'measured',
    low: 70,
    high: 70,
    point: 70,
  });
});

test('with readings on one side alone there is one bound', () => {
  expect(firstDay([readingCells('x:1', MARK + 5 * DAY, onX(50))])).toEqual({
    post: 'x:1',
    state: 'at-most',
    high: 50,
  });
  expect(firstDay([readingCells('x:1', MARK - 5 * HOUR, onX(50))])).toEqual({
    post: 'x:1',
    state: 'at-least',
    low: 50,
  });
});

test('a count that was never stated leaves the post unmeasured', () => {
  const without = { likes: 5, comments: 1, reposts: 0 };
  expect(firstDay([readingCells('x:1', MARK, without)])).toMatchObject({
    state: 'unmeasured',
    reason: 'not-read',
  });
  const hidden = { ...onX('hidden') };
  expect(firstDay([readingCells('x:1', MARK, hidden)])).toMatchObject({
    state: 'unmeasured',
    reason: 'count-hidden',
  });
  expect(firstDay([])).toMatchObject({ state: 'unmeasured', reason: 'not-read' });
});

test('likes that were withdrawn swap the bounds and are told', () => {
  const day = firstDay([
    readingCells('x:1', MARK - 2 * HOUR, onX(100)),
    readingCells('x:1', MARK + 2 * HOUR, onX(80)),
  ]);
  expect(day).toMatchObject({ state: 'estimate', low: 80, high: 100, fell: true });
});

test('an exact count before a rounded one raises the bound, and one after it lowers it, until the count fell', () => {
  const day = (first: number, last: number) =>
    firstDay([
      readingCells('x:1', MARK - 6 * HOUR, onX(first)),
      readingCells('x:1', MARK - 5 * HOUR, onX('~1200')),
      readingCells('x:1', MARK + 5 * HOUR, onX('~1400')),
      readingCells('x:1', MARK + 6 * HOUR, onX(last)),
    ]);
  // 1,200 stands for 1,150 to 1,299 and 1,400 for 1,350 to 1,499.
  expect(day(1_170, 1_480)).toMatchObject({ low: 1_170, high: 1_480 });
  expect(day(1_100, 1_600)).toMatchObject({ low: 1_150, high: 1_499 });
  expect(day(1_300, 1_340)).toMatchObject({ low: 1_150, high: 1_499 });
});

test('a count that fell has its bounds swapped though another was not read on one side', () => {
  const day = firstDay([
    readingCells('x:1', MARK - 5 * HOUR, onX(100)),
    readingCells('x:1', MARK + 5 * HOUR, { likes: 80, comments: 4 }),
  ]);
  expect(day).toEqual({ post: 'x:1', state: 'at-least', low: 80, fell: true });
});

test('the first hour is measured within five minutes, the first week within seven hours', () => {
  const state = (after: number, hours: number) => {
    const history = historyOf({
      posts: [postCells('x:1', onX(1))],
      readings: [readingCells('x:1', START + after, onX(5))],
    });
    const [post] = history.posts;
    return post && firstHoursOf(post, USUAL, history, { hours, now: NOW }).state;
  };
  expect([state(HOUR + 5 * MINUTE, 1), state(HOUR + 5 * MINUTE + 1, 1)]).toEqual(['measured', 'at-most']);
  expect([state(7 * DAY + 7 * HOUR, 168), state(7 * DAY + 7 * HOUR + 1, 168)]).toEqual([
    'measured',
    'at-most',
  ]);
});

test('a post younger than a day is not due, and one of unknown time cannot be measured', () => {
  const reading = readingCells('x:1', START + HOUR, onX(5));
  expect(firstDay([reading], {}, MARK - 1)).toEqual({ post: 'x:1', state: 'not-due' });
  expect(firstDay([reading], {}, MARK).state).toBe('at-least');
  const history = historyOf({
    posts: [{ ...postCells('x:1', onX(1)), created_at: '', created_at_from: '' }],
  });
  const [timeless] = history.posts;
  expect(timeless && firstHoursOf(timeless, USUAL, history, { now: NOW })).toMatchObject({
    reason: 'no-time',
  });
});

test('a time from an id serves where ids are made with the post, and not where they are made with the upload', () => {
  const history = historyOf({
    posts: [
      postCells('x:1', onX(1), { created_at_from: 'id' }),
      postCells('instagram:1', { likes: 1, comments: 1 }, { created_at_from: 'id' }),
    ],
    readings: [
      readingCells('x:1', MARK, onX(1)),
      readingCells('instagram:1', MARK, { likes: 1, comments: 1 }),
    ],
  });
  expect(history.posts.map((post) => firstHoursOf(post, USUAL, history, { now: NOW }).state)).toEqual([
    'measured',
    'unmeasured',
  ]);
});

test('sums add low with low and high with high, and say how many they rest on', () => {
  const each = [
    { post: 'x:1', state: 'measured', low: 10, high: 12 },
    { post: 'x:2', state: 'estimate', low: 20, high: 30 },
    { post: 'x:3', state: 'unmeasured' },
    { post: 'x:4', state: 'not-due' },
  ] as const;
  expect(sumFirstHours(each)).toEqual({
    low: 30,
    high: 42,
    of: 3,
    measured: 1,
    estimated: 1,
    notDue: 1,
  });
  const open = sumFirstHours([...each, { post: 'x:5', state: 'at-least', low: 5 }]);
  expect(open).toMatchObject({ low: 35, estimated: 2 });
  expect(open.high).toBeUndefined();
  expect(sumFirstHours([{ post: 'x:3', state: 'unmeasured' }]).high).toBeUndefined();
});
