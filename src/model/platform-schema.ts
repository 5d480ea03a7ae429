import * as z from 'zod/mini';

/** The check of a platform's id: a folder name under `src/platforms/`. */
export const platformId = z.string().check(z.regex(/^[a-z][a-z0-9]{0,15}$/));
