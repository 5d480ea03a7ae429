/**
 * The parts of the extension API that messages need, so that a test can hand in its own and nothing here imports the
 * polyfill. `browser.runtime` and `browser.tabs` fit as they are.
 */

export type MessageSender = {
  id?: string | undefined;
  /** The address of the frame that sent; absent for the worker in some browsers. */
  url?: string | undefined;
  /** As a browser without `url` states it. */
  origin?: string | undefined;
  /** Present when a tab sent: a content script, or one of our own pages opened as a tab. */
  tab?: { id?: number | undefined } | undefined;
};

export type SendingRuntime = {
  /** Undefined once the extension was updated or removed under an open page. */
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
};

export type SendingTabs = { sendMessage(tabId: number, message: unknown): Promise<unknown> };

export type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;

export type ServingRuntime = {
  readonly id?: string | undefined;
  /** The absolute address of a file of the extension. */
  getURL(path: string): string;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
};
