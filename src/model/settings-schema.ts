import * as z from 'zod/mini';
import { formulaChoice } from './formula-schema.ts';
import { platformId } from './platform-schema.ts';
import { LANGUAGES } from './settings.ts';

/** The check of settings in messages and in the store. */
export const settings = z.strictObject({
  language: z.enum(LANGUAGES),
  paused: z.array(platformId),
  csvSeparator: z.enum([';', ',']),
  formula: formulaChoice,
});
