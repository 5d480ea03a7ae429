/**
 * Runs in the page's own world before its scripts, and stays there while they run. It therefore imports nothing,
 * takes every built-in it needs at the start, and looks nothing up afterwards that the page could have replaced.
 */

/** On `document`; its detail is JSON text: `{v: 1, url, page, status, body}`. One direction only, from the page. */
const COPY_EVENT = 'takar:copy';

const LONGEST_BODY = 12_000_000;
const LONGEST_URL = 16_000;
const REMEMBERED_CALLS = 64;
const XHR_DONE = 4;

/** A request whose response is wanted: its absolute address, and the tab's address when it went out. */
type Call = { url: string; page: string };
type Copy = { made: boolean };
type State = { call: Call | undefined };
type Native<T> = (this: unknown, ...args: unknown[]) => T;
/** What happens around a native call. Errors of either are swallowed; the native's own pass. */
type Around = {
  before?(self: unknown, args: readonly unknown[]): void;
  after?(self: unknown, args: readonly unknown[], result: unknown): void;
};
type Natives = ReturnType<typeof takeNatives>;
type Copier = ReturnType<typeof createCopier>;

/**
 * Copies the text of responses whose absolute address matches one of `urlPatterns` (sources of regular expressions)
 * to the isolated world. The page keeps its own promises, responses, requests, errors and order of events.
 */
export function install(scope: typeof globalThis, urlPatterns: readonly string[]): void {
  try {
    const natives = takeNatives(scope);
    const copier = createCopier(scope, natives, urlPatterns);
    hookFetch(scope, natives, copier);
    hookRequests(scope, natives, copier);
  } catch {
    // A page without these built-ins stays as it is.
  }
}

function takeNatives(scope: typeof globalThis) {
  const { apply, construct, defineProperty, getOwnPropertyDescriptor } = scope.Reflect;
  const { setPrototypeOf } = scope.Object;
  const { EventTarget, TextDecoder, URL } = scope;
  const [response, xhr] = [scope.Response.prototype, scope.XMLHttpRequest.prototype];

  /** A method, or the getter of an attribute; `T` is what the standard says of its result. */
  function take<T>(owner: object, name: string): Native<T> {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    return descriptor?.get ?? descriptor?.value;
  }

  /** Without a prototype, so that nothing the page puts on Object.prototype is found in it. */
  function bare<T extends object>(literal: T): T {
    return setPrototypeOf(literal, null);
  }

  /** A proxy calls the native with what it was given: name, length, checks and errors stay the native's own. */
  function hooked<F extends (...args: never[]) => unknown>(native: F, { before, after }: Around): F {
    const handler: ProxyHandler<F> = {
      apply(target, self, args) {
        try {
          before?.(self, args);
        } catch {}
        const result: unknown = apply(target, self, args);
        try {
          after?.(self, args, result);
        } catch {}
        return result;
      },
    };
    return new scope.Proxy(native, bare(handler));
  }

  function hook(owner: object, name: string, around: Around): void {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (descriptor?.get) descriptor.get = hooked(descriptor.get, around);
    else if (descriptor?.value) descriptor.value = hooked(descriptor.value, around);
    if (descriptor) defineProperty(owner, name, descriptor);
  }

  return {
    apply,
    construct,
    defineProperty,
    bare,
    hook,
    TextDecoder,
    URL,
    getCopy: take<Copy | undefined>(scope.WeakMap.prototype, 'get'),
    getState: take<State | undefined>(scope.WeakMap.prototype, 'get'),
    set: take<void>(scope.WeakMap.prototype, 'set'),
    exec: take<unknown>(scope.RegExp.prototype, 'exec'),
    settle: take<void>(scope.Promise.prototype, 'then'),
    decode: take<string>(TextDecoder.prototype, 'decode'),
    stringify: take<string>(scope.JSON, 'stringify'),
    href: take<string>(URL.prototype, 'href'),
    baseUri: take<string>(scope.Node.prototype, 'baseURI'),
    listen: take<void>(EventTarget.prototype, 'addEventListener'),
    dispatch: take<boolean>(EventTarget.prototype, 'dispatchEvent'),
    requestUrl: take<string>(scope.Request.prototype, 'url'),
    responseUrl: take<string>(response, 'url'),
    responseStatus: take<number>(response, 'status'),
    responseHeaders: take<unknown>(response, 'headers'),
    header: take<string | null>(scope.Headers.prototype, 'get'),
    clone: take<unknown>(response, 'clone'),
    text: take<object>(response, 'text'),
    xhrState: take<number>(xhr, 'readyState'),
    xhrStatus: take<number>(xhr, 'status'),
    xhrHeader: take<string | null>(xhr, 'getResponseHeader'),
    xhrType: take<string>(xhr, 'responseType'),
    xhrText: take<string>(xhr, 'responseText'),
    xhrResponse: take<unknown>(xhr, 'response'),
  };
}

