import { dig, digList, digText } from '../../app/json.ts';
import { receiveLines, understood } from '../../app/stage-hook.ts';
import { language } from './labels.ts';
import { assemble } from './relay.ts';

const URL_OF_QUERIES = '/api/graphql/';
let asked = 0;

/** Asks Facebook as its page does, by XMLHttpRequest, and gives the data with all patches in it. */
export function query(operation: string, variables: Record<string, unknown>): Promise<unknown> {
  const form = new URLSearchParams({
    av: '61550000000001',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: operation,
    locale: language === 'en' ? 'en_GB' : 'id_ID',
    variables: JSON.stringify(variables),
    doc_id: String(9_100_000_000_000_000 + asked),
  });
  asked += 1;
  window.__stage.busy += 1;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', URL_OF_QUERIES);
    request.setRequestHeader('x-fb-friendly-name', operation);
    request.onload = () => resolve(assemble(receiveLines(URL_OF_QUERIES, request.responseText)));
    request.onerror = () => reject(new Error(`no answer from ${operation}`));
    request.onloadend = () => {
      window.__stage.busy -= 1;
    };
    request.send(form);
  });
}

/** The data that the document itself carries for an operation, gathered from its scripts; undefined without any. */
export function carriedData(operation: string): unknown {
  const results: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/json"][data-sjs]')) {
    const [entry] = digList(JSON.parse(script.textContent ?? '{}'), 'require');
    for (const step of digList(dig(entry, 3, 0), '__bbox', 'require')) {
      if (!digText(step, 3, 0).startsWith(`adp_${operation}Relay`)) continue;
      results.push(understood(dig(step, 3, 1, '__bbox', 'result')));
    }
  }
  return results.length > 0 ? assemble(results) : undefined;
}
