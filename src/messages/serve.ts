import type { PlatformId } from '../model/reading.ts';
import type { Result } from '../model/result.ts';
import {
  envelope,
  type MessageError,
  type MessageMap,
  type ReplyOf,
  type RequestOf,
  type Schemas,
  type Sender,
  toWorker,
  type WorkerMessages,
} from './contract.ts';
import type { MessageListener, MessageSender, ServingRuntime } from './endpoint.ts';
import { type ContentMessages, toContent } from './to-content.ts';

/** Who sent, as the browser vouches for it: nothing here comes from the message itself. */
export type Origin = {
  /** What the sender can be. */
  as: readonly Sender[];
  /** The platform on whose page a content script stands; absent for our own pages and the worker. */
  platform?: PlatformId;
  /** The tab of a content script. */
  tab?: number;
};

type Identify = (sender: MessageSender) => Origin | undefined;

type Reply<M extends MessageMap, N extends keyof M> = Result<ReplyOf<M, N>, MessageError>;

/** One function for each message of a map; its request arrives checked. What goes wrong is returned, not thrown. */
export type Handlers<M extends MessageMap> = {
  [N in keyof M]: (request: RequestOf<M, N>, origin: Origin) => Reply<M, N> | Promise<Reply<M, N>>;
};

export type WorkerHandlers = Handlers<WorkerMessages>;
export type ContentHandlers = Handlers<ContentMessages>;

/**
 * Answers the messages to the worker. `platformOf` says on whose pages an address lies. Call it on the worker's
 * first tick: a listener that is added later misses the event which woke the worker.
 */
export function serveWorker(
  runtime: ServingRuntime,
  platformOf: (url: string) => PlatformId | undefined,
  handlers: WorkerHandlers,
  signal?: AbortSignal,
): void {
  function identify(sender: MessageSender): Origin | undefined {
    const address = sender.url ?? sender.origin ?? '';
    if (address.startsWith(runtime.getURL(''))) return { as: ['view'] };
    const platform = sender.tab === undefined ? undefined : platformOf(address);
    if (platform === undefined) return undefined;
    const tab = sender.tab?.id;
    return { as: ['content'], platform, ...(tab !== undefined && { tab }) };
  }
  listen<WorkerMessages>(runtime, toWorker, handlers, identify, signal);
}

/**
 * Answers the messages to a content script. Only our own pages and our worker can reach one; the browser names the
 * worker by an address of the extension or by none, so the two are not told apart.
 */
export function serveContent(runtime: ServingRuntime, handlers: ContentHandlers, signal?: AbortSignal): void {
  function identify(sender: MessageSender): Origin | undefined {
    const isWorker = sender.url === undefined && sender.tab === undefined;
    const isOwn = sender.url?.startsWith(runtime.getURL('')) ?? false;
    return isWorker || isOwn ? { as: ['view', 'worker'] } : undefined;
  }
  listen<ContentMessages>(runtime, toContent, handlers, identify, signal);
}

function listen<M extends MessageMap>(
  runtime: ServingRuntime,
  map: Schemas<M>,
  handlers: Handlers<M>,
  identify: Identify,
  signal: AbortSignal | undefined,
): void {
  if (signal?.aborted) return;
  const listener: MessageListener = (message, sender) => {
    if (!isMarked(message)) return undefined;
    const isSelf = sender.id !== undefined && sender.id === runtime.id;
    return answer(map, handlers, message, isSelf ? identify(sender) : undefined);
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}

/** Whether a message carries our mark at all; others are left to whoever they are for. */
function isMarked(message: unknown): boolean {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'takar');
}

async function answer<M extends MessageMap>(
  map: Schemas<M>,
  handlers: Handlers<M>,
  message: unknown,
  origin: Origin | undefined,
): Promise<Result<unknown, MessageError>> {
  if (origin === undefined) return { ok: false, error: 'not-allowed' };
  const framed = envelope.safeParse(message);
  if (!framed.success) return { ok: false, error: 'invalid-request' };
  const { name, request } = framed.data;
  return isNameOf(map, name)
    ? handle(map, handlers, name, request, origin)
    : { ok: false, error: 'invalid-request' };
}

async function handle<M extends MessageMap, N extends keyof M>(
  map: Schemas<M>,
  handlers: Handlers<M>,
  name: N,
  request: unknown,
  origin: Origin,
): Promise<Reply<M, N>> {
  if (!map[name].from.some((sender) => origin.as.includes(sender))) {
    return { ok: false, error: 'not-allowed' };
  }
  const checked = map[name].request.safeParse(request);
  if (!checked.success) return { ok: false, error: 'invalid-request' };
  try {
    return await handlers[name](checked.data, origin);
  } catch {
    return { ok: false, error: 'no-answer' };
  }
}

function isNameOf<M extends MessageMap>(map: Schemas<M>, name: PropertyKey): name is keyof M {
  return Object.hasOwn(map, name);
}
