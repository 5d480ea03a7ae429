import { dig, digList, digText } from '../../app/json.ts';
import { receive, understood } from '../../app/stage-hook.ts';

const URL_OF_QUERIES = '/graphql/query';
let asked = 0;

/** Asks Instagram as its page does: by `fetch` and by XMLHttpRequest in turn. */
export async function query(operation: string, variables: Record<string, unknown>): Promise<unknown> {
  const form = new URLSearchParams({
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: operation,
    variables: JSON.stringify(variables),
    doc_id: String(9_000_000_000_000_000 + asked),
  });
  asked += 1;
  window.__stage.busy += 1;
  try {
    const text = await (asked % 2 === 0 ? byFetch(operation, form) : byXhr(operation, form));
    return receive(URL_OF_QUERIES, text);
  } finally {
    window.__stage.busy -= 1;
  }
}

async function byFetch(operation: string, body: URLSearchParams): Promise<string> {
  const headers = { 'x-fb-friendly-name': operation };
  const response = await fetch(URL_OF_QUERIES, { method: 'POST', headers, body });
  if (response.bodyUsed) throw new Error('somebody used the body of a response of the page');
  return response.text();
}

function byXhr(operation: string, body: URLSearchParams): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', URL_OF_QUERIES);
    request.setRequestHeader('x-fb-friendly-name', operation);
    request.onload = () => resolve(request.responseText);
    request.onerror = () => reject(new Error(`no answer from ${operation}`));
    request.send(body);
  });
}

/** The response to an operation that the document itself carries, if it does. */
export function embeddedAnswer(operation: string): unknown {
  for (const script of document.querySelectorAll('script[type="application/json"][data-sjs]')) {
    const [entry] = digList(JSON.parse(script.textContent ?? '{}'), 'require');
    for (const step of digList(dig(entry, 3, 0), '__bbox', 'require')) {
      if (digText(step, 3, 0).startsWith(`adp_${operation}Relay`))
        return understood(dig(step, 3, 1, '__bbox', 'result'));
    }
  }
  return undefined;
}
