import { isObject, type JsonObject } from './values.ts';
import { walkObjects } from './walk.ts';

/** The JSON that Meta's pages (Instagram, Threads, Facebook) carry in `script[type="application/json"]`. */

/** A longer script is no page's. */
const LONGEST = 24_000_000;
const NO_KEYS: ReadonlySet<string> = new Set();

/** A JSON text as a value; undefined when it is none or too long. */
export function parsedJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The values of the data scripts whose text passes `mayHold`, in document order. The test runs on the raw text,
 * since most scripts hold configuration and parsing them all would cost more than everything else.
 */
export function dataScripts(root: ParentNode, mayHold: (text: string) => boolean): unknown[] {
  const values: unknown[] = [];
  for (const script of root.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (text === '' || !mayHold(text)) continue;
    const value = parsedJson(text);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** `variables` of the page's own queries by preloader id: what a result does not say about itself stands there. */
export function preloaderVariables(root: ParentNode): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const value of dataScripts(root, (text) => text.includes('"expectedPreloaders"'))) {
    walkObjects(value, NO_KEYS, (node) => {
      if (typeof node.preloaderID === 'string' && isObject(node.variables)) {
        byId.set(node.preloaderID, node.variables);
      }
      return true;
    });
  }
  return byId;
}

/** The preloader id of a result's envelope, `[preloaderID, {"__bbox": …}]`. */
export function preloaderOf(list: readonly unknown[]): string | undefined {
  const [id, envelope] = list;
  return typeof id === 'string' && isObject(envelope) && '__bbox' in envelope ? id : undefined;
}