function createCopier(scope: typeof globalThis, natives: Natives, urlPatterns: readonly string[]) {
  const { apply, construct, bare, exec, href, requestUrl, baseUri, dispatch, stringify, URL } = natives;
  const { CustomEvent, document, setTimeout } = scope;
  const patterns = urlPatterns.map((source) => new scope.RegExp(source));
  const textual = /json|text|javascript/i;

  function matches(url: string): boolean {
    for (let i = 0; i < patterns.length; i++) {
      if (apply(exec, patterns[i], [url]) !== null) return true;
    }
    return false;
  }

  function attempt(read: Native<string>, self: unknown): string | undefined {
    try {
      return apply(read, self, []);
    } catch {
      return undefined;
    }
  }

  /** The address of a request to `input` when its response is wanted. */
  function wanted(input: unknown): string | undefined {
    // Any other object would have to be turned into text, which the page could notice: it is left alone.
    const written = typeof input === 'string' ? input : (attempt(href, input) ?? attempt(requestUrl, input));
    if (written === undefined || written.length > LONGEST_URL) return undefined;
    const url = apply(href, construct(URL, [written, apply(baseUri, document, [])]), []);
    return matches(url) ? url : undefined;
  }

  function dispatchCopy({ url, page }: Call, body: string): void {
    try {
      const detail = apply(stringify, undefined, [bare({ v: 1, url, page, status: 200, body })]);
      apply(dispatch, document, [construct(CustomEvent, [COPY_EVENT, bare({ detail })])]);
    } catch {}
  }

  function send(call: Call, body: unknown): void {
    if (typeof body !== 'string' || body === '' || body.length > LONGEST_BODY) return;
    // In a task of its own: the page's handlers do not wait for it.
    apply(setTimeout, scope, [() => dispatchCopy(call, body), 0]);
  }

  function isText(contentType: string | null): boolean {
    return contentType !== null && apply(exec, textual, [contentType]) !== null;
  }

  return { matches, wanted, isText, send };
}

/**
 * A promise of `fetch` is never watched: a `then` of ours would count as handling its rejection, and a promise in its
 * place would settle later. `fetch` only notes where the tab was; the copy is made when the page first reads a body.
 */
function hookFetch(scope: typeof globalThis, natives: Natives, copier: Copier): void {
  const { apply, defineProperty, bare, hook, getCopy, set, clone, text, settle } = natives;
  const { responseUrl, responseStatus, responseHeaders, header } = natives;
  const { location, Response } = scope;
  const calls = rememberCalls(location.origin);
  /** A response and its clones share one entry: what they hold is copied once. */
  const copies = new scope.WeakMap<object, Copy>();

  function copyOf(response: unknown): Copy {
    const known = apply(getCopy, copies, [response]);
    if (known) return known;
    const fresh = { made: false };
    apply(set, copies, [response, fresh]);
    return fresh;
  }

  function copyBody(response: unknown): void {
    const url = apply(responseUrl, response, []);
    if (!copier.matches(url) || apply(responseStatus, response, []) !== 200) return;
    if (!copier.isText(apply(header, apply(responseHeaders, response, []), ['content-type']))) return;
    const copy = copyOf(response);
    if (copy.made) return;
    copy.made = true;
    const call = { url, page: calls.take(url) };
    const body = apply(text, apply(clone, response, []), []);
    // `then` asks a promise for its constructor, which the page may have replaced.
    defineProperty(body, 'constructor', bare({ value: undefined }));
    apply(settle, body, [(content: unknown) => copier.send(call, content), () => undefined]);
  }

  function noteCall(input: unknown): void {
    const url = copier.wanted(input);
    if (url !== undefined) calls.add({ url, page: location.href });
  }

  function noteClone(response: unknown, cloned: unknown): void {
    if (copier.matches(apply(responseUrl, response, []))) apply(set, copies, [cloned, copyOf(response)]);
  }

  hook(scope, 'fetch', { before: (_, args) => noteCall(args[0]) });
  hook(Response.prototype, 'clone', { after: (self, _, result) => noteClone(self, result) });
  for (const name of ['body', 'arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text']) {
    hook(Response.prototype, name, { before: copyBody });
  }
}

