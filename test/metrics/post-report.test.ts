import { describe, expect, it } from 'vitest';
import type { MeasuredPost } from '../../src/metrics/measured-post.ts';
import { type PostHistory, reportPost } from '../../src/metrics/post-report.ts';
import { withFormula } from '../../src/model/engagement.ts';
import type { Count, PostCounts } from '../../src/model/reading.ts';
import { countsAt, DAY, POSTED, perFollower, perView, postWith, thousand } from './builders.ts';
import { times } from './random.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const NOW = POSTED + 60 * DAY;

const exactly = (value: number): Count => ({ value, exact: true });
const roundedTo = (value: number): Count => ({ value, exact: false });

function readAfter(hours: number, counts: PostCounts) {
  return { at: POSTED + hours * HOUR, counts };
}

function likesAfter(hours: number, likes: number, comments = 0) {
  return readAfter(hours, { likes: exactly(likes), comments: exactly(comments) });
}

const own = postWith('own', 45);

function history(change: Partial<PostHistory> = {}): PostHistory {
  return { post: own, posts: [own], followers: thousand, readings: [], ...change };
}

describe('The readings of a post', () => {
  it('come in order of time, each with its age and the sum of the numerator', () => {
    const { readings } = reportPost(
      history({ readings: [likesAfter(5, 30, 4), likesAfter(2, 10, 1)] }),
      perFollower,
      NOW,
    );
    expect(readings.map(({ age, interactions }) => [age, interactions])).toEqual([
      [2 * HOUR, { low: 11, high: 11 }],
      [5 * HOUR, { low: 34, high: 34 }],
    ]);
  });

  it('have no sum where a part is not stated or hidden, and say which; a zero is a number', () => {
    const readings = [
      readAfter(1, { likes: exactly(5) }),
      readAfter(2, { likes: { hidden: true }, comments: exactly(0) }),
      likesAfter(3, 0, 0),
    ];
    const report = reportPost(history({ readings }), perFollower, NOW);
    expect(report.readings.map(({ interactions, missing }) => [interactions, missing])).toEqual([
      [undefined, [{ name: 'comments', state: 'unread' }]],
      [undefined, [{ name: 'likes', state: 'hidden' }]],
      [{ low: 0, high: 0 }, []],
    ]);
  });

  it('keep both ends of a rounded count in the sum', () => {
    const readings = [readAfter(1, { likes: roundedTo(12_300), comments: exactly(7) })];
    const [reading] = reportPost(history({ readings }), perFollower, NOW).readings;
    expect(reading?.interactions).toEqual({ low: 12_257, high: 12_406, stated: 12_307 });
  });

  it('have no age when the time of the post is not known, and none below zero by a wrong clock', () => {
    const readings = [likesAfter(-1, 3)];
    const { createdAt: _, ...undated } = own;
    expect(reportPost(history({ readings }), perFollower, NOW).readings[0]?.age).toBe(0);
    const report = reportPost(history({ post: undated, readings }), perFollower, NOW);
    expect(report.readings[0]).not.toHaveProperty('age');
    expect([report.time, report.day.reason, report.maturity]).toEqual(['unknown', 'no-time', 'unknown']);
  });
});

describe('The speed of a post', () => {
  it('is the growth between two complete readings by the hours between them', () => {
    const report = reportPost(
      history({
        readings: [likesAfter(2, 10), readAfter(3, { likes: exactly(99) }), likesAfter(6, 30)],
      }),
      perFollower,
      NOW,
    );
    expect(report.readings.map(({ speed }) => speed?.perHour)).toEqual([
      undefined,
      undefined,
      { low: 5, high: 5 },
    ]);
    expect(report.speed).toEqual({
      perHour: { low: 5, high: 5 },
      from: POSTED + 2 * HOUR,
      until: POSTED + 6 * HOUR,
    });
  });

  it('is below zero where interactions were withdrawn', () => {
    const readings = [likesAfter(2, 40), likesAfter(6, 30)];
    expect(reportPost(history({ readings }), perFollower, NOW).speed?.perHour).toEqual({
      low: -2.5,
      high: -2.5,
    });
  });

  it('has the least and the greatest that rounding allows, and what the stated numbers give', () => {
    const rounded = (hours: number, likes: number) =>
      readAfter(hours, { likes: roundedTo(likes), comments: exactly(0) });
    const readings = [rounded(0, 12_300), rounded(10, 12_500)];
    // From 12,250 … 12,399 to 12,450 … 12,599.
    expect(reportPost(history({ readings }), perFollower, NOW).speed?.perHour).toEqual({
      low: 5.1,
      high: 34.9,
      stated: 20,
    });
  });

  it('is not said of two readings of one moment, and goes on from the first of them', () => {
    const at = (minutes: number, likes: number) => likesAfter(minutes / 60, likes);
    const readings = [at(60, 10), at(69, 11), at(90, 25)];
    const report = reportPost(history({ readings }), perFollower, NOW);
    expect(report.readings.map(({ speed }) => speed?.perHour.low)).toEqual([undefined, undefined, 30]);
    expect(report.speed?.from).toBe(POSTED + 60 * MINUTE);
    expect(reportPost(history({ readings: readings.slice(0, 2) }), perFollower, NOW)).not.toHaveProperty(
      'speed',
    );
  });
});

