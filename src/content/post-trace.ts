/** Beyond this a source is not searched, UTF-16 units: what holds posts shows it early. */
const MOST_SEARCHED = 1_000_000;
/** Shorter sources are errors and confirmations. */
const LEAST_DATA = 1_000;
const TEXT_LITERAL = /"((?:[^"\\]|\\.)*)"/g;
const LONGEST_TRACE = 2_000;

/**
 * Whether a text that holds JSON has a value that only posts have (a platform's `postTrace`), under whatever key. It is
 * asked only of sources that gave no post.
 */
export function holdsPostTrace(text: string, trace: RegExp): boolean {
  if (text.length < LEAST_DATA) return false;
  for (const [, literal = ''] of text.slice(0, MOST_SEARCHED).matchAll(TEXT_LITERAL)) {
    if (literal.length <= LONGEST_TRACE && trace.test(unescaped(literal))) return true;
  }
  return false;
}

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