/**
 * Where the tab was when the response's request went out. With several requests to one address from different pages
 * it is not known which of them was answered: then, as when none is remembered, only the origin is said.
 */
function rememberCalls(origin: string) {
  const calls: (Call | undefined)[] = [];
  for (let i = 0; i < REMEMBERED_CALLS; i++) calls[i] = undefined;
  let next = 0;

  function add(call: Call): void {
    calls[next] = call;
    next = (next + 1) % REMEMBERED_CALLS;
  }

  function take(url: string): string {
    let oldest = -1;
    let page: string | undefined;
    for (let step = 0; step < REMEMBERED_CALLS; step++) {
      const index = (next + step) % REMEMBERED_CALLS;
      const call = calls[index];
      if (call?.url !== url) continue;
      if (oldest < 0) oldest = index;
      page = page === undefined || page === call.page ? call.page : origin;
    }
    if (oldest >= 0) calls[oldest] = undefined;
    return page ?? origin;
  }

  return { add, take };
}

function hookRequests(scope: typeof globalThis, natives: Natives, copier: Copier): void {
  const { apply, construct, hook, getState, set, listen, decode, stringify, TextDecoder } = natives;
  const { xhrState, xhrStatus, xhrHeader, xhrType, xhrText, xhrResponse } = natives;
  const { location, XMLHttpRequest } = scope;
  const [objects, arrays] = [scope.Object.prototype, scope.Array.prototype];
  const states = new scope.WeakMap<object, State>();

  /** Also forgets an earlier address of an object that is opened again. */
  function noteOpen(xhr: unknown, input: unknown): void {
    const url = copier.wanted(input);
    const call = url === undefined ? undefined : { url, page: location.href };
    const known = apply(getState, states, [xhr]);
    if (known) known.call = call;
    if (known || !call) return;
    const state = { call };
    apply(set, states, [xhr, state]);
    apply(listen, xhr, ['readystatechange', () => copyBody(xhr)]);
  }

  function noteSend(xhr: unknown): void {
    const call = apply(getState, states, [xhr])?.call;
    if (call) call.page = location.href;
  }

  /** At the last change of state, before the page's `load` handlers can open the object again. */
  function copyBody(xhr: unknown): void {
    try {
      const state = apply(getState, states, [xhr]);
      if (!state?.call || apply(xhrState, xhr, []) !== XHR_DONE) return;
      const { call } = state;
      state.call = undefined;
      if (apply(xhrStatus, xhr, []) !== 200) return;
      if (copier.isText(apply(xhrHeader, xhr, ['content-type']))) copier.send(call, bodyOf(xhr));
    } catch {}
  }

  function bodyOf(xhr: unknown): string | undefined {
    const type = apply(xhrType, xhr, []);
    if (type === '' || type === 'text') return apply(xhrText, xhr, []);
    if (type === 'arraybuffer')
      return apply(decode, construct(TextDecoder, []), [apply(xhrResponse, xhr, [])]);
    // With a `toJSON` on a prototype, writing the page's object would run the page's code.
    if (type !== 'json' || 'toJSON' in objects || 'toJSON' in arrays) return undefined;
    return apply(stringify, undefined, [apply(xhrResponse, xhr, [])]);
  }

  hook(XMLHttpRequest.prototype, 'open', { after: (xhr, args) => noteOpen(xhr, args[1]) });
  hook(XMLHttpRequest.prototype, 'send', { before: noteSend });
}
