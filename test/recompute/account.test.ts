import { expect, test } from 'vitest';
import { answersOf, wilson } from './answers.ts';
import { continuityOf } from './continuity.ts';
import { growthOf } from './growth.ts';
import {
  DAY,
  followerCells,
  HOUR,
  historyOf,
  iso,
  onX,
  postCells,
  readingCells,
  replyCells,
  START,
} from './hand-made.ts';
import { dayOf, momentIn, monthOf, startOfDay, weekOf } from './local-time.ts';
import { reactionsOf, tonesOf } from './tones.ts';

const JAKARTA = 'Asia/Jakarta';
const MONTH = { from: momentIn('2026-08-01', JAKARTA), until: momentIn('2026-09-01', JAKARTA) };

test('days, weeks and months are those of the office', () => {
  const night = Date.parse('2026-07-31T17:30:00Z');
  expect(dayOf(night, JAKARTA)).toBe('2026-08-01');
  expect(dayOf(night, 'UTC')).toBe('2026-07-31');
  expect(monthOf(night, JAKARTA)).toBe('2026-08');
  expect(weekOf(night, JAKARTA)).toBe('2026-07-27');
  expect(weekOf(Date.parse('2026-08-03T00:00:00Z'), 'UTC')).toBe('2026-08-03');
  expect(iso(startOfDay('2026-08-01', JAKARTA))).toBe('2026-07-31T17:00:00.000Z');
  expect(iso(startOfDay('2026-08-01', 'Asia/Jayapura'))).toBe('2026-07-31T15:00:00.000Z');
  // The day on which clocks go forward there.
  expect(iso(startOfDay('2026-03-29', 'Europe/Berlin'))).toBe('2026-03-28T23:00:00.000Z');
  expect(iso(startOfDay('2026-03-30', 'Europe/Berlin'))).toBe('2026-03-29T22:00:00.000Z');
});

test('a moment without a zone is refused', () => {
  expect(momentIn('2026-08-01T07:00:00+07:00', 'UTC')).toBe(Date.UTC(2026, 7, 1));
  expect(() => momentIn('2026-08-01T07:00:00', JAKARTA)).toThrow('neither a day nor a moment');
});

test('followers grow from the first to the last reading of the period, as wide as their rounding', () => {
  const history = historyOf({
    'account-readings': [
      followerCells('x:900', MONTH.from - HOUR, 5),
      followerCells('x:900', MONTH.from + HOUR, '~1200'),
      followerCells('x:900', MONTH.from + 3 * DAY, 1_210),
      followerCells('x:900', MONTH.from + 20 * DAY, 1_300),
      followerCells('x:900', MONTH.until, 9_999),
    ],
  });
  const growth = growthOf(history.followers.get('x:900') ?? [], MONTH);
  // 1,300 less 1,150 … 1,299.
  expect(growth?.change).toEqual({ low: 1, high: 150, stated: 100 });
  expect(growth?.percent?.low).toBeCloseTo(100 / 1_299, 10);
  expect(growth?.percent?.high).toBeCloseTo(15_000 / 1_150, 10);
  expect(growth?.days).toBeCloseTo(20 - 1 / 24, 10);
});

test('an exact reading from within ten minutes stands for a rounded first or last one', () => {
  const history = historyOf({
    'account-readings': [
      followerCells('x:900', MONTH.from, '~1200'),
      followerCells('x:900', MONTH.from + 5 * 60_000, 1_234),
      followerCells('x:900', MONTH.from + 10 * DAY, 1_250),
      followerCells('x:900', MONTH.from + 10 * DAY + 60_000, '~1200'),
    ],
  });
  expect(growthOf(history.followers.get('x:900') ?? [], MONTH)?.change).toEqual({
    low: 16,
    high: 16,
    stated: 16,
  });
});

test('readings less than seven days apart tell no growth', () => {
  const history = historyOf({
    'account-readings': [
      followerCells('x:900', MONTH.from, 100),
      followerCells('x:900', MONTH.from + 7 * DAY - 1, 120),
    ],
  });
  expect(growthOf(history.followers.get('x:900') ?? [], MONTH)).toBeUndefined();
  expect(growthOf([], MONTH)).toBeUndefined();
});

