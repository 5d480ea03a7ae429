/** How great a difference is, by the thresholds .147, .33 and .474 (DOMAIN 2.6). */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large';

/**
 * Cliff's δ: how much more often a value of `a` is greater than one of `b` than the other way round, over all pairs.
 * From −1 (all of `a` below all of `b`) to 1; 0 when neither is favoured. Undefined when either is empty.
 */
export function cliffsDelta(
  a: readonly number[],
  b: readonly number[],
): { delta: number; size: EffectSize } | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const others = b.toSorted((x, y) => x - y);
  let below = 0;
  let notAbove = 0;
  let balance = 0;
  for (const value of a.toSorted((x, y) => x - y)) {
    while (isBelow(others[below], value)) below++;
    while (isBelow(others[notAbove], value) || others[notAbove] === value) notAbove++;
    balance += below - (others.length - notAbove);
  }
  const delta = balance / (a.length * b.length);
  return { delta, size: sizeOf(Math.abs(delta)) };
}

function isBelow(other: number | undefined, value: number): boolean {
  return other !== undefined && other < value;
}

function sizeOf(strength: number): EffectSize {
  if (strength < 0.147) return 'negligible';
  if (strength < 0.33) return 'small';
  return strength < 0.474 ? 'medium' : 'large';
}