describe('What was unknown when', () => {
  it('is told count by count in runs of readings', () => {
    const full = (hours: number) => likesAfter(hours, 9);
    const noComments = (hours: number) => readAfter(hours, { likes: exactly(9) });
    const readings = [
      noComments(1),
      noComments(2),
      full(3),
      noComments(4),
      readAfter(5, { likes: { hidden: true }, comments: exactly(1) }),
    ];
    expect(reportPost(history({ readings }), perFollower, NOW).unknown).toEqual([
      {
        name: 'likes',
        state: 'hidden',
        readings: 1,
        spans: [{ from: POSTED + 5 * HOUR, until: POSTED + 5 * HOUR, readings: 1 }],
      },
      {
        name: 'comments',
        state: 'unread',
        readings: 3,
        spans: [
          { from: POSTED + HOUR, until: POSTED + 2 * HOUR, readings: 2 },
          { from: POSTED + 4 * HOUR, until: POSTED + 4 * HOUR, readings: 1 },
        ],
      },
    ]);
  });

  it('is asked of views only where the formula divides by them', () => {
    const readings = [likesAfter(1, 9)];
    expect(reportPost(history({ readings }), perFollower, NOW).unknown).toEqual([]);
    expect(reportPost(history({ readings }), perView, NOW).unknown).toMatchObject([
      { name: 'views', state: 'unread', readings: 1 },
    ]);
  });
});

describe('The rate of a post', () => {
  it('has its formula, its denominator and the time of it', () => {
    const { measured } = reportPost(history(), perFollower, NOW);
    expect(measured).toMatchObject({
      formula: 'er-post',
      interactions: { low: 45, high: 45 },
      denominator: { name: 'followers', value: { low: 1_000, high: 1_000 }, at: POSTED },
      rate: { low: 4.5, high: 4.5 },
    });
  });

  it('is there by reach once a reach is typed in, whatever the formula divides by', () => {
    expect(reportPost(history(), perFollower, NOW)).not.toHaveProperty('byReach');
    const post = { ...own, reach: { value: 1_800, at: NOW } };
    expect(reportPost(history({ post }), perFollower, NOW).byReach).toEqual({ low: 2.5, high: 2.5 });
    const hidden: MeasuredPost = {
      ...post,
      counts: { likes: { hidden: true, at: NOW }, comments: { value: 1, exact: true, at: NOW } },
    };
    expect(reportPost(history({ post: hidden }), perFollower, NOW)).not.toHaveProperty('byReach');
  });

  it('follows the formula, and so do its readings', () => {
    const talk = withFormula(perFollower, { numerator: 'comments', denominator: 'usual' });
    const readings = [readAfter(1, { likes: { hidden: true }, comments: exactly(3) })];
    const report = reportPost(history({ readings }), talk, NOW);
    expect(report.measured.rate).toEqual({ low: 0, high: 0 });
    expect(report.readings[0]?.interactions).toEqual({ low: 3, high: 3 });
    expect(report.unknown).toEqual([]);
  });
});

