/** Reads nested JSON without assumptions: a missing step gives undefined. */
export function dig(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

export function digText(value: unknown, ...path: (string | number)[]): string {
  const found = dig(value, ...path);
  return typeof found === 'string' ? found : '';
}

export function digNumber(value: unknown, ...path: (string | number)[]): number {
  const found = dig(value, ...path);
  return typeof found === 'number' ? found : 0;
}

export function digList(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = dig(value, ...path);
  return Array.isArray(found) ? found : [];
}