function postsAt(...days: string[]) {
  return historyOf({
    posts: days.map((day, index) =>
      postCells(`x:${index}`, onX(1), { created_at: iso(momentIn(day, JAKARTA) + 9 * HOUR) }),
    ),
  }).posts;
}

test('August 2026 has parts of six weeks, and a week counts by any post in it', () => {
  const posts = postsAt('2026-08-03', '2026-08-05', '2026-08-20');
  const continuity = continuityOf(posts, MONTH, JAKARTA, MONTH.until + DAY);
  // Monday 27 July to Sunday 2 August is the first of them, 31 August alone the last.
  expect(continuity).toMatchObject({ weeks: 6, withPosts: 2 });
  expect(continuity.longestGapDays).toBe(15);
  expect(continuity.lastPostAt).toBe(momentIn('2026-08-20', JAKARTA) + 9 * HOUR);
});

test('a time without posts counts up to now, and from the start of the period where the account had posted before', () => {
  const now = momentIn('2026-08-31', JAKARTA) + 9 * HOUR;
  const until = continuityOf(postsAt('2026-08-12', '2026-08-13'), MONTH, JAKARTA, now);
  expect(until.longestGapDays).toBe(18);
  const early = momentIn('2026-08-14', JAKARTA) + 9 * HOUR;
  const known = continuityOf(postsAt('2026-07-30', '2026-08-12', '2026-08-13'), MONTH, JAKARTA, early);
  expect(known.longestGapDays).toBeCloseTo(11 + 9 / 24, 10);
  expect(known.weeks).toBe(3);
  const unknown = continuityOf(postsAt('2026-08-12', '2026-08-13'), MONTH, JAKARTA, early);
  expect(unknown.longestGapDays).toBe(1);
});

test('a period without posts is one gap, unless nothing is known of before', () => {
  const continuity = continuityOf(postsAt('2026-06-12'), MONTH, JAKARTA, MONTH.until);
  expect(continuity).toMatchObject({ weeks: 6, withPosts: 0, longestGapDays: 31 });
  expect(continuityOf([], MONTH, JAKARTA, MONTH.until)).toEqual({ weeks: 6, withPosts: 0 });
});

test('posts of after the period change nothing in it', () => {
  const now = MONTH.until + 60 * DAY;
  expect(continuityOf(postsAt('2026-08-12', '2026-09-12'), MONTH, JAKARTA, now)).toEqual(
    continuityOf(postsAt('2026-08-12'), MONTH, JAKARTA, now),
  );
});

test('seven of twelve are 58 %, between 32 and 81', () => {
  const share = wilson(7, 12);
  expect([share?.share, share?.low, share?.high].map((value) => Math.round((value ?? 0) * 100))).toEqual([
    58, 32, 81,
  ]);
  expect(wilson(4, 4)).toBeUndefined();
});

const NOW = START + 10 * DAY;
const at = (hours: number) => ({ created_at: iso(START + hours * HOUR) });
const owner = (parent: string, hours: number) => ({ parent, by_owner: true, ...at(hours) });

test('a comment is answered by the owner anywhere below it, and counted once it is older than the target', () => {
  const history = historyOf({
    posts: [
      postCells('x:1', { ...onX(1), comments: 40 }),
      postCells('x:2', { ...onX(1), comments: '~1200' }),
    ],
    replies: [
      replyCells('x:a', 'x:1', at(1)),
      replyCells('x:a1', 'x:1', owner('x:a', 3)),
      replyCells('x:a2', 'x:1', owner('x:a', 9)),
      replyCells('x:b', 'x:1', at(2)),
      replyCells('x:b1', 'x:1', { parent: 'x:b', ...at(3) }),
      replyCells('x:b2', 'x:1', owner('x:b1', 22)),
      replyCells('x:c', 'x:1', at(3)),
      replyCells('x:d', 'x:2', at(4)),
      replyCells('x:d1', 'x:2', { ...owner('x:d', 5), created_at: '' }),
      replyCells('x:e', 'x:2', { first_seen: iso(START) }),
      // Too young to have to be answered, not to be answered at all, and not the comments that are asked about.
      replyCells('x:f', 'x:2', { created_at: iso(NOW - HOUR) }),
      replyCells('x:g', 'x:2', at(4)),
      replyCells('x:h', 'x:2', { by_owner: true, ...at(1) }),
      replyCells('x:z', 'x:3', at(1)),
    ],
    marks: [{ comment: 'x:g', post: 'x:2', tone: '', no_answer_needed: true }],
  });
  const answers = answersOf(history.posts, history, { answerHours: 12, now: NOW });
  expect(answers).toMatchObject({
    // Four answers and one of the owner's own among them.
    read: 13,
    stated: { low: 1_190, high: 1_339, stated: 1_240 },
    notNeeded: 1,
    eligible: 5,
    young: 1,
    answered: 3,
    unanswered: 2,
    rate: { k: 3, n: 5, share: 0.6 },
    timed: 2,
  });
  // Of four whose time of answer is known or that have none.
  expect(answers.inTime).toBeUndefined();
  expect(answers.medianHours).toBeUndefined();
});

