import type { JsonObject } from './values.ts';

/** Deeper nesting than any platform's (X: about 40) is not followed. */
const MAX_DEPTH = 120;

/**
 * Calls `visit` for each plain object in a JSON value, outermost first. `visit` returns false to leave an object's
 * inside alone. Keys in `skip` are not entered. Bounded in depth; never throws unless `visit` does.
 */
export function walkObjects(
  body: unknown,
  skip: ReadonlySet<string>,
  visit: (node: JsonObject, parent: JsonObject | undefined) => boolean,
): void {
  function enter(value: unknown, parent: JsonObject | undefined, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) enter(item, parent, depth + 1);
      return;
    }
    const node = value as JsonObject;
    if (!visit(node, parent)) return;
    for (const key in node) {
      const child = node[key];
      if (typeof child === 'object' && child !== null && !skip.has(key)) enter(child, node, depth + 1);
    }
  }
  enter(body, undefined, 0);
}
