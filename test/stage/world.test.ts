import { describe, expect, it } from 'vitest';
import { timeFromMetaPk, timeFromSnowflake } from '../../src/platforms/parse/ids.ts';
import { timeOfId } from '../../src/platforms/tiktok/post-node.ts';
import { createWorld } from './create-world.ts';
import { PLATFORMS, partOf } from './platforms.ts';
import { pkOfShortcode, shortcodeOf } from './post-ids.ts';
import { countsAt, type StagePlatform, sideOf } from './world.ts';

/** On the other platforms an id says nothing of the time, or only by the second. */
const TIMES_IN_IDS: Partial<Record<StagePlatform, (id: string) => string | undefined>> = {
  x: timeFromSnowflake,
  instagram: timeFromMetaPk,
  threads: timeFromMetaPk,
  tiktok: timeOfId,
};
const NOW = Date.UTC(2026, 7, 20, 3);

describe('the world of the stage', () => {
  it('is the same for the same moment', () => {
    expect(createWorld(NOW)).toEqual(createWorld(NOW));
  });

  for (const platform of PLATFORMS) {
    const side = sideOf(createWorld(NOW), platform);
    const posts = [...side.posts.values()];

    it(`${platform}: has 200 posts of the institution, all written before now`, () => {
      expect(posts.filter(({ account }) => account === side.main).length).toBeGreaterThanOrEqual(200);
      expect(posts.every(({ createdAt }) => createdAt < NOW)).toBe(true);
    });

    const timeIn = TIMES_IN_IDS[platform];
    it.runIf(timeIn)(`${platform}: gives ids that carry the time of their post`, () => {
      for (const { id, createdAt } of posts) expect(Date.parse(timeIn?.(id) ?? '')).toBe(createdAt);
    });

    it(`${platform}: has each of the rare kinds`, () => {
      const { quotes, replies, coauthors, hidden } = partOf(platform).traits;
      const rare = [
        ...(quotes ? ['quoteOf'] : []),
        ...(replies ? ['replyTo'] : []),
        ...(coauthors ? ['coauthor'] : []),
        ...(hidden > 0 ? ['hidden'] : []),
      ];
      for (const kind of [...rare, 'long', 'pinned', 'promoted']) {
        expect(
          posts.some((post) => Boolean(Reflect.get(post, kind))),
          kind,
        ).toBe(true);
      }
    });

    it(`${platform}: lets counts rise from round to round and never fall`, () => {
      for (const post of posts) {
        const [first, second] = [countsAt(post, 0), countsAt(post, 1)];
        expect(second.likes).toBeGreaterThan(first.likes);
        expect(second.comments).toBeGreaterThan(first.comments);
        expect(second.quotes).toBeGreaterThanOrEqual(first.quotes);
      }
    });
  }

  it('turns shortcodes to ids and back', () => {
    expect(pkOfShortcode(shortcodeOf('3823317335071817706'))).toBe('3823317335071817706');
    expect(shortcodeOf('3823317335071817706')).toBe('DUPJtwEjH_q');
  });
});
