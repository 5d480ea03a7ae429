/**
 * Which interactions a rate counts: `core`, the platform's usual ones; `extended`, these and what DOMAIN 2.1 lists
 * beside them; `comments`, comments alone, for accounts that hide their likes.
 */
export const NUMERATORS = ['core', 'extended', 'comments'] as const;
export type Numerator = (typeof NUMERATORS)[number];

/** What a rate divides by. `reach` is typed in by the account's owner, who alone is told it. */
export const DENOMINATORS = ['followers', 'views', 'reach'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** The names under which DOMAIN 2.2 knows the rate of one post, by its denominator. */
export const FORMULA_IDS = ['er-post', 'er-views', 'er-reach'] as const;
export type FormulaId = (typeof FORMULA_IDS)[number];

export function formulaIdOf(denominator: Denominator): FormulaId {
  return denominator === 'followers' ? 'er-post' : `er-${denominator}`;
}

export function denominatorIn(formula: FormulaId): Denominator {
  return DENOMINATORS.find((name) => formulaIdOf(name) === formula) ?? 'followers';
}

/** How an institution wants its rates made. `usual` is the platform's default denominator (DOMAIN 2.1). */
export type FormulaChoice = { numerator: Numerator; denominator: Denominator | 'usual' };

export const DEFAULT_FORMULA: FormulaChoice = { numerator: 'core', denominator: 'usual' };
