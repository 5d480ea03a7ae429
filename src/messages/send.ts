import * as z from 'zod/mini';
import type { Result } from '../model/result.ts';
import {
  type ContentMessages,
  MESSAGE_ERRORS,
  type MessageError,
  type MessageMap,
  type ReplyOf,
  type RequestOf,
  type Schemas,
  toContent,
  toWorker,
  type WorkerMessages,
} from './contract.ts';
import type { SendingRuntime, SendingTabs } from './endpoint.ts';

export type Answer<M extends MessageMap, N extends keyof M> = Result<ReplyOf<M, N>, MessageError>;

/** The shape of every reply; its value is checked against the message's own schema afterwards. */
const replyFrame = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(MESSAGE_ERRORS) }),
]);

/**
 * Asks the background worker, from a content script or one of our own pages. Never throws or rejects:
 * `gone` when the extension was updated or removed under the page, `no-answer` when nothing, or nothing
 * understandable, came back.
 */
export async function sendToWorker<N extends keyof WorkerMessages>(
  runtime: SendingRuntime,
  name: N,
  request: RequestOf<WorkerMessages, N>,
): Promise<Answer<WorkerMessages, N>> {
  try {
    if (runtime.id === undefined) return { ok: false, error: 'gone' };
    const reply = await runtime.sendMessage({ takar: 1, name, request });
    return readReply<WorkerMessages, N>(toWorker, name, reply);
  } catch (error) {
    return { ok: false, error: isGone(runtime, error) ? 'gone' : 'no-answer' };
  }
}

/**
 * Asks the content script of a tab, from a view or the worker. Never throws or rejects; `no-answer` also when the
 * tab has no content script of ours.
 */
export async function sendToTab<N extends keyof ContentMessages>(
  tabs: SendingTabs,
  tabId: number,
  name: N,
  request: RequestOf<ContentMessages, N>,
): Promise<Answer<ContentMessages, N>> {
  try {
    const reply = await tabs.sendMessage(tabId, { takar: 1, name, request });
    return readReply<ContentMessages, N>(toContent, name, reply);
  } catch {
    return { ok: false, error: 'no-answer' };
  }
}

function readReply<M extends MessageMap, N extends keyof M>(
  map: Schemas<M>,
  name: N,
  reply: unknown,
): Answer<M, N> {
  const frame = replyFrame.safeParse(reply);
  if (!frame.success) return { ok: false, error: 'no-answer' };
  if (!frame.data.ok) return frame.data;
  const value = map[name].reply.safeParse(frame.data.value);
  return value.success ? { ok: true, value: value.data } : { ok: false, error: 'no-answer' };
}

/** The id of an orphan disappears; the error's text is the sign where it does not. */
function isGone(runtime: SendingRuntime, error: unknown): boolean {
  if (error instanceof Error && /context invalidated/i.test(error.message)) return true;
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}
