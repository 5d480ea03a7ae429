import { describe, expect, it } from 'vitest';
import { markedTone, reactionTone } from '../../src/metrics/positive.ts';
import type { Mark } from '../../src/model/tone.ts';
import { postWith } from './builders.ts';

describe('The tone of reactions', () => {
  it('is told by kind, with the likes apart', () => {
    const posts = [
      postWith('1', 0, { reactions: { like: 300, love: 6, care: 4, haha: 3, wow: 2, sad: 1, angry: 5 } }),
      postWith('2', 0, { reactions: { like: 20, love: 1 } }),
      postWith('3', 99),
    ];
    expect(reactionTone(posts)).toStrictEqual({ n: 22, likes: 320, positive: 11, unclear: 6, negative: 5 });
  });

  it('is unclear for a kind that is not known', () => {
    const posts = [postWith('1', 0, { reactions: { constructor: 2, pride: 3 } })];
    expect(reactionTone(posts)).toMatchObject({ n: 5, unclear: 5 });
  });

  it('is unknown when no post states its reactions by kind', () => {
    expect(reactionTone([postWith('1', 50)])).toBeUndefined();
    expect(reactionTone([postWith('1', 0, { reactions: {} })])).toMatchObject({ n: 0, likes: 0 });
  });

  it('leaves out promoted posts and replies to others', () => {
    const reactions = { love: 5 };
    const posts = [
      postWith('1', 0, { reactions, promoted: true }),
      postWith('2', 0, { reactions, replyTo: { self: false } }),
      postWith('3', 0, { reactions }),
    ];
    expect(reactionTone(posts)?.positive).toBe(5);
  });
});

describe('The tone that the user gave to comments', () => {
  const marks = (...tones: (Mark['tone'] | 'none')[]): Mark[] =>
    tones.map((tone) => (tone === undefined || tone === 'none' ? { noAnswerNeeded: true } : { tone }));

  it('is counted over those that have one', () => {
    const given = marks('positive', 'positive', 'neutral', 'question', 'complaint', 'negative', 'none');
    const found = markedTone(given, 40);
    expect(found).toMatchObject({
      n: 6,
      of: 40,
      tones: { positive: 2, neutral: 1, negative: 1, question: 1, complaint: 1 },
      positive: { k: 2, n: 6 },
    });
  });

  it('has no share below five', () => {
    expect(markedTone(marks('positive', 'positive', 'neutral', 'negative'), 4)).toStrictEqual({
      n: 4,
      of: 4,
      tones: { positive: 2, neutral: 1, negative: 1, question: 0, complaint: 0 },
    });
  });

  it('is read from anything that can be gone through', () => {
    const map = new Map([['x:1', { tone: 'positive' } as const]]);
    expect(markedTone(map.values(), 1).tones.positive).toBe(1);
  });
});
