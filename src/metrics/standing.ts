import { type Range, statedOf } from '../model/verdict.ts';
import { FEWEST, quantile } from './quantiles.ts';
import { rangeOf } from './ranges.ts';

/** Makes the median absolute deviation of normal values their standard deviation: 1 / Φ⁻¹(¾) (DOMAIN 2.6). */
const MAD_SCALE = 1.4826;

/** From here on a post stands out, "menonjol" (DOMAIN 2.6). */
const OUTSTANDING = 2;

/** Where a value stands among its peers. Only `n` and `too-few` below five peers. */
export type Standing = {
  /** How many peers there are, the value itself not counted. */
  n: number;
  /** Place among the peers and itself, 1 the highest, by the stated numbers: the best of the places it shares. */
  rank?: number;
  /** How many peers have the same stated number. */
  ties?: number;
  /** The best and the worst place that rounded numbers allow; both are `rank` when all numbers are exact. */
  best?: number;
  worst?: number;
  /** 0 to 100: the share of the peers below it by the stated numbers, half of the equal ones counted. */
  percentile?: number;
  /** Robust z of the stated numbers' logarithms. Absent when their MAD is zero: then the rank is to be shown. */
  z?: number;
  /**
   * `high` or `low` when z is 2 or more, or −2 or less, whatever the rounded numbers stand for. `tied` where there is
   * no z and some peer is equal or lies on either side.
   */
  state: 'high' | 'low' | 'usual' | 'tied' | 'too-few';
};

/** (I + 0.5) / denominator, the e of DOMAIN 2.6, with all values that rounded numbers allow. A share, not a percent. */
export function offsetRate(interactions: Range, denominator: Range): Range {
  return rangeOf(
    (interactions.low + 0.5) / denominator.high,
    (interactions.high + 0.5) / denominator.low,
    (statedOf(interactions) + 0.5) / statedOf(denominator),
  );
}

/**
 * z = (ln e − median(ln e)) / (1.4826 · MAD) of a post among the account's others (DOMAIN 2.6). `value` and `peers`
 * are e, in one unit and above zero, as the added half makes them: a zero has no logarithm. The post itself must not
 * be among its `peers`, and none of them twice.
 */
export function standingOf(value: Range, peers: readonly Range[]): Standing {
  const n = peers.length;
  if (n < FEWEST) return { n, state: 'too-few' };
  const own = statedOf(value);
  const ties = peers.filter((peer) => statedOf(peer) === own).length;
  const above = peers.filter((peer) => statedOf(peer) > own).length;
  const z = statedZ(own, peers.map(statedOf));
  return {
    n,
    rank: above + 1,
    ties,
    best: peers.filter((peer) => peer.low > value.high).length + 1,
    worst: peers.filter((peer) => peer.high > value.low).length + 1,
    percentile: ((n - above - ties / 2) / n) * 100,
    ...(z !== undefined && { z }),
    state: stateOf(value, peers, z !== undefined),
  };
}

function statedZ(own: number, peers: readonly number[]): number | undefined {
  const logs = peers.map(Math.log);
  const middle = median(logs);
  const z = (Math.log(own) - middle) / (MAD_SCALE * median(logs.map((log) => Math.abs(log - middle))));
  return Number.isFinite(z) ? z : undefined;
}

function stateOf(value: Range, peers: readonly Range[], hasZ: boolean): Standing['state'] {
  const { up, down, spread } = leastFavourable(value, peers);
  // Without a z a value must leave every peer behind; with peers that are all equal in every reading that is enough.
  const isAbove = hasZ || peers.every((peer) => value.low > peer.high);
  const isBelow = hasZ || peers.every((peer) => value.high < peer.low);
  const suffices = (distance: number) => (spread === 0 ? !hasZ : distance / spread >= OUTSTANDING);
  if (isAbove && suffices(up)) return 'high';
  if (isBelow && suffices(down)) return 'low';
  return hasZ ? 'usual' : 'tied';
}

/**
 * The least distances upwards and downwards from the peers' median, and the greatest spread, that any reading of the
 * rounded numbers can have. Each is bounded by itself, so no reading is missed, and a wider range never says more.
 */
function leastFavourable(
  value: Range,
  peers: readonly Range[],
): { up: number; down: number; spread: number } {
  const logs = peers.map(({ low, high }) => ({ low: Math.log(low), high: Math.log(high) }));
  const lowest = median(logs.map(({ low }) => low));
  const highest = median(logs.map(({ high }) => high));
  const deviations = logs.map(({ low, high }) => Math.max(high - lowest, highest - low));
  return {
    up: Math.log(value.low) - highest,
    down: lowest - Math.log(value.high),
    spread: MAD_SCALE * median(deviations),
  };
}

function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}
