import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '../../src/metrics/account-history.ts';
import { reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { reportMember, typicalOfGroup } from '../../src/metrics/group-report.ts';
import type { MeasuredPost } from '../../src/metrics/measured-post.ts';
import { typicalOf } from '../../src/metrics/typical.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, perView, postWith } from './builders.ts';
import { seeded, times } from './random.ts';

const calendar = calendarOf('Asia/Jakarta');
const NOW = POSTED + 30 * DAY;
const HOUR = 3_600_000;
const options = { period: calendar.periodOfDays(NOW, 30), calendar, now: NOW, targets: DEFAULT_TARGETS };

/** A post a day for so many days, the n-th with 10 n likes, read when it was ten days old. */
function daily(days: number, from = POSTED) {
  return times(days, (i) => {
    const createdAt = from + i * DAY;
    const counts = countsAt(createdAt + 10 * DAY, { likes: 10 * (i + 1), comments: 0, views: 1_000 });
    return postWith(`p${from}-${i}`, 0, { createdAt, counts });
  });
}

function history(change: Partial<AccountHistory> = {}): AccountHistory {
  return { posts: [], followers: [], readings: new Map(), replies: [], marks: new Map(), ...change };
}

describe('The figures of an account beside others', () => {
  it('are those of its own report, whatever was read', () => {
    const random = seeded(11);
    for (let run = 0; run < 40; run += 1) {
      const posts = times(random.int(0, 40), (i): MeasuredPost => {
        const createdAt = NOW - random.int(1, 60 * 24) * HOUR;
        const post = postWith(`r${i}`, 0, {
          createdAt,
          counts: countsAt(createdAt + random.int(1, 20) * DAY, {
            likes: random.int(0, 90),
            ...(random.next() < 0.9 && { comments: random.int(0, 9) }),
            ...(random.next() < 0.9 && { views: random.int(1, 900) }),
          }),
          ...(random.next() < 0.1 && { promoted: true as const }),
          ...(random.next() < 0.1 && { replyTo: { self: random.next() < 0.5 } }),
        });
        if (random.next() > 0.1) return post;
        const { createdAt: _, ...timeless } = post;
        return timeless;
      });
      const readings = new Map(
        posts.map(({ key, createdAt = NOW, counts }) => [
          key,
          times(random.int(0, 3), () => ({ at: createdAt + random.int(1, 48) * HOUR, counts })),
        ]),
      );
      const replies = posts.flatMap(({ key, createdAt = NOW }) =>
        times(random.int(0, 2), (i) => ({
          key: `${key}-${i}`,
          post: key,
          parent: i === 0 ? null : `${key}-0`,
          byOwner: i > 0,
          createdAt: createdAt + (i + 1) * HOUR,
          firstSeen: NOW,
        })),
      );
      const followers = times(random.int(0, 5), (i) => followersAt(NOW - (50 - 12 * i) * DAY, 900 + 10 * i));
      const all = history({ posts, readings, replies, followers });
      const facts = random.pick([perFollower, perView]);
      const whole = reportAccount(all, facts, options);
      const { typical, growth, answers, continuity } = whole;
      expect(reportMember(all, facts, options)).toMatchObject({
        facts,
        posts: whole.posts.length,
        typical,
        day: whole.within.day,
        answers,
        continuity,
        ...(growth && { growth }),
      });
    }
  });

  it('have the last followers until the period’s end, the exact number where it was read with a rounded one', () => {
    const until = options.period.until;
    const followers = [
      followersAt(until - 2 * DAY, 1_000),
      followersAt(until - DAY - 60_000, 1_234),
      { at: until - DAY, value: 1_200, exact: false },
      followersAt(until + DAY, 5_000),
    ];
    const report = reportMember(history({ followers }), perFollower, options);
    expect(report.followers).toEqual(followersAt(until - DAY - 60_000, 1_234));
    expect(reportMember(history(), perFollower, options)).not.toHaveProperty('followers');
  });

  it('know of a last post from before the period without holding it', () => {
    const before = options.period.from - 3 * DAY;
    const alone = reportMember(history(), perFollower, options, before);
    expect(alone.posts).toBe(0);
    expect(alone.continuity.lastPostAt).toBe(before);
    const later = reportMember(history({ posts: daily(3) }), perFollower, options, before);
    expect(later.continuity.lastPostAt).toBe(POSTED + 2 * DAY);
  });
});

describe('The typical account of a group', () => {
  it('is the median of the accounts’ medians, each once however much it posts, from five on', () => {
    const account = (n: number, rate: number) => typicalOf(times(n, () => ({ low: rate, high: rate })));
    const four = [account(5, 1), account(50, 2), account(9, 3), account(6, 8)];
    expect(typicalOfGroup([...four, account(4, 99)])).toEqual({ n: 4 });
    const five = typicalOfGroup([...four, account(7, 5)]);
    expect(five).toMatchObject({ n: 5, median: { low: 3, high: 3 }, interval: { low: 1, high: 8 } });
  });
});
