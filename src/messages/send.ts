import { type RequestOf, toWorker, type WorkerMessages } from './contract.ts';
import type { SendingRuntime } from './endpoint.ts';
import { type Answer, readReply } from './reply.ts';

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

/** The id of an orphan disappears; the error's text is the sign where it does not. */
function isGone(runtime: SendingRuntime, error: unknown): boolean {
  if (error instanceof Error && /context invalidated/i.test(error.message)) return true;
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}
