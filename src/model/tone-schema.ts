import * as z from 'zod/mini';
import { type Mark, TONES } from './tone.ts';

/** The check of what a user says of a comment; a mark without anything says nothing. */
export const mark: z.ZodMiniType<Mark> = z.strictObject({
  tone: z.exactOptional(z.enum(TONES)),
  noAnswerNeeded: z.exactOptional(z.literal(true)),
});
