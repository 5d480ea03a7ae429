import { describe, expect, it } from 'vitest';
import type { PostCounts } from '../../../src/model/reading.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import { item, PAGE } from './nodes.ts';

function countsOf(stats: unknown, statsV2?: unknown): PostCounts | undefined {
  const [found] = tiktok.readWire(item({ stats, statsV2 }), { pageUrl: PAGE });
  return found?.kind === 'post' ? found.counts : undefined;
}

describe('the counts of an item', () => {
  it('come from statsV2, each from stats where statsV2 does not state it', () => {
    expect(countsOf({ diggCount: 1_800, playCount: 52 }, { diggCount: '1753' })).toEqual({
      likes: { value: 1_753, exact: true },
      views: { value: 52, exact: true },
    });
    expect(countsOf({ diggCount: 1_800 }, { diggCount: '', playCount: '7' })?.likes).toEqual({
      value: 1_800,
      exact: true,
    });
  });

  it('stand in statsV2 alone', () => {
    expect(countsOf(undefined, { diggCount: '12' })).toEqual({ likes: { value: 12, exact: true } });
  });

  it.each([
    [10_000, false],
    [41_300, false],
    [1_800_000, false],
    [9_900, true],
    [123_456, true],
    [16_640, true],
    [100, true],
    [0, true],
  ])('%d is exact: %s, in both objects', (value, exact) => {
    expect(countsOf({ diggCount: value })?.likes).toEqual({ value, exact });
    expect(countsOf({ diggCount: 1 }, { diggCount: String(value) })?.likes).toEqual({ value, exact });
  });

  it('are numbers or texts', () => {
    expect(countsOf({ diggCount: '3', collectCount: '123456', commentCount: 4 })).toEqual({
      likes: { value: 3, exact: true },
      saves: { value: 123_456, exact: true },
      comments: { value: 4, exact: true },
    });
  });

  it('are unknown where they are null, missing, negative or no number', () => {
    const stats = { diggCount: 5, commentCount: null, shareCount: -1, playCount: '12K', collectCount: 1.5 };
    expect(countsOf(stats)).toEqual({ likes: { value: 5, exact: true } });
  });

  it('have no reposts of 0, which is a placeholder, and others as they are stated', () => {
    expect(countsOf({ diggCount: 5 }, { repostCount: '0', diggCount: '5' })).not.toHaveProperty('reposts');
    expect(countsOf({ diggCount: 5, repostCount: 0 })).not.toHaveProperty('reposts');
    expect(countsOf({ diggCount: 5 }, { repostCount: '17', diggCount: '5' })?.reposts).toEqual({
      value: 17,
      exact: true,
    });
  });
});