describe('The first hour, day and week', () => {
  it('are bounded by the readings before and after them', () => {
    const readings = [likesAfter(22, 120), likesAfter(26, 141), likesAfter(24 * 9, 160)];
    const { hour, day, week } = reportPost(history({ readings }), perFollower, NOW);
    expect(hour).toMatchObject({ state: 'at-most', high: 120 });
    expect(day).toMatchObject({
      state: 'estimate',
      low: 120,
      high: 141,
      before: 22 * HOUR,
      after: 26 * HOUR,
    });
    expect(week).toMatchObject({ state: 'estimate', low: 141, high: 160 });
  });
});

describe('The place of a post among its peers', () => {
  /** Of 10, 20 … 90 likes. */
  const peers = times(9, (i) => postWith(`p${i}`, 10 * (i + 1)));
  const placing = (post: MeasuredPost, posts: readonly MeasuredPost[] = [...peers, post]) =>
    reportPost(history({ post, posts }), perFollower, NOW).placing;

  it('is its rank, its percentile and its robust z, worked out by hand', () => {
    const { standing, reason } = placing(own);
    // Above it stand 50, 60, 70, 80 and 90; below it 10 to 40.
    expect(reason).toBeUndefined();
    expect(standing).toMatchObject({ n: 9, rank: 6, best: 6, worst: 6, ties: 0, state: 'usual' });
    expect(standing?.percentile).toBeCloseTo((4 / 9) * 100, 10);
    // The median of ln(e) is that of 50 likes; the deviations' median is that of 80 likes.
    const mad = Math.log(80.5 / 50.5);
    expect(standing?.z).toBeCloseTo(Math.log(45.5 / 50.5) / (1.4826 * mad), 10);
  });

  it('is the same whether the post itself is among the posts or not, and once for a post given twice', () => {
    expect(placing(own, peers)).toEqual(placing(own));
    expect(placing(own, [...peers, ...peers, own])).toEqual(placing(own));
  });

  it('counts neither other formats nor young, promoted or distant posts', () => {
    const others = [
      postWith('a', 900, { format: 'video' }),
      postWith('b', 900, { createdAt: POSTED + 9 * DAY }),
      postWith('c', 900, { promoted: true }),
      postWith('d', 900, { createdAt: POSTED - 91 * DAY }),
      postWith('e', 900, { replyTo: { self: false } }),
    ];
    expect(placing(own, [...peers, ...others])).toEqual(placing(own));
  });

  it('is not said with fewer than five peers', () => {
    expect(placing(own, peers.slice(0, 4))).toEqual({ standing: { n: 4, state: 'too-few' } });
    expect(placing(own, peers.slice(0, 5)).standing?.rank).toBe(2);
  });

  it('is not said of promoted posts, of replies to others and of posts without a rate, for that reason', () => {
    expect(placing({ ...own, promoted: true })).toEqual({ reason: 'promoted' });
    expect(placing({ ...own, replyTo: { self: false } })).toEqual({ reason: 'reply' });
    expect(placing({ ...own, replyTo: { self: true } }).reason).toBeUndefined();
    expect(placing({ ...own, counts: countsAt(NOW, { likes: 4 }) })).toEqual({ reason: 'count-unread' });
  });

  it('of a post that was read young is only so far, but standing out upwards is not taken back by time', () => {
    const young = (likes: number) =>
      postWith('own', likes, { counts: countsAt(POSTED + DAY, { likes, comments: 0 }) });
    expect(placing(young(45))).toMatchObject({ standing: { rank: 6 }, reason: 'young' });
    expect(placing(young(9_000))).toMatchObject({ standing: { rank: 1, state: 'high' } });
    expect(placing(young(9_000)).reason).toBeUndefined();
  });
});

describe('The age of a post', () => {
  it('tells what posts of its platform have usually collected by then', () => {
    const post = postWith('own', 5, { counts: countsAt(POSTED + 19 * HOUR, { likes: 5, comments: 0 }) });
    expect(reportPost(history({ post }), perFollower, NOW).collected).toBeCloseTo(0.5, 12);
  });

  it('is not told where its time may be that of the upload', () => {
    const post: MeasuredPost = { ...own, createdAtFrom: 'id' };
    const report = reportPost(history({ post }), { ...perFollower, idTimeIsUpload: true }, NOW);
    expect(report.time).toBe('upload');
    expect(report).not.toHaveProperty('collected');
    expect(report.day.reason).toBe('upload-time');
    expect(reportPost(history({ post }), perFollower, NOW).time).toBe('from-id');
  });
});
