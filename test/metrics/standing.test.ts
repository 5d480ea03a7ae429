import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { offsetRate, standingOf } from '../../src/metrics/standing.ts';
import { seeded } from './random.ts';
import { logNormals, point, points, widened } from './samples.ts';

/** Their logarithms are 0 to 4: median 2, MAD 1. */
const peers = points([0, 1, 2, 3, 4].map(Math.exp));

describe('Where a post stands among the others', () => {
  it('is high from two robust deviations up, low from two down, and usual between', () => {
    const deviation = 1.4826;
    const at = (z: number) => standingOf(point(Math.exp(2 + z * deviation)), peers);
    expect(at(2.01)).toMatchObject({ n: 5, rank: 1, state: 'high' });
    expect(at(2.01).z).toBeCloseTo(2.01, 10);
    expect(at(1.99).state).toBe('usual');
    expect(at(-1.99).state).toBe('usual');
    expect(at(-2.01)).toMatchObject({ rank: 6, percentile: 0, state: 'low' });
  });

  it('is not said below five others', () => {
    expect(standingOf(point(900), peers.slice(1))).toEqual({ n: 4, state: 'too-few' });
  });

  it('counts its place from the top, shares it with equals, and has half of them below', () => {
    expect(standingOf(point(3), points([5, 4, 3, 3, 2, 1, 1, 0.5]))).toMatchObject({
      n: 8,
      rank: 3,
      ties: 2,
      best: 3,
      worst: 3,
      percentile: 62.5,
    });
  });

  it('is only a place when most of the others are equal, unless it lies outside all of them', () => {
    const equals = points([1, 1, 1, 1, 2]);
    expect(standingOf(point(1.5), equals)).toEqual({
      n: 5,
      rank: 2,
      ties: 0,
      best: 2,
      worst: 2,
      percentile: 80,
      state: 'tied',
    });
    expect(standingOf(point(1), equals)).toMatchObject({ rank: 2, ties: 4, percentile: 40, state: 'tied' });
    expect(standingOf(point(2), equals)).toMatchObject({ rank: 1, ties: 1, state: 'tied' });
    expect(standingOf(point(2.1), equals)).toMatchObject({ rank: 1, ties: 0, state: 'high' });
    expect(standingOf(point(0.9), equals)).toMatchObject({ rank: 6, state: 'low' });
  });

  it('names the best and the worst place when rounded numbers allow several', () => {
    const rounded = { low: 2.5, high: 4.5, stated: 3.2 };
    expect(standingOf(rounded, points([1, 2, 3, 4, 5]))).toMatchObject({ rank: 3, best: 2, worst: 4 });
  });

  it('is high only when it is for every reading of its own number and of the others', () => {
    const value = point(Math.exp(5.2));
    expect(standingOf(value, peers).state).toBe('high');
    expect(standingOf({ low: Math.exp(4.9), high: Math.exp(5.3), stated: Math.exp(5.2) }, peers).state).toBe(
      'usual',
    );
    const rounded = peers.map((peer) => widened(peer, 25));
    expect(standingOf(value, rounded)).toMatchObject({ rank: 1, state: 'usual' });
  });

  it('is measured from the farthest median and by the widest spread that the others allow', () => {
    // The median may be anything from 2 to 2.5, and the MAD as much as 1.5.
    const wide = { low: Math.exp(2), high: Math.exp(2.5), stated: Math.exp(2.1) };
    const others = peers.with(2, wide);
    const at = (log: number) => standingOf(point(Math.exp(log)), others).state;
    const far = 2 * 1.4826 * 1.5;
    expect([at(2.5 + far + 0.01), at(2.5 + far - 0.01)]).toEqual(['high', 'usual']);
    expect([at(2 - far - 0.01), at(2 - far + 0.01)]).toEqual(['low', 'usual']);
  });

  it('is not high outside equal rounded others when these may be far apart', () => {
    const rounded = Array.from({ length: 5 }, () => ({ low: 1_150, high: 1_299, stated: 1_200 }));
    expect(standingOf(point(1_300), rounded).state).toBe('tied');
    expect(standingOf(point(2_000), rounded).state).toBe('high');
    expect(standingOf(point(700), rounded).state).toBe('low');
  });

  it('has the z of an independent library', () => {
    const random = seeded(61);
    for (let run = 0; run < 300; run++) {
      const others = logNormals(random, random.int(5, 40));
      const [own = 1] = logNormals(random, 1);
      const logs = others.map(Math.log);
      const expected = (Math.log(own) - median(logs)) / (1.4826 * medianAbsoluteDeviation(logs));
      expect(standingOf(point(own), points(others)).z).toBeCloseTo(expected, 8);
    }
  });

  it('does not depend on the order of the others', () => {
    const random = seeded(62);
    for (let run = 0; run < 200; run++) {
      const others = points(logNormals(random, 12)).map((peer) => widened(peer, random.int(0, 10)));
      expect(standingOf(point(2), random.shuffle(others))).toEqual(standingOf(point(2), others));
    }
  });

  it('never says more when a number is known less well', () => {
    const random = seeded(63);
    const seen = new Set<string>();
    for (let run = 0; run < 2_000; run++) {
      const others = points(logNormals(random, random.int(5, 9), 0.4));
      const [own = 1] = logNormals(random, 1);
      let exact = standingOf(point(own), others);
      let ranges = [point(own), ...others];
      for (let step = 0; step < 3; step++) {
        ranges = ranges.map((range) => widened(range, random.int(0, 15)));
        const [value = point(own), ...rest] = ranges;
        const rounded = standingOf(value, rest);
        seen.add(`${exact.state} ${rounded.state}`);
        if (rounded.state !== 'usual') expect(rounded.state).toBe(exact.state);
        expect(rounded.best).toBeLessThanOrEqual(exact.best ?? 0);
        expect(rounded.worst).toBeGreaterThanOrEqual(exact.worst ?? 99);
        expect({ z: rounded.z, rank: rounded.rank }).toEqual({ z: exact.z, rank: exact.rank });
        exact = rounded;
      }
    }
    expect([...seen].sort()).toEqual(['high high', 'high usual', 'low low', 'low usual', 'usual usual']);
  });
});

describe('The rate it compares', () => {
  it('has half an interaction more, and both ends of rounded numbers', () => {
    expect(offsetRate(point(0), point(1_000))).toEqual(point(0.0005));
    expect(
      offsetRate({ low: 9.5, high: 19.5, stated: 9.5 }, { low: 500, high: 2_000, stated: 1_000 }),
    ).toEqual({ low: 0.005, high: 0.04, stated: 0.01 });
  });
});
