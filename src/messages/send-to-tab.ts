import type { RequestOf } from './contract.ts';
import type { SendingTabs } from './endpoint.ts';
import { type Answer, readReply } from './reply.ts';
import { type ContentMessages, toContent } from './to-content.ts';

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
