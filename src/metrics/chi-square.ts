const PRECISION = 1e-15;

/** More than any value needs for which the result is not 0 or 1: some times √x. */
const MOST_STEPS = 10_000;

/**
 * P(X ≥ x) of a chi-square distribution with `df` degrees of freedom (a whole number, at least 1), 0 to 1: the
 * regularized incomplete gamma function Q(df/2, x/2). 1 for an x of zero or less. Source: DLMF 8.2.4, 8.7.1 and 8.9.2
 * (https://dlmf.nist.gov/8).
 */
export function chiSquareSurvival(x: number, df: number): number {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  // Each of the two converges fast on its side of the distribution's bulk.
  return half < a + 1 ? 1 - lowerBySeries(a, half) : upperByFraction(a, half);
}

/** P(a, x) = x^a e^−x Σ x^i / Γ(a + i + 1), DLMF 8.7.1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; i < MOST_STEPS && term > sum * PRECISION; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum * density(a, x);
}

/**
 * Q(a, x) by the continued fraction DLMF 8.9.2 in its contracted form x^a e^−x / Γ(a) · 1/(x+1−a − 1(1−a)/(x+3−a − …)),
 * from front to back by Lentz's method (DLMF 3.10(iii)). Precise also where it is very small.
 */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < MOST_STEPS; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return fraction * density(a, x);
}

/** x^a e^−x / Γ(a), as a logarithm first: its parts alone would run over. */
function density(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** ln Γ(a) for a multiple of ½, down to Γ(1) = 1 or Γ(½) = √π by Γ(a) = (a − 1) Γ(a − 1), DLMF 5.4.1 and 5.5.1. */
function logGamma(a: number): number {
  let rest = a - 1;
  let sum = 0;
  for (; rest > 0; rest--) sum += Math.log(rest);
  return rest === 0 ? sum : sum + Math.log(Math.PI) / 2;
}
