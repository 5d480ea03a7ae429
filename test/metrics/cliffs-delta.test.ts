import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../src/metrics/cliffs-delta.ts';
import { seeded, times } from './random.ts';

/** One value above `below` of a thousand, equal to `equal`, and below the rest. */
function among(below: number, equal: number): ReturnType<typeof cliffsDelta> {
  return cliffsDelta(
    [1],
    times(1_000, (index) => (index < below ? 0 : index < below + equal ? 1 : 2)),
  );
}

describe('Cliff’s delta', () => {
  it('is the balance of greater and lesser over all pairs', () => {
    // Of nine pairs one is greater (3 > 2), two are equal, six are lesser.
    expect(cliffsDelta([1, 2, 3], [2, 3, 4])).toEqual({ delta: -5 / 9, size: 'large' });
    expect(cliffsDelta([5, 6], [1, 2, 3])).toEqual({ delta: 1, size: 'large' });
    expect(cliffsDelta([1, 3], [2, 2])).toEqual({ delta: 0, size: 'negligible' });
    expect(cliffsDelta([7, 7], [7])).toEqual({ delta: 0, size: 'negligible' });
  });

  it.each([
    [573, 0, 0.146, 'negligible'],
    [573, 1, 0.147, 'small'],
    [664, 1, 0.329, 'small'],
    [665, 0, 0.33, 'medium'],
    [736, 1, 0.473, 'medium'],
    [737, 0, 0.474, 'large'],
    [263, 0, -0.474, 'large'],
  ])('above %i and equal to %i of a thousand is %f, which is %s', (below, equal, delta, size) => {
    expect(among(below, equal)).toEqual({ delta, size });
  });

  it('is not there when a side is empty', () => {
    expect(cliffsDelta([], [1])).toBeUndefined();
    expect(cliffsDelta([1], [])).toBeUndefined();
  });

  it('is what comparing every pair gives, in any order, and turns with its sides', () => {
    const random = seeded(91);
    for (let run = 0; run < 300; run++) {
      const a = times(random.int(1, 30), () => random.int(0, 15));
      const b = times(random.int(1, 30), () => random.int(5, 20));
      const signs = a.flatMap((x) => b.map((y) => Math.sign(x - y)));
      const expected = signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
      expect(cliffsDelta(a, b)?.delta).toBeCloseTo(expected, 14);
      expect(cliffsDelta(random.shuffle(a), random.shuffle(b))).toEqual(cliffsDelta(a, b));
      expect(cliffsDelta(b, a)?.delta).toBeCloseTo(-expected, 14);
    }
  });
});