test('the time to an answer is that to the first one, and its middle needs five', () => {
  const hours = [1, 2, 5, 14, 30];
  const history = historyOf({
    posts: [postCells('x:1', onX(1))],
    replies: hours.flatMap((each, index) => [
      replyCells(`x:c${index}`, 'x:1', at(0)),
      replyCells(`x:a${index}`, 'x:1', owner(`x:c${index}`, each)),
      replyCells(`x:b${index}`, 'x:1', owner(`x:c${index}`, each + 3)),
    ]),
  });
  const answers = answersOf(history.posts, history, { answerHours: 12, now: NOW });
  expect(answers).toMatchObject({ medianHours: 5, timed: 5, inTime: { k: 3, n: 5 } });
});

test('an answer from before its comment tells no time', () => {
  const history = historyOf({
    posts: [postCells('x:1', onX(1))],
    replies: [replyCells('x:c', 'x:1', at(5)), replyCells('x:a', 'x:1', owner('x:c', 4))],
  });
  expect(answersOf(history.posts, history, { answerHours: 12, now: NOW })).toMatchObject({
    answered: 1,
    timed: 0,
  });
});

test('replies that name each other end nowhere', () => {
  const history = historyOf({
    posts: [postCells('x:1', onX(1))],
    replies: [
      replyCells('x:a', 'x:1', owner('x:b', 1)),
      replyCells('x:b', 'x:1', owner('x:a', 1)),
      replyCells('x:c', 'x:1', at(0)),
    ],
  });
  expect(answersOf(history.posts, history, { answerHours: 12, now: NOW })).toMatchObject({
    read: 3,
    answered: 0,
  });
});

test('reactions are of the latest reading of each post, with likes apart', () => {
  const history = historyOf({
    posts: [postCells('facebook:1', { likes: 9 }), postCells('facebook:2', { likes: 3 })],
    readings: [
      readingCells('facebook:1', START, { likes: 1 }, { reactions: 'like=1' }),
      readingCells(
        'facebook:1',
        START + DAY,
        { likes: 9 },
        { reactions: 'angry=1;care=1;like=4;love=2;sad=1' },
      ),
      readingCells('facebook:1', START + 2 * DAY, { likes: 9 }),
      readingCells('facebook:2', START, { likes: 3 }, { reactions: 'haha=2;like=1' }),
    ],
  });
  expect(reactionsOf(history.posts, history)).toEqual({
    n: 7,
    likes: 5,
    positive: 3,
    unclear: 3,
    negative: 1,
  });
  expect(reactionsOf([], history)).toBeUndefined();
});

test('tones are those that were marked, of the comments that were read', () => {
  const tones = ['positive', 'positive', 'question', 'positive', 'complaint'];
  const history = historyOf({
    posts: [postCells('x:1', onX(1))],
    replies: Array.from({ length: 8 }, (_, index) => replyCells(`x:c${index}`, 'x:1', at(1))),
    marks: tones.map((tone, index) => ({
      comment: `x:c${index}`,
      post: 'x:1',
      tone,
      no_answer_needed: false,
    })),
  });
  expect(tonesOf(history.posts, history)).toMatchObject({
    n: 5,
    of: 8,
    tones: { positive: 3, question: 1, complaint: 1 },
    positive: { k: 3, n: 5 },
  });
});
