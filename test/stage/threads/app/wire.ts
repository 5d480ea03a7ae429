import { dig, digList, digText } from '../../app/json.ts';
import { receive, understood } from '../../app/stage-hook.ts';

type Variables = Record<string, unknown>;

/** What the document carries is for the page that it was asked for, and for its first look alone. */
const carriedFor = location.pathname;
const taken = new Set<string>();
let asked = 0;

/** Asks Threads as its page does: by `fetch` at one address and by XMLHttpRequest at the other in turn. */
export async function query(operation: string, variables: Variables): Promise<unknown> {
  const form = new URLSearchParams({
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: operation,
    variables: JSON.stringify(variables),
    doc_id: String(9_100_000_000_000_000 + asked),
  });
  const url = asked % 2 === 0 ? '/graphql/query' : '/api/graphql';
  const ask = asked % 2 === 0 ? byFetch : byXhr;
  asked += 1;
  window.__stage.busy += 1;
  try {
    return receive(url, await ask(url, operation, form));
  } finally {
    window.__stage.busy -= 1;
  }
}

/** The answer that the document carries, else that of the server. `later` is the operation's name when it is asked for. */
export async function carriedOr(operation: string, later: string, variables: Variables): Promise<unknown> {
  return carried(operation) ?? query(later, variables);
}

async function byFetch(url: string, operation: string, body: URLSearchParams): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'x-fb-friendly-name': operation }, body });
  if (response.bodyUsed) throw new Error('somebody used the body of a response of the page');
  return response.text();
}

function byXhr(url: string, operation: string, form: URLSearchParams): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('x-fb-friendly-name', operation);
    request.onload = () => resolve(request.responseText);
    request.onerror = () => reject(new Error(`no answer from ${operation}`));
    request.send(form);
  });
}

function carried(operation: string): unknown {
  if (location.pathname !== carriedFor || taken.has(operation)) return undefined;
  taken.add(operation);
  const steps = boxes().flatMap((box) => digList(box, 'require'));
  const step = steps.find((one) => digText(one, 3, 0).startsWith(`adp_${operation}Relay`));
  return step === undefined ? undefined : understood(dig(step, 3, 1, '__bbox', 'result'));
}

/** What a module of the document says, for the page that it was asked for. */
export function carriedModule(name: string): unknown {
  if (location.pathname !== carriedFor || taken.has(name)) return undefined;
  taken.add(name);
  const modules = boxes().flatMap((box) => digList(box, 'define'));
  return understood(
    dig(
      modules.find((one) => digText(one, 0) === name),
      2,
    ),
  );
}

function boxes(): unknown[] {
  const scripts = [...document.querySelectorAll('script[type="application/json"][data-sjs]')];
  return scripts.map(({ textContent }) => dig(JSON.parse(textContent ?? '{}'), 'require', 0, 3, 0, '__bbox'));
}
