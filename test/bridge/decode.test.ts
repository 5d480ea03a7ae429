import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/bridge/decode.ts';

describe('The body of a response', () => {
  it('is one JSON value', () => {
    expect(decodeBody('{"a":1}')).toEqual([{ a: 1 }]);
    expect(decodeBody(' [1,2]\n')).toEqual([[1, 2]]);
  });

  it('may carry a guard in front, on the first line or on each', () => {
    expect(decodeBody('for (;;);{"a":1}')).toEqual([{ a: 1 }]);
    expect(decodeBody('for(;;); {"a":1}\nfor (;;);{"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
    expect(decodeBody('\uFEFF{"a":1}')).toEqual([{ a: 1 }]);
  });

  it('may be several lines, of which those that are cut or no JSON are left out', () => {
    expect(decodeBody('{"a":1}\r\n{"b":\n\n<p>\n{"c":3}\r\n')).toEqual([{ a: 1 }, { c: 3 }]);
  });

  it('holds nothing when it is a page, a number, a string, cut or empty', () => {
    for (const text of ['', '<!doctype html><p>{}', '12', '"text"', 'null', '{"a":1', '[[['.repeat(1_000)]) {
      expect(decodeBody(text)).toEqual([]);
    }
  });

  it('gives keys of prototypes as plain data', () => {
    const [value] = decodeBody('{"__proto__":{"likes":1},"constructor":2}');
    expect(Object.hasOwn(Object(value), '__proto__')).toBe(true);
    expect(Reflect.get({}, 'likes')).toBeUndefined();
  });
});
