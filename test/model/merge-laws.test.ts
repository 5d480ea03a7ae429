import { describe, expect, it } from 'vitest';
import { mergePosts, mergeReadings } from '../../src/model/merge.ts';
import type { Count, PostReading } from '../../src/model/reading.ts';
import { type Random, seeded, times } from '../metrics/random.ts';

/** What a platform knows of one post, and fragments that state parts of it, each as well or as badly as it does. */

const CAPTION = 'Pengumuman hasil rekapitulasi tingkat kota';

function fragment({ int, pick }: Random): PostReading {
  const has = () => int(0, 1) === 1;
  const likes = pick<Count>([
    { value: 12_345, exact: true },
    { value: 12_000, exact: false },
    { hidden: true },
  ]);
  return {
    kind: 'post',
    platform: 'x',
    id: '1',
    counts: { ...(has() && { likes }), ...(has() && { views: { value: 900, exact: true } }) },
    ...(has() && { url: pick(['https://x.com/i/web/status/1', 'https://x.com/kpu_kotacontoh/status/1']) }),
    ...(has() && { author: { ...(has() && { id: '10' }), ...(has() && { handle: 'kpu_kotacontoh' }) } }),
    ...(has() && { caption: CAPTION.slice(0, pick([12, 20, 99])) }),
    ...(has() && pick([{ createdAt: AT }, { createdAt: DERIVED, createdAtFrom: 'id' }])),
    ...(has() && { format: pick(['text', 'video', 'reel']) }),
    ...(has() && { promoted: true }),
    ...(has() && { replyTo: { ...(has() && { id: '2' }), ...(has() && { handle: 'kpu_kotacontoh' }) } }),
    ...(has() && { reactions: { like: 3, ...(has() && { sad: 1 }) } }),
  };
}

const AT = '2026-08-01T10:00:00.000Z';
const DERIVED = '2026-08-01T09:58:00.000Z';

function fragments(random: Random, count: number): PostReading[] {
  return times(count, () => fragment(random));
}

describe('Merging the fragments of one post', () => {
  it('gives the same in every order and in every grouping', () => {
    const random = seeded(11);
    for (let run = 0; run < 500; run++) {
      const all = fragments(random, 5);
      const whole = mergeReadings(all);
      expect(mergeReadings(random.shuffle(all))).toEqual(whole);
      const [a, b, c] = fragments(random, 3);
      if (!a || !b || !c) throw new Error('three fragments');
      expect(mergePosts(mergePosts(a, b), c)).toEqual(mergePosts(a, mergePosts(b, c)));
    }
  });

  it('changes nothing when a fragment comes twice, or what was merged comes again', () => {
    const random = seeded(12);
    for (let run = 0; run < 300; run++) {
      const all = fragments(random, 4);
      const whole = mergeReadings(all);
      expect(mergeReadings([...all, ...all])).toEqual(whole);
      expect(mergeReadings([...whole, ...all])).toEqual(whole);
    }
  });

  it('loses no field and no count that any of them states, and adds none', () => {
    const random = seeded(13);
    for (let run = 0; run < 300; run++) {
      const all = fragments(random, 4);
      const [whole] = mergeReadings(all);
      const fields = new Set(all.flatMap((part) => Object.keys(part)));
      const counts = new Set(all.flatMap((part) => Object.keys(part.counts)));
      if (whole?.kind !== 'post') throw new Error('one post');
      // Only the mark of a derived time goes, when a stated one is there.
      if (whole.createdAt === AT) fields.delete('createdAtFrom');
      expect(new Set(Object.keys(whole))).toEqual(fields);
      expect(new Set(Object.keys(whole.counts))).toEqual(counts);
    }
  });
});
