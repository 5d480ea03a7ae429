import { dig } from '../../app/json.ts';
import { receive, understood } from '../../app/stage-hook.ts';

let asked = 0;

/** Asks TikTok as its page does, by `fetch`: with a text, a `URL` and a `Request` in turn. */
export async function ask(path: string, params: Record<string, string | number>): Promise<unknown> {
  const url = new URL(path, location.origin);
  url.searchParams.set('aid', '1988');
  url.searchParams.set('app_language', document.documentElement.lang);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, String(value));
  const address = `${url.pathname}${url.search}`;
  const forms: (string | URL | Request)[] = [address, url, new Request(url)];
  const form = forms[asked % forms.length] ?? address;
  asked += 1;
  window.__stage.busy += 1;
  try {
    const response = await fetch(form);
    if (response.bodyUsed) throw new Error('somebody used the body of a response of the page');
    return receive(address, await response.text());
  } finally {
    window.__stage.busy -= 1;
  }
}

/** What the document carries under a name, such as `webapp.user-detail`. */
export function carried(name: string): unknown {
  const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  const found = dig(JSON.parse(script?.textContent ?? '{}'), '__DEFAULT_SCOPE__', name);
  return found === undefined ? undefined : understood(found);
}
