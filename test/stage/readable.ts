import { expect } from 'vitest';
import type { Count, PostReading, Reading } from '../../src/model/reading.ts';
import { createWorld } from './create-world.ts';
import type { StagePost, StageSide } from './world.ts';

/** What end-to-end tests rest on: the stage's bodies are read by the readers that ship, and read right. */
export const world = createWorld(Date.UTC(2026, 7, 20, 3));

export function stated(value: number, exact = true): Count {
  return { value, exact };
}

export function postsIn(readings: Reading[]): PostReading[] {
  return readings.filter((reading) => reading.kind === 'post');
}

/** Compares each reading of a post with what the stage knows of it; `wanted` gives the counts and further fields. */
export function expectTrue(
  readings: PostReading[],
  side: StageSide,
  wanted: (post: StagePost) => { counts: object },
): void {
  expect(readings.length).toBeGreaterThan(0);
  for (const { id, counts, author, caption, createdAt, format } of readings) {
    const post = side.posts.get(id);
    if (!post) throw new Error(`the reader invented ${id}`);
    const { counts: trueCounts, ...others } = wanted(post);
    expect(counts).toEqual(trueCounts);
    expect({ author: author?.id, caption, createdAt, format }).toMatchObject({
      author: post.account.id,
      ...others,
    });
  }
}
