/**
 * The same JSON with every key under another name (its letters moved by 13 places), as after a change of the platform
 * that touches all. Turned twice it is as before.
 */
export function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [turn(key), turnKeys(inner)]));
}

function turn(key: string): string {
  return key.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}
