import { checksum } from './checksum.ts';
import { turnKeys } from './turned-keys.ts';

/** A post on the screen: the element that shows it, and what the page's own data say of it. */
export type ShownPost = { element: Element; id: string; handle: string };

/** What tests may ask the page; never used by the page itself. */
export type StageHook = {
  /** Every data response, as the page's own script received it. */
  received: { url: string; checksum: string }[];
  /** Errors that reached the page. */
  errors: string[];
  shown(): ShownPost[];
  /** How many posts the list in front holds, in view or not. */
  loaded(): number;
  /** True while a request is under way. */
  busy: number;
};

declare global {
  interface Window {
    __stage: StageHook;
    /** Set by a test before the page: responses come with turned keys, which the page's own script understands. */
    __stageTurnsKeys?: boolean;
  }
}

export function installHook(shown: () => ShownPost[], loaded: () => number): StageHook {
  const hook: StageHook = { received: [], errors: [], shown, loaded, busy: 0 };
  window.__stage = hook;
  window.addEventListener('error', (event) => hook.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => hook.errors.push(String(event.reason)));
  return hook;
}

/** Notes a response exactly as the page got it, and gives its JSON. */
export function receive(url: string, text: string): unknown {
  window.__stage.received.push({ url, checksum: checksum(text) });
  return understood(JSON.parse(text));
}

/** The same for a response that is JSON line by line, as a stream comes. */
export function receiveLines(url: string, text: string): unknown[] {
  window.__stage.received.push({ url, checksum: checksum(text) });
  return text.split('\n').map((line) => understood(JSON.parse(line)));
}

/** Data of a response or of the document as the page's script knows them. */
export function understood(data: unknown): unknown {
  return window.__stageTurnsKeys ? turnKeys(data) : data;
}
