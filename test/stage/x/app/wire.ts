import { receive } from '../../app/stage-hook.ts';

let asked = 0;

/** Asks X's GraphQL as its page does: by XMLHttpRequest, with a query id that changes. */
export function query(operation: string, variables: Record<string, unknown>): Promise<unknown> {
  const search = new URLSearchParams({ variables: JSON.stringify(variables), features: '{}' });
  const url = `/i/api/graphql/St4geQu3ryId-0000000_${asked % 10}/${operation}?${search}`;
  asked += 1;
  window.__stage.busy += 1;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.setRequestHeader('content-type', 'application/json');
    request.onload = () => resolve(receive(url, request.responseText));
    request.onerror = () => reject(new Error(`no answer from ${operation}`));
    request.onloadend = () => {
      window.__stage.busy -= 1;
    };
    request.send();
  });
}
