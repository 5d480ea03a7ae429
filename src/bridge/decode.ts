/** Lines that a streamed body may have; X and Facebook send fewer than 100. */
const MAX_LINES = 2_000;

/** What Meta puts before JSON so that it cannot run as a script. */
const GUARD = /^\uFEFF?\s*(?:for\s*\(;;\);\s*)?/;

/**
 * The JSON values in the text of a response, in order: the guard `for (;;);` is taken off, then the whole is one
 * value, or else each line is one and lines that are none are skipped. Empty when it holds no JSON. Never throws.
 */
export function decodeBody(text: string): unknown[] {
  const bare = text.replace(GUARD, '');
  const whole = parse(bare);
  if (whole.length > 0) return whole;
  const lines = bare.split(/\r?\n/, MAX_LINES);
  return lines.length > 1 ? lines.flatMap((line) => parse(line.replace(GUARD, ''))) : [];
}

/** Numbers, strings and null alone are JSON too, but never data. */
function parse(text: string): unknown[] {
  if (!/^[[{]/.test(text)) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
