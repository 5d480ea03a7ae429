import * as z from 'zod/mini';
import { formulaChoice } from '../model/formula-schema.ts';
import { accountKey, group, groupId } from '../model/group-schema.ts';
import { platformId } from '../model/platform-schema.ts';
import { isReading } from '../model/reading-schema.ts';
import { settings } from '../model/settings-schema.ts';
import { mark } from '../model/tone-schema.ts';
import { postKey, verdict } from '../model/verdict-schema.ts';
import { briefing, MAX_DIAGNOSTIC, nothing, surface } from './to-content.ts';

export type { MessageError } from './reply.ts';
export type { ContentMessages, PageDescription } from './to-content.ts';

/** How a source came to the content script. */
export const SOURCES = ['wire', 'embedded', 'dom'] as const;
export const source = z.enum(SOURCES);
export type ReadingSource = z.infer<typeof source>;

export const MAX_READINGS_PER_BATCH = 1_000;
export const MAX_POSTS_PER_REQUEST = 300;

/** The readings of one source at one moment; already one record a post. */
export const readingBatch = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.int().check(z.gte(0)),
  source,
  /** The tab's address, without query and fragment. */
  page: z.string().check(z.maxLength(2_000)),
  /** Each is checked by itself: one that does not fit is left out and takes no other with it. */
  readings: z.pipe(
    z.array(z.unknown()).check(z.maxLength(MAX_READINGS_PER_BATCH)),
    z.transform((candidates) => candidates.filter(isReading)),
  ),
});
export type ReadingBatch = z.infer<typeof readingBatch>;

/** Keys of comments are made as those of posts are. */
const commentKey = postKey;
/** More people than there are. */
const MAX_REACH = 1e12;

/**
 * Every message to the worker: who may send it, what it carries, what comes back; those to a content script stand in
 * `to-content.ts`. `content` is a content script on a platform's
 * page, `view` one of Takar's own pages, `worker` the background worker.
 */
export const toWorker = {
  'readings.save': {
    from: ['content'],
    request: z.strictObject({ platform: platformId, batches: z.array(readingBatch).check(z.maxLength(100)) }),
    reply: z.strictObject({ appended: z.int(), duplicates: z.int() }),
  },
  'verdicts.get': {
    from: ['content'],
    request: z.strictObject({ posts: z.array(postKey).check(z.maxLength(MAX_POSTS_PER_REQUEST)) }),
    reply: z.array(verdict),
  },
  'settings.get': { from: ['view'], request: nothing, reply: settings },
  'briefing.get': { from: ['content'], request: nothing, reply: briefing },
  'settings.set': { from: ['view'], request: z.partial(settings), reply: settings },
  'account.delete': {
    from: ['view'],
    request: z.strictObject({ account: z.string().check(z.maxLength(2_100)) }),
    reply: z.strictObject({ posts: z.int(), readings: z.int() }),
  },
  'data.delete': { from: ['view'], request: nothing, reply: nothing },
  /** Stores a group, new, changed or deleted before. The reply names the institutions that its accounts had to leave. */
  'group.save': {
    from: ['view'],
    request: z.strictObject({ group }),
    reply: z.strictObject({ moved: z.array(z.strictObject({ account: accountKey, group: z.string() })) }),
  },
  /** Changes a group's formula alone: all else stays as it is stored by then. Nothing for a group that is gone. */
  'group.formula': {
    from: ['view'],
    request: z.strictObject({ id: groupId, formula: formulaChoice }),
    reply: nothing,
  },
  'group.delete': { from: ['view'], request: z.strictObject({ id: groupId }), reply: nothing },
  /** How many people saw a post; `null` takes it back. */
  'reach.set': {
    from: ['view'],
    request: z.strictObject({
      post: postKey,
      value: z.nullable(z.int().check(z.gte(1), z.lte(MAX_REACH))),
    }),
    reply: nothing,
  },
  /** What the user says of a comment; `null` takes it back. */
  'mark.set': {
    from: ['view'],
    request: z.strictObject({ comment: commentKey, post: postKey, mark: z.nullable(mark) }),
    reply: nothing,
  },
  /** How well the reader understood a page view, once it is steady; a later one of the same view replaces it. */
  'health.report': {
    from: ['content'],
    request: z.strictObject({
      platform: platformId,
      surface,
      expected: z.int().check(z.gte(0)),
      understood: z.int().check(z.gte(0)),
      posts: z.int().check(z.gte(0)),
      complete: z.int().check(z.gte(0)),
      /** Present when nothing was understood: a `Diagnostic` as JSON. */
      diagnostic: z.exactOptional(z.string().check(z.maxLength(MAX_DIAGNOSTIC))),
    }),
    reply: nothing,
  },
  'options.open': {
    from: ['content'],
    request: z.strictObject({ hash: z.string().check(z.regex(/^#\/[\w/:.@%-]*$/)) }),
    reply: nothing,
  },
} as const;

export type WorkerMessages = typeof toWorker;
export type MessageMap = Record<
  string,
  { from: readonly Sender[]; request: z.ZodMiniType; reply: z.ZodMiniType }
>;
export type Sender = 'content' | 'view' | 'worker';
export type RequestOf<M extends MessageMap, N extends keyof M> = z.infer<M[N]['request']>;
export type ReplyOf<M extends MessageMap, N extends keyof M> = z.infer<M[N]['reply']>;
/** A map seen name by name, so that code for any message keeps the tie between its name, request and reply. */
export type Schemas<M extends MessageMap> = {
  [N in keyof M]: {
    from: readonly Sender[];
    request: z.ZodMiniType<RequestOf<M, N>>;
    reply: z.ZodMiniType<ReplyOf<M, N>>;
  };
};

/** What travels. */
export const envelope = z.strictObject({ takar: z.literal(1), name: z.string(), request: z.unknown() });
