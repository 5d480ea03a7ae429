import { expect, test } from 'vitest';
import { recomputeRankings } from './figures.ts';
import { type Cells, DAY, HOUR, historyOf, iso, onX, postCells, readingCells, START } from './hand-made.ts';

const QUESTION = { month: '2026-08', zone: 'Asia/Jakarta', now: START + 60 * DAY };

/** Posts of an account with the interactions that were read at the end of their first day, or between two readings. */
function accountWith(account: string, each: readonly (number | readonly [number, number] | undefined)[]) {
  const posts: Cells[] = [];
  const readings: Cells[] = [];
  for (const [index, likes] of each.entries()) {
    const key = `${account.slice(0, account.indexOf(':'))}:${account.slice(-1)}${index}`;
    const createdAt = START + index * HOUR;
    const mark = createdAt + DAY;
    posts.push(postCells(key, onX(1), { account, created_at: iso(createdAt) }));
    if (typeof likes === 'number') readings.push(readingCells(key, mark, onX(likes)));
    else if (likes) {
      readings.push(
        readingCells(key, mark - 5 * HOUR, onX(likes[0])),
        readingCells(key, mark + 5 * HOUR, onX(likes[1])),
      );
    }
  }
  return { posts, readings };
}

function historyWith(...accounts: { posts: Cells[]; readings: Cells[] }[]) {
  return historyOf({
    posts: accounts.flatMap(({ posts }) => posts),
    readings: accounts.flatMap(({ readings }) => readings),
  });
}

test('the most active have the most posts of the month, and equal numbers share a place', () => {
  const history = historyWith(
    accountWith('x:901', [1, 1, 1]),
    accountWith('x:902', [1, 1]),
    accountWith('x:903', [1, 1]),
    accountWith('x:904', [1]),
    accountWith('threads:905', [1, 1, 1, 1]),
  );
  const { active } = recomputeRankings(history, QUESTION);
  expect(active.map(({ account, posts, place }) => [account, posts, place])).toEqual([
    ['x:901', 3, 1],
    ['x:902', 2, 2],
    ['x:903', 2, 2],
    ['x:904', 1, 4],
    ['threads:905', 4, undefined],
  ]);
});

test('the month is that of the office, and promoted posts and answers to others are in none', () => {
  const history = historyOf({
    posts: [
      // 1 August in Jakarta, 31 July in UTC.
      postCells('x:1', onX(1), { created_at: '2026-07-31T17:00:00.000Z' }),
      postCells('x:2', onX(1), { created_at: '2026-08-31T17:00:00.000Z' }),
      postCells('x:3', onX(1), { promoted: true }),
      postCells('x:4', onX(1), { reply_to: 'other' }),
      { ...postCells('x:5', onX(1)), created_at: '', created_at_from: '' },
    ],
  });
  expect(recomputeRankings(history, QUESTION).active).toEqual([
    { account: 'x:900', posts: 1, timeUnknown: 1, place: 1 },
  ]);
});

test('an account stands above another only where its low end lies above the other’s high end', () => {
  const history = historyWith(
    accountWith('x:901', [100]),
    accountWith('x:902', [[40, 60]]),
    accountWith('x:903', [[50, 80]]),
    accountWith('x:904', [10]),
  );
  const { popular } = recomputeRankings(history, QUESTION);
  expect(popular.map(({ account, bySum }) => [account, bySum])).toEqual([
    ['x:901', { best: 1, worst: 1 }],
    ['x:903', { best: 2, worst: 3 }],
    ['x:902', { best: 2, worst: 3 }],
    ['x:904', { best: 4, worst: 4 }],
  ]);
});

test('who has unmeasured posts may stand anywhere above its low end, and who has nothing else is not ranked', () => {
  const history = historyWith(
    accountWith('x:901', [100]),
    accountWith('x:902', [20, undefined]),
    accountWith('x:903', [undefined]),
    accountWith('x:904', [10]),
    accountWith('threads:905', [900]),
  );
  const places = recomputeRankings(history, QUESTION).popular;
  expect(Object.fromEntries(places.map(({ account, bySum }) => [account, bySum]))).toEqual({
    'x:901': { best: 1, worst: 2 },
    'x:902': { best: 1, worst: 2 },
    'x:903': undefined,
    'x:904': { best: 3, worst: 3 },
    'threads:905': undefined,
  });
  expect(places.find(({ account }) => account === 'x:902')?.sum).toMatchObject({
    low: 20,
    of: 2,
    measured: 1,
  });
});

test('the median of the posts needs five of which something is known', () => {
  const history = historyWith(
    accountWith('x:901', [1, 2, 3, 4, 500]),
    accountWith('x:902', [10, 20, [30, 60], 40, 50]),
    accountWith('x:903', [1, 1, 1, 1]),
  );
  const { popular } = recomputeRankings(history, QUESTION);
  const of = (account: string) => popular.find((one) => one.account === account);
  expect(of('x:901')).toMatchObject({ median: { n: 5, low: 3, high: 3 }, byMedian: { best: 2, worst: 2 } });
  expect(of('x:902')).toMatchObject({ median: { n: 5, low: 30, high: 40 }, byMedian: { best: 1, worst: 1 } });
  expect(of('x:903')?.median).toBeUndefined();
  // By the sum it is the other way round.
  expect(of('x:901')?.bySum).toEqual({ best: 1, worst: 1 });
});

test('only the accounts that were chosen are ranked', () => {
  const history = historyWith(accountWith('x:901', [100]), accountWith('x:902', [20]));
  const { active } = recomputeRankings(history, { ...QUESTION, among: ['x:902'] });
  expect(active.map(({ account, place }) => [account, place])).toEqual([['x:902', 1]]);
});
