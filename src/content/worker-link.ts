import type {
  ContentMessages,
  MessageError,
  ReplyOf,
  RequestOf,
  WorkerMessages,
} from '../messages/contract.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Result } from '../model/result.ts';

/**
 * Messages of a content script. It stands between a hostile page and the worker and trusts neither side less than it
 * must: the worker checks all that is sent by its schema, so it is not checked twice here, where every kilobyte and
 * millisecond is the page's. What comes back was written by the same version of Takar.
 */

type Sender = { id?: string | undefined; tab?: object | undefined; url?: string | undefined };
type Respond = (reply: unknown) => void;
/** `true` keeps the way open for a reply that comes later; both browsers and the polyfill know it. */
type Listener = (message: unknown, sender: Sender, respond: Respond) => true | undefined;

/** The part of the extension API that a content script uses. */
export type ContentRuntime = {
  /** Undefined once the extension was updated or removed under the page. */
  readonly id?: string | undefined;
  getURL(path: string): string;
  getManifest(): { version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void };
};

export type Send = <N extends keyof WorkerMessages>(
  name: N,
  request: RequestOf<WorkerMessages, N>,
) => Promise<Result<ReplyOf<WorkerMessages, N>, MessageError>>;

export type Answers = {
  [N in keyof ContentMessages]: (request: RequestOf<ContentMessages, N>) => ReplyOf<ContentMessages, N>;
};

/** Asks the worker. Never rejects: `gone` without an extension, `no-answer` when nothing understandable came back. */
export function createSend(runtime: ContentRuntime): Send {
  return async (name, request) => {
    try {
      if (isGone(runtime)) return { ok: false, error: 'gone' };
      const reply = await runtime.sendMessage({ takar: 1, name, request });
      return isReply<ReplyOf<WorkerMessages, typeof name>>(reply) ? reply : { ok: false, error: 'no-answer' };
    } catch (error) {
      const isInvalid = error instanceof Error && /context invalidated/i.test(error.message);
      return { ok: false, error: isInvalid || isGone(runtime) ? 'gone' : 'no-answer' };
    }
  };
}

/** Whether the extension was updated or removed under this page. */
export function isGone(runtime: ContentRuntime): boolean {
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}

function isReply<T>(reply: unknown): reply is Result<T, MessageError> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'value' in reply : 'error' in reply && typeof reply.error === 'string';
}

/** Answers our own pages and the worker; no page and no other extension. */
export function answer(runtime: ContentRuntime, answers: Answers): void {
  const ownPages = runtime.getURL('');
  runtime.onMessage.addListener((message, sender, respond) => {
    if (!isOurs(message)) return undefined;
    const isOwn = sender.id === runtime.id && (sender.url?.startsWith(ownPages) ?? sender.tab === undefined);
    respond(isOwn ? reply(answers, message) : { ok: false, error: 'not-allowed' });
    return undefined;
  });
}

type Ours = { takar: 1; name: unknown; request: unknown };

function isOurs(message: unknown): message is Ours {
  return (
    typeof message === 'object' &&
    message !== null &&
    'takar' in message &&
    message.takar === 1 &&
    'name' in message &&
    'request' in message
  );
}

function reply(answers: Answers, { name, request }: Ours): unknown {
  if (name === 'page.describe' || name === 'page.diagnose' || name === 'verdicts.changed') {
    return { ok: true, value: answers[name]({}) };
  }
  if (name !== 'briefing.changed' || !isBriefing(request)) return { ok: false, error: 'invalid-request' };
  return { ok: true, value: answers['briefing.changed'](request) };
}

/** It comes from the worker, which wrote it by its schema; this only tells it from something else. */
function isBriefing(request: unknown): request is Briefing {
  return typeof request === 'object' && request !== null && 'settings' in request && 'texts' in request;
}
