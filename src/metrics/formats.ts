import { FORMATS, type Format } from '../model/reading.ts';
import type { Range } from '../model/verdict.ts';
import { cliffsDelta, type EffectSize } from './cliffs-delta.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { FEWEST, type SortedEnds, sortEnds } from './quantiles.ts';
import { rangeOf } from './ranges.ts';
import { type Typical, typicalOf } from './typical.ts';

/** Below this a difference is no longer taken for chance (DOMAIN 2.6). */
const ALPHA = 0.05;

export type FormatPair = {
  a: Format;
  b: Format;
  /** Cliff's δ of the stated numbers: above zero where `a` has the greater rates. */
  delta: number;
  /** All values of δ that the rounded numbers allow. */
  deltaRange: Range;
  size: EffectSize;
  /** Kruskal–Wallis of the two by the stated numbers, times the number of pairs, at most 1. Absent when all are equal. */
  p?: number;
  /** False is "belum terlihat beda", which is not the same as no difference. */
  differs: boolean;
};

export type FormatComparison = {
  /** Every format that some post has; below five posts `typical` has only their number. */
  formats: { format: Format; typical: Typical }[];
  /** Over the formats with five posts or more, by the stated numbers. Absent for fewer than two, or all rates equal. */
  test?: { h: number; df: number; p: number };
  /** Every two of the formats with five posts or more. */
  pairs: FormatPair[];
  /** Whether the formats differ as a whole, by the test over all of them and in some pair. */
  differs: boolean;
};

type Group = { format: Format; typical: Typical; ends: SortedEnds };

/**
 * An account's formats side by side (DOMAIN 2.6). Two differ when their own test has p < .05 times the number of pairs
 * (Bonferroni), the intervals of their medians do not overlap, and δ points the same way as these (own choice); the
 * formats as a whole when the test over all has p < .05 and some two differ; each only when it holds whatever the
 * rounded numbers stand for. `posts` are comparable ones of one account, none of them twice; those of unknown format
 * are left out.
 */
export function compareFormats(posts: readonly { format?: Format; rate: Range }[]): FormatComparison {
  const groups = groupByFormat(posts);
  const tested = groups.filter(({ typical }) => typical.n >= FEWEST);
  const readings = (['stated', 'lows', 'highs'] as const).map((end) => tested.map(({ ends }) => ends[end]));
  const test = kruskalWallis(tested.map(({ ends }) => ends.stated));
  const couples = tested.flatMap((a, i) => tested.slice(i + 1).map((b) => ({ a, b })));
  const pairs = couples.flatMap(({ a, b }) => comparePair(a, b, couples.length));
  return {
    formats: groups.map(({ format, typical }) => ({ format, typical })),
    ...(test && { test }),
    pairs,
    differs: pairs.some(({ differs }) => differs) && areUnlikely(readings, 1),
  };
}

function groupByFormat(posts: readonly { format?: Format; rate: Range }[]): Group[] {
  return FORMATS.flatMap((format) => {
    const rates = posts.filter((post) => post.format === format).map(({ rate }) => rate);
    return rates.length === 0 ? [] : [{ format, typical: typicalOf(rates), ends: sortEnds(rates) }];
  });
}

function comparePair(a: Group, b: Group, pairs: number): FormatPair[] {
  const stated = cliffsDelta(a.ends.stated, b.ends.stated);
  const least = cliffsDelta(a.ends.lows, b.ends.highs);
  const most = cliffsDelta(a.ends.highs, b.ends.lows);
  if (!stated || !least || !most) return [];
  const test = kruskalWallis([a.ends.stated, b.ends.stated]);
  const pair = {
    a: a.format,
    b: b.format,
    ...stated,
    deltaRange: rangeOf(least.delta, most.delta, stated.delta),
    ...(test && { p: Math.min(1, test.p * pairs) }),
  };
  const isApart = (isAbove(a, b) && least.delta > 0) || (isAbove(b, a) && most.delta < 0);
  const differs = isApart && areUnlikely(readingsOf(a, b), pairs);
  return [{ ...pair, differs }];
}

function isAbove({ typical: { interval: a } }: Group, { typical: { interval: b } }: Group): boolean {
  return a !== undefined && b !== undefined && a.low > b.high;
}

/** Rounding may have moved both formats the same way or one against the other. */
function readingsOf({ ends: a }: Group, { ends: b }: Group): (readonly number[])[][] {
  return [
    [a.stated, b.stated],
    [a.lows, b.lows],
    [a.highs, b.highs],
    [a.lows, b.highs],
    [a.highs, b.lows],
  ];
}

/** Whether in each reading of the groups such a difference is too great for chance, with so many looked at. */
function areUnlikely(readings: readonly (readonly (readonly number[])[])[], looks: number): boolean {
  return readings.every((groups) => {
    const test = kruskalWallis(groups);
    return test !== undefined && test.p * looks < ALPHA;
  });
}
