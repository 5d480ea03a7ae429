import * as z from 'zod/mini';
import { platformId } from '../model/platform-schema.ts';
import { settings } from '../model/settings-schema.ts';
import { SURFACES } from '../model/surface.ts';

/** Apart from the messages to the worker, which are many: the popup must have these before its first paint. */
export const surface = z.enum(SURFACES);

/** What the content script can say of the page in front of the user. */
export const pageDescription = z.strictObject({
  platform: platformId,
  paused: z.boolean(),
  /** Present on an account's page. */
  account: z.exactOptional(
    z.strictObject({ id: z.exactOptional(z.string()), handle: z.exactOptional(z.string()) }),
  ),
  /** What kind of page it is; absent where no posts are to be expected. */
  surface: z.exactOptional(surface),
  /** Responses and documents of this page view that hold posts. */
  expected: z.int(),
  /** How many of them gave posts. */
  understood: z.int(),
  /** Posts read during this page view. */
  posts: z.int(),
  /** Those of them that state every interaction of the platform. */
  complete: z.int(),
  /** The reader no longer understands this page: it holds posts, and none could be read. */
  notUnderstood: z.boolean(),
  /** The last batch could not be stored. */
  storageFailed: z.boolean(),
});
export type PageDescription = z.infer<typeof pageDescription>;

export const nothing = z.strictObject({});
export const briefing = z.strictObject({ settings, texts: z.record(z.string(), z.string()) });
export const MAX_DIAGNOSTIC = 400_000;

/** Every message to a content script, in the form of `toWorker`. */
export const toContent = {
  'page.describe': { from: ['view'], request: nothing, reply: pageDescription },
  /** A `Diagnostic` of the page view as JSON; `null` where nothing is read. */
  'page.diagnose': {
    from: ['view'],
    request: nothing,
    reply: z.strictObject({ diagnostic: z.string().check(z.maxLength(MAX_DIAGNOSTIC)) }),
  },
  'briefing.changed': { from: ['worker'], request: briefing, reply: nothing },
  /** Rates are made by another formula now, or from another reach: verdicts on the screen are asked for again. */
  'verdicts.changed': { from: ['worker'], request: nothing, reply: nothing },
} as const;

export type ContentMessages = typeof toContent;
