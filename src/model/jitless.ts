import * as z from 'zod/mini';

/**
 * The extension's content policy forbids code made from text, and zod asks when a schema is made. So this module comes
 * first in the entry, before any that makes one.
 */
z.config({ jitless: true });
