import { receive, understood } from '../../app/stage-hook.ts';
import { language } from './labels.ts';

declare global {
  interface Window {
    ytInitialData?: unknown;
    ytInitialPlayerResponse?: unknown;
  }
}

let asked = 0;

/** Asks YouTube as its page does: `fetch`, by an address or by a whole request in turn. */
export async function ask(endpoint: string, request: Record<string, unknown>): Promise<unknown> {
  const address = `/youtubei/v1/${endpoint}?prettyPrint=false`;
  const context = {
    client: { hl: language, gl: 'ID', clientName: 'WEB', clientVersion: '2.20260801.00.00' },
  };
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ context, ...request }),
  };
  asked += 1;
  window.__stage.busy += 1;
  try {
    const response = await (asked % 2 === 0 ? fetch(address, options) : fetch(new Request(address, options)));
    if (response.bodyUsed) throw new Error('somebody used the body of a response of the page');
    return receive(address, await response.text());
  } finally {
    window.__stage.busy -= 1;
  }
}

/** What the document carries for its first screen. */
export function carried(): { data: unknown; player: unknown } {
  return { data: understood(window.ytInitialData), player: understood(window.ytInitialPlayerResponse) };
}
