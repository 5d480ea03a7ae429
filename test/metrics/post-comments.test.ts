import { expect, it } from 'vitest';
import type { ReplyAt } from '../../src/metrics/answers.ts';
import { commentsOf } from '../../src/metrics/post-comments.ts';
import { POSTED } from './builders.ts';
import { seeded } from './random.ts';

const HOUR = 3_600_000;

function reply(key: string, hours: number, change: Partial<ReplyAt> = {}): ReplyAt {
  const createdAt = POSTED + hours * HOUR;
  return { key, post: 'x:1', parent: null, byOwner: false, createdAt, firstSeen: createdAt, ...change };
}

const replies = [
  reply('a', 1),
  reply('a1', 2, { parent: 'a' }),
  reply('a2', 4, { parent: 'a1', byOwner: true }),
  reply('b', 5),
  reply('c', 6, { byOwner: true }),
  reply('lost', 7, { parent: 'never-read', byOwner: true }),
];

it('the comments at the top are listed from the newest on, with the first answer below each', () => {
  expect(commentsOf(replies)).toEqual([
    { key: 'c', byOwner: true, at: POSTED + 6 * HOUR, timed: 'stated', isAnswered: false, replies: 0 },
    { key: 'b', byOwner: false, at: POSTED + 5 * HOUR, timed: 'stated', isAnswered: false, replies: 0 },
    {
      key: 'a',
      byOwner: false,
      at: POSTED + HOUR,
      timed: 'stated',
      isAnswered: true,
      waitMs: 3 * HOUR,
      replies: 1,
    },
  ]);
});

it('the order of arrival says nothing, and a comment given twice is one', () => {
  const shuffled = seeded(3).shuffle([...replies, ...replies]);
  expect(commentsOf(shuffled)).toEqual(commentsOf(replies));
});

it('a comment without a time stands at its first reading, and the wait for its answer is not known', () => {
  const { createdAt: _, ...untimed } = reply('u', 3);
  const [comment] = commentsOf([untimed, reply('v', 4, { parent: 'u', byOwner: true })]);
  expect(comment).toMatchObject({ at: POSTED + 3 * HOUR, timed: 'read', isAnswered: true });
  expect(comment).not.toHaveProperty('waitMs');
});

it('what the owner writes below a comment of their own is no answer', () => {
  const own = [reply('o', 1, { byOwner: true }), reply('p', 2, { parent: 'o', byOwner: true })];
  expect(commentsOf(own)[0]).toMatchObject({ isAnswered: false, replies: 1 });
});
