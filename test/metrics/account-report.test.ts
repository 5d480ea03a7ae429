import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '../../src/metrics/account-history.ts';
import { reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import type { MeasuredPost } from '../../src/metrics/measured-post.ts';
import { withFormula } from '../../src/model/engagement.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, postWith } from './builders.ts';
import { seeded, times } from './random.ts';

const calendar = calendarOf('Asia/Jakarta');
const NOW = POSTED + 30 * DAY;
const options = { period: calendar.periodOfDays(NOW, 90), calendar, now: NOW, targets: DEFAULT_TARGETS };

/** A post a day for twelve days, of 10, 20 … 120 likes, each read when it was ten days old. */
const posts = times(12, (i) => {
  const createdAt = POSTED + i * DAY;
  return postWith(`p${i}`, 0, {
    createdAt,
    format: i % 2 === 0 ? 'photo' : 'video',
    counts: countsAt(createdAt + 10 * DAY, { likes: 10 * (i + 1), comments: 0 }),
  });
});

function history(change: Partial<AccountHistory> = {}): AccountHistory {
  return {
    posts,
    followers: [followersAt(POSTED, 1_000), followersAt(POSTED + 20 * DAY, 1_100)],
    readings: new Map(
      posts.map(({ key, createdAt = 0, counts }) => [key, [{ at: createdAt + 10 * DAY, counts }]]),
    ),
    replies: [],
    marks: new Map(),
    ...change,
  };
}

const report = reportAccount(history(), perFollower, options);

describe('The report on an account', () => {
  it('has the median of the mature posts, by the followers nearest to each reading', () => {
    // Readings of the first ten posts lie nearer to the second number of followers (days 10 to 21).
    const rates = posts.map((_, i) => (10 * (i + 1) * 100) / (i === 0 ? 1_000 : 1_100));
    const middle = ((rates[5] ?? 0) + (rates[6] ?? 0)) / 2;
    expect(report.typical.n).toBe(12);
    expect(report.typical.median?.low).toBeCloseTo(middle, 10);
    expect(report.typical.interval?.low).toBeCloseTo(rates[2] ?? 0, 10);
    expect(report.typical.interval?.high).toBeCloseTo(rates[9] ?? 0, 10);
    expect(report.typical.interval?.coverage).toBeCloseTo(0.961, 3);
  });

  it('takes the growth between the first and the last reading of followers', () => {
    expect(report.growth?.change).toEqual({ low: 100, high: 100 });
  });

  it('says of every post what it had after an hour, a day and a week, or that it was not measured', () => {
    expect(report.posts.map(({ day }) => day.state)).toEqual(Array(12).fill('at-most'));
    expect(report.within.day).toMatchObject({ low: 0, high: 780, measured: 0, estimated: 12, of: 12 });
    const unread = reportAccount(history({ readings: new Map() }), perFollower, options);
    expect(unread.posts.map(({ day }) => day.state)).toEqual(Array(12).fill('unmeasured'));
  });

  it('is the same in whatever order the posts come, and however often', () => {
    const random = seeded(8);
    for (const shuffled of [random.shuffle(posts), posts.toReversed(), [...posts, ...posts]]) {
      expect(reportAccount(history({ posts: shuffled }), perFollower, options)).toEqual(report);
    }
  });

  it('is moved neither up nor down by posts whose rate is not known, and lists them with the reason', () => {
    const unknown: MeasuredPost[] = [
      postWith('u1', 0, { counts: countsAt(NOW, { likes: 9_000 }) }),
      postWith('u2', 0, {
        counts: { likes: { hidden: true, at: NOW }, comments: { value: 1, exact: true, at: NOW } },
      }),
    ];
    const more = reportAccount(history({ posts: [...posts, ...unknown] }), perFollower, options);
    expect(more.typical).toEqual(report.typical);
    expect(more.formats).toEqual(report.formats);
    expect(more.posts.filter(({ rate }) => rate === undefined).map(({ reason }) => reason)).toEqual([
      'count-unread',
      'count-hidden',
    ]);
  });

  it('leaves out promoted posts and replies to others, and says how many', () => {
    const noTime = postWith('n', 9_000);
    delete noTime.createdAt;
    const others = [
      postWith('a', 9_000, { promoted: true }),
      postWith('b', 9_000, { replyTo: { self: false } }),
      noTime,
    ];
    const more = reportAccount(history({ posts: [...posts, ...others] }), perFollower, options);
    expect(more.leftOut).toEqual({ promoted: 1, replies: 1, noTime: 1 });
    expect({ ...more, leftOut: report.leftOut }).toEqual(report);
  });

  it('scales with the followers: with twice as many each rate is half, and what compares stays', () => {
    const twice = reportAccount(
      history({ followers: [followersAt(POSTED, 2_000), followersAt(POSTED + 20 * DAY, 2_200)] }),
      perFollower,
      options,
    );
    expect(twice.typical.median?.low).toBeCloseTo((report.typical.median?.low ?? 0) / 2, 12);
    expect(twice.formats.pairs).toEqual(report.formats.pairs);
  });

  it('follows the formula, and no figure of another formula stays', () => {
    const talk = reportAccount(
      history(),
      withFormula(perFollower, { numerator: 'comments', denominator: 'usual' }),
      options,
    );
    expect(talk.typical.median).toEqual({ low: 0, high: 0 });
    const byReach = reportAccount(
      history(),
      withFormula(perFollower, { numerator: 'core', denominator: 'reach' }),
      options,
    );
    expect(byReach.typical).toEqual({ n: 0 });
    expect(byReach.posts.every(({ reason }) => reason === 'denominator-unread')).toBe(true);
  });

  it('draws fewer than five posts towards the 90 days before, labelled with both numbers', () => {
    const late = { ...options, period: { from: POSTED + 9 * DAY, until: NOW } };
    const few = reportAccount(history(), perFollower, late);
    expect(few.typical).toEqual({ n: 3 });
    expect(few.adjusted).toMatchObject({ n: 3, prior: 9 });
    const logs = posts.map((_, i) => Math.log((10 * (i + 1) + 0.5) / (i === 0 ? 1_000 : 1_100)));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const expected = Math.exp((3 / 5) * mean(logs.slice(9)) + (2 / 5) * mean(logs.slice(0, 9))) * 100;
    expect(few.adjusted?.rate.low).toBeCloseTo(expected, 10);
    expect(report.adjusted).toBeUndefined();
  });

  it('spreads the interactions over the days that have begun, not over those to come', () => {
    const month = calendar.periodOfMonth(calendar.monthOf(POSTED));
    const posted = (POSTED - month.from) / DAY;
    const soon = POSTED + 2 * DAY;
    const running = reportAccount(history(), perFollower, { ...options, period: month, now: soon });
    const days = Math.floor(posted) + 3;
    const sum = times(12, (i) => 10 * (i + 1))
      .filter((_, i) => POSTED + i * DAY < month.from + days * DAY)
      .reduce((total, likes) => total + likes, 0);
    expect(running.perDay?.perDay.low).toBeCloseTo(sum / days, 10);
  });

  it('says of an empty history that there is too little of everything', () => {
    const none = reportAccount(
      { posts: [], followers: [], readings: new Map(), replies: [], marks: new Map() },
      perFollower,
      options,
    );
    expect(none.typical).toEqual({ n: 0 });
    expect(none.goals.slice(0, 3).map(({ trend }) => trend)).toEqual(Array(3).fill('too-little'));
    expect(none.growth).toBeUndefined();
    expect(none.answers).toMatchObject({ read: 0, eligible: 0 });
  });
});
