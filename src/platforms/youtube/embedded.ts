import { parsedJson } from '../parse/data-sjs.ts';

/** The objects that YouTube's documents assign to globals in their inline scripts. Nothing is evaluated. Sheet 1. */

const ASSIGNED = /ytInitial(?:Data|PlayerResponse)(?:["']\])?\s*=\s*(?=\{|'\\x7b)/g;

/** The values of `ytInitialData` and `ytInitialPlayerResponse`, in document order. */
export function embeddedValues(root: ParentNode): unknown[] {
  return Array.from(root.querySelectorAll('script'), (script) => valuesIn(script.textContent ?? '')).flat();
}

/** Up to an object that is broken, so that no page can have one text read again and again. */
function valuesIn(source: string): unknown[] {
  const values: unknown[] = [];
  ASSIGNED.lastIndex = 0;
  while (ASSIGNED.test(source)) {
    const start = ASSIGNED.lastIndex;
    if (source[start] === "'") {
      const end = source.indexOf("'", start + 1);
      values.push(parsedJson(unescaped(source.slice(start + 1, end))));
      continue;
    }
    // Outside a text JSON has no semicolon, so that the first end of a statement is mostly the object's.
    const guessed = source.indexOf('};', start) + 1;
    const value =
      parsedJson(source.slice(start, guessed)) ?? parsedJson(source.slice(start, endOfObject(source, start)));
    if (value === undefined) break;
    values.push(value);
    ASSIGNED.lastIndex = guessed || start;
  }
  return values;
}

/** The mobile pages write the object as a text in which every sign of code, so also a quote, is an escape. */
function unescaped(written: string): string {
  return written.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, short, long, sign) =>
    sign === undefined ? String.fromCharCode(Number.parseInt(short ?? long, 16)) : sign,
  );
}

/** Where the object ends that begins at `start`; 0 where it does not. Linear. */
function endOfObject(source: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let place = start; place < source.length; place += 1) {
    const sign = source[place];
    if (sign === '"') isText = !isText;
    else if (isText) place += sign === '\\' ? 1 : 0;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return 0;
}
