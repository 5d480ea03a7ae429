import * as z from 'zod/mini';
import { formulaChoice } from './formula-schema.ts';
import { GROUP_KINDS, type Group, type Targets } from './group.ts';

export const MAX_ACCOUNTS_PER_GROUP = 2_000;

/** Whole hours up to a month, whole days up to a year. */
const targets: z.ZodMiniType<Targets> = z.strictObject({
  answerHours: z.int().check(z.gte(1), z.lte(720)),
  quietDays: z.int().check(z.gte(1), z.lte(365)),
});

export const groupId = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** `<platform>:<id>` or `<platform>:@<handle>`; a handle may hold spaces. */
export const accountKey = z.string().check(z.maxLength(2_100), z.regex(/^[a-z][a-z0-9]{0,15}:\S[^\r\n]*$/));

/** The check of a group in messages. Spaces around its name are taken off. */
export const group: z.ZodMiniType<Group> = z.strictObject({
  id: groupId,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  kind: z.enum(GROUP_KINDS),
  accounts: z.array(accountKey).check(z.maxLength(MAX_ACCOUNTS_PER_GROUP)),
  formula: formulaChoice,
  targets,
});
