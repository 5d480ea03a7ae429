import { chiSquareSurvival } from './chi-square.ts';

/**
 * The Kruskal–Wallis test of whether groups of values lie at the same height, with tie correction (DOMAIN 2.6): H, its
 * degrees of freedom, and the probability of so great an H where there is no difference, by the chi-square
 * approximation, which is fair from five values a group. Empty groups are passed over. Undefined when fewer than two
 * groups have values or all values are equal. Source: Kruskal and Wallis 1952 (doi 10.1080/01621459.1952.10483441), in
 * the form of mean ranks, which never comes out below zero.
 */
export function kruskalWallis(
  groups: readonly (readonly number[])[],
): { h: number; df: number; p: number } | undefined {
  const filled = groups.filter((group) => group.length > 0);
  const { rankSums, total, tied } = rankAll(filled);
  const correction = 1 - tied / (total ** 3 - total);
  if (filled.length < 2 || correction <= 0) return undefined;
  let spread = 0;
  for (const [group, { length }] of filled.entries()) {
    const meanRank = (rankSums[group] ?? 0) / length;
    spread += length * (meanRank - (total + 1) / 2) ** 2;
  }
  const h = (12 * spread) / (total * (total + 1)) / correction;
  const df = filled.length - 1;
  return { h, df, p: chiSquareSurvival(h, df) };
}

/** The sum of each group's ranks, equal values sharing their mean rank, and Σ(t³ − t) over the sets of equal values. */
function rankAll(groups: readonly (readonly number[])[]): {
  rankSums: number[];
  total: number;
  tied: number;
} {
  const all = groups.flatMap((values, group) => values.map((value) => ({ value, group })));
  all.sort((a, b) => a.value - b.value);
  const rankSums = groups.map(() => 0);
  let tied = 0;
  let start = 0;
  while (start < all.length) {
    let end = start + 1;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    for (const { group } of all.slice(start, end)) {
      rankSums[group] = (rankSums[group] ?? 0) + (start + 1 + end) / 2;
    }
    tied += (end - start) ** 3 - (end - start);
    start = end;
  }
  return { rankSums, total: all.length, tied };
}
