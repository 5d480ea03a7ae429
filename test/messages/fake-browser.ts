import type { MessageListener, MessageSender } from '../../src/messages/endpoint.ts';

export const ID = 'takar-id';
export const OWN = 'chrome-extension://takar-id/';

export const contentSender: MessageSender = { id: ID, url: 'https://x.com/kpu_kotacontoh', tab: { id: 3 } };
export const viewSender: MessageSender = { id: ID, url: `${OWN}options.html#/posts` };

/**
 * As much of the extension API as Takar's messages use. `deliver` plays the browser: what was sent is copied as the
 * browser copies it, and the first listener that answers does.
 */
export function fakeBrowser() {
  const listeners = new Set<MessageListener>();
  const installed: ((details: { reason: string }) => void)[] = [];
  const opened: string[] = [];
  const pushed: { tab: number; message: unknown }[] = [];
  const marks: { tabId: number; text?: string; title?: string }[] = [];
  let tabs: { id?: number }[] = [];

  async function deliver(message: unknown, sender: MessageSender): Promise<unknown> {
    for (const listener of listeners) {
      const reply = listener(structuredClone(message), sender);
      if (reply !== undefined) return structuredClone(await reply);
    }
    return undefined;
  }

  return {
    runtime: {
      id: ID,
      getURL: (path: string) => OWN + path,
      onMessage: {
        addListener: (listener: MessageListener) => void listeners.add(listener),
        removeListener: (listener: MessageListener) => void listeners.delete(listener),
      },
      onInstalled: {
        addListener: (listener: (details: { reason: string }) => void) => void installed.push(listener),
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void marks.push({ tabId, text }),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void marks.push({ tabId, title }),
    },
    tabs: {
      create: async ({ url }: { url: string }) => void opened.push(url),
      query: async () => tabs,
      sendMessage: async (tab: number, message: unknown) => {
        if (tab === 404) throw new Error('Could not establish connection. Receiving end does not exist.');
        pushed.push({ tab, message });
        return { ok: true, value: {} };
      },
    },
    /** A runtime as a sender of these messages has it. */
    from: (sender: MessageSender) => ({
      id: ID,
      sendMessage: (message: unknown) => deliver(message, sender),
    }),
    deliver,
    install: (reason: string) => {
      for (const listener of installed) listener({ reason });
    },
    setTabs: (list: { id?: number }[]) => {
      tabs = list;
    },
    listeners,
    opened,
    pushed,
    /** What was written on the toolbar icon, in order. */
    marks,
  };
}
