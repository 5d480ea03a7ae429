import * as z from 'zod/mini';
import { DENOMINATORS, type FormulaChoice, NUMERATORS } from './formula.ts';

/** The check of a choice of formula in messages and in the store. */
export const formulaChoice: z.ZodMiniType<FormulaChoice> = z.strictObject({
  numerator: z.enum(NUMERATORS),
  denominator: z.enum([...DENOMINATORS, 'usual']),
});
