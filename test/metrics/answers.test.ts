import { describe, expect, it } from 'vitest';
import { answersOf, type ReplyAt } from '../../src/metrics/answers.ts';
import type { Mark } from '../../src/model/tone.ts';
import { DAY, POSTED } from './builders.ts';
import { HOUR } from './histories.ts';
import { seeded, times } from './random.ts';

const NOW = POSTED + 10 * DAY;
const options = { answerHours: 12, now: NOW };

/** A comment made so many hours after the post; without hours its time is not known. */
function comment(key: string, hours?: number, change: Partial<ReplyAt> = {}): ReplyAt {
  return {
    key,
    post: 'x:1',
    parent: null,
    byOwner: false,
    ...(hours !== undefined && { createdAt: POSTED + hours * HOUR }),
    firstSeen: POSTED + 5 * DAY,
    ...change,
  };
}

function answer(key: string, parent: string | null, hours?: number): ReplyAt {
  return comment(key, hours, { parent, byOwner: true });
}

const answers = (replies: ReplyAt[], marks: [string, Mark][] = []) =>
  answersOf(replies, new Map(marks), options);

describe('The answers to comments', () => {
  it('are counted with their share and their median time', () => {
    // Seven of twelve answered, after 1 to 7 hours and one of them late: 58 % (32 to 81 %), as in DOMAIN 2.10.
    const comments = times(12, (i) => comment(`c${i}`, i));
    const replies = [1, 2, 3, 4, 5, 6, 20].map((hours, i) => answer(`a${i}`, `c${i}`, i + hours));
    const found = answers([...comments, ...replies]);
    expect(found).toMatchObject({
      read: 19,
      eligible: 12,
      answered: 7,
      unanswered: 5,
      notNeeded: 0,
      young: 0,
      timed: 7,
      medianHours: 4,
    });
    expect(found.rate).toMatchObject({ k: 7, n: 12 });
    expect(found.rate?.low).toBeCloseTo(0.32, 2);
    expect(found.rate?.high).toBeCloseTo(0.81, 2);
    expect(found.inTime).toMatchObject({ k: 6, n: 12 });
  });

  it('may stand anywhere in the thread below the comment', () => {
    const thread = [
      comment('c', 1),
      comment('r', 2, { parent: 'c' }),
      comment('s', 3, { parent: 'r' }),
      answer('a', 's', 4),
    ];
    expect(answers(thread)).toMatchObject({ eligible: 1, answered: 1, timed: 1 });
    expect(answers(thread.filter(({ key }) => key !== 'r'))).toMatchObject({ eligible: 1, answered: 0 });
  });

  it('are none when the owner’s reply hangs on nothing, or on the owner’s own comment', () => {
    const found = answers([
      comment('c', 1),
      answer('a', null, 2),
      answer('b', 'a', 3),
      answer('d', 'gone', 4),
    ]);
    expect(found).toMatchObject({ read: 4, eligible: 1, answered: 0, unanswered: 1 });
  });

  it('are none when others reply', () => {
    expect(answers([comment('c', 1), comment('r', 2, { parent: 'c' })])).toMatchObject({
      eligible: 1,
      answered: 0,
    });
  });

  it('do not lose their way in a ring of replies', () => {
    const ring = [answer('a', 'b', 1), answer('b', 'a', 2), answer('self', 'self', 3)];
    expect(answers([comment('c', 1), ...ring])).toMatchObject({ eligible: 1, answered: 0 });
  });

  it('are asked only of comments older than the target', () => {
    const hours = 10 * 24 - 12;
    const replies = [comment('old', hours), comment('new', hours + 0.01), answer('a', 'new', hours + 1)];
    expect(answers(replies)).toMatchObject({ eligible: 1, answered: 0, unanswered: 1, young: 1 });
  });

  it('are asked of comments without a time by when they were first seen', () => {
    const replies = [
      comment('old', undefined, { firstSeen: NOW - 12 * HOUR }),
      comment('new', undefined, { firstSeen: NOW - 12 * HOUR + 1 }),
    ];
    expect(answers(replies)).toMatchObject({ eligible: 1, young: 1 });
  });

  it('are not asked where the user says that none is needed, and both numbers stay', () => {
    const replies = [comment('spam', 1), comment('c', 1), comment('d', 1)];
    const marks: [string, Mark][] = [
      ['spam', { noAnswerNeeded: true }],
      ['c', { tone: 'complaint' }],
    ];
    expect(answers(replies, marks)).toMatchObject({ eligible: 2, unanswered: 2, notNeeded: 1 });
  });

  it('have no share and no median below five', () => {
    const comments = times(4, (i) => comment(`c${i}`, i));
    const replies = times(4, (i) => answer(`a${i}`, `c${i}`, i + 1));
    const found = answers([...comments, ...replies]);
    expect(found).toMatchObject({ answered: 4, timed: 4 });
    for (const name of ['rate', 'inTime', 'medianHours']) expect(found).not.toHaveProperty(name);
  });

  it('of unknown time count as answers, but neither as in time nor as late', () => {
    const comments = times(8, (i) => comment(`c${i}`, i));
    const replies = [
      answer('a0', 'c0', 1),
      answer('a1', 'c1'),
      // The clock of one of the two is wrong.
      answer('a2', 'c2', 1),
      // The one without a time may have come first.
      answer('a3', 'c3', 90),
      answer('b3', 'c3'),
    ];
    const found = answers([...comments, ...replies]);
    expect(found).toMatchObject({ eligible: 8, answered: 4, unanswered: 4, timed: 1 });
    expect(found.rate).toMatchObject({ k: 4, n: 8 });
    expect(found.inTime).toMatchObject({ k: 1, n: 5 });
  });

  it('are timed by the first of several', () => {
    const comments = times(5, (i) => comment(`c${i}`, i));
    const replies = times(5, (i) => [answer(`late${i}`, `c${i}`, i + 50), answer(`a${i}`, `c${i}`, i + 2)]);
    expect(answers([...comments, ...replies.flat()])).toMatchObject({ timed: 5, medianHours: 2 });
  });

  it('are told beside what the platform states, unless one post’s number was not read', () => {
    const exact = { value: 40, exact: true, at: NOW };
    const rounded = { value: 1_200, exact: false, at: NOW };
    const statedBy = (...commentsStated: Parameters<typeof answersOf>[2]['commentsStated'] & object) =>
      answersOf([comment('c', 1)], new Map(), { ...options, commentsStated }).stated;
    expect(statedBy(exact, rounded)).toEqual({ low: 1_190, high: 1_339, stated: 1_240 });
    expect(statedBy(exact, undefined)).toBeUndefined();
    expect(statedBy(exact, { hidden: true, at: NOW })).toBeUndefined();
    expect(statedBy()).toBeUndefined();
    expect(answers([])).not.toHaveProperty('stated');
  });

  it('add up, in whatever order the comments come', () => {
    const random = seeded(10);
    for (let run = 0; run < 500; run++) {
      const replies = times(random.int(0, 30), (i) => {
        const parent = random.next() < 0.5 ? null : `k${random.int(0, 30)}`;
        const hours = random.next() < 0.8 ? random.int(0, 240) : undefined;
        return comment(`k${i}`, hours, { parent, byOwner: random.next() < 0.4 });
      });
      const marks: [string, Mark][] = [['k3', { noAnswerNeeded: true }]];
      const found = answers(replies, marks);
      const top = replies.filter(({ parent, byOwner }) => parent === null && !byOwner).length;
      expect(found.eligible + found.notNeeded + found.young).toBe(top);
      expect(found.answered + found.unanswered).toBe(found.eligible);
      expect(found.timed).toBeLessThanOrEqual(found.answered);
      expect(answers(random.shuffle(replies), marks)).toEqual(found);
    }
  });
});
