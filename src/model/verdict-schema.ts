import * as z from 'zod/mini';
import { DENOMINATORS, FORMULA_IDS } from './formula.ts';
import { platformId } from './platform-schema.ts';
import { COUNT_NAMES } from './reading.ts';
import { format, postCounts } from './reading-schema.ts';
import { POST_KEY, UNKNOWN_REASONS, type Verdict } from './verdict.ts';

/** The check of post keys and verdicts in messages. */
export const postKey = z.string().check(z.regex(POST_KEY));

const range = z.strictObject({ low: z.number(), high: z.number(), stated: z.exactOptional(z.number()) });

export const verdict: z.ZodMiniType<Verdict> = z.strictObject({
  post: postKey,
  platform: platformId,
  state: z.enum(['above', 'usual', 'below', 'unknown']),
  reason: z.exactOptional(z.enum(UNKNOWN_REASONS)),
  formula: z.enum(FORMULA_IDS),
  interactionNames: z.array(z.enum(COUNT_NAMES)),
  interactions: z.exactOptional(range),
  denominator: z.exactOptional(
    z.strictObject({
      name: z.enum(DENOMINATORS),
      value: range,
      exact: z.boolean(),
      at: z.number(),
    }),
  ),
  rate: z.exactOptional(range),
  exact: z.exactOptional(z.boolean()),
  format: z.exactOptional(format),
  habit: z.exactOptional(z.strictObject({ median: range, lowerQuartile: range, upperQuartile: range })),
  n: z.int(),
  readAt: z.exactOptional(z.number()),
  counts: postCounts,
});
