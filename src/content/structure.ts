import type { Structure, StructureList, StructureObject } from '../model/diagnostic.ts';

/** Deeper and wider than this a structure is cut: it must stay small enough to be sent in a letter. */
const DEEPEST = 40;
const MOST_KEYS = 4_000;
/** An object of so many objects that are alike is a table whose keys are names or ids. */
const TABLE = 3;

/**
 * Words that are keys on every platform and may well be part of some caption; all other keys that occur as a word of
 * any value are taken for values and not told.
 */
export const COMMON_KEYS = new Set(
  (
    'account author caption code comments content count counts data description edges feedback followers id image ' +
    'images item items label likes link media message name node owner page photo post posts result shares stats ' +
    'stories story text time title type url user users video videos views'
  ).split(' '),
);

/**
 * The structure of JSON values: keys, types and sizes. No value can be in it: a key is told only when it is written
 * like an identifier, does not belong to a table of names or ids, and is either one of the fixed words above or no
 * word of any text in the values.
 */
export function structureOf(values: readonly unknown[]): Structure {
  const words = new Set<string>();
  for (const value of values) collectWords(value, words, 0);
  let left = MOST_KEYS;

  function isTold(key: string): boolean {
    return (
      /^[a-z_$][\w$:.-]{0,80}$/i.test(key) && !/\d{4}/.test(key) && (COMMON_KEYS.has(key) || !words.has(key))
    );
  }

  function look(value: unknown, depth: number): Structure {
    if (typeof value !== 'object' || value === null) return kindOf(value);
    if (depth > DEEPEST || left <= 0) return '…';
    if (Array.isArray(value)) {
      const parts = value.map((item) => look(item, depth + 1));
      return parts.reduce<StructureList>((list, part) => withElement(list, part), [null, sizeOf(value)]);
    }
    const entries = Object.entries(value);
    const isTable = areAlike(Object.values(value));
    const object: StructureObject = {};
    for (const [key, inner] of entries) {
      left -= 1;
      const name = !isTable && isTold(key) ? key : '*';
      const structure = look(inner, depth + 1);
      object[name] = Object.hasOwn(object, name) ? merged(object[name] ?? '', structure) : structure;
    }
    return object;
  }

  return values.map((value) => look(value, 0)).reduce(merged);
}

function collectWords(value: unknown, words: Set<string>, depth: number): void {
  if (typeof value === 'string') {
    words.add(value);
    for (const word of value.split(/[^\w$.-]+|(?<=\D)[.-](?=\D|$)/u)) words.add(word);
    for (const word of value.split(/\W+/u)) words.add(word);
  } else if (typeof value === 'object' && value !== null && depth <= DEEPEST + 2) {
    for (const inner of Object.values(value)) collectWords(inner, words, depth + 1);
  } else {
    words.add(String(value));
  }
}

/** Whether these are objects with mostly the same keys. */
function areAlike(values: readonly unknown[]): boolean {
  const [first] = values;
  if (values.length < TABLE || !isPlainObject(first)) return false;
  return values.every((value) => {
    if (!isPlainObject(value)) return false;
    const keys = Object.keys(value);
    return keys.length > 0 && keys.filter((key) => Object.hasOwn(first, key)).length >= keys.length / 2;
  });
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return 'fraction';
    if (value > 1.07e9 && value < 4.1e9) return 'seconds';
    return value > 1.07e12 && value < 4.1e12 ? 'milliseconds' : 'integer';
  }
  if (typeof value !== 'string') return value === null ? 'null' : typeof value;
  if (value === '') return 'empty';
  if (/^\d+$/.test(value)) return 'digits';
  if (/^https?:\/\//.test(value)) return 'address';
  return value.length > 80 ? 'long text' : 'text';
}

function sizeOf({ length }: readonly unknown[]): number {
  return length === 0 ? 0 : 2 ** Math.ceil(Math.log2(length));
}

function withElement([element, size, other]: StructureList, part: Structure): StructureList {
  if (typeof part === 'string') {
    if (element === null || typeof element === 'string') {
      return [element === null ? part : kinds(element, part), size];
    }
    return [element, size, other === undefined ? part : kinds(other, part)];
  }
  if (typeof element === 'string') return [part, size, element];
  const joined = element === null ? part : merged(element, part);
  return other === undefined ? [joined, size] : [joined, size, other];
}

function kinds(a: string, b: string): string {
  return [...new Set([...a.split('|'), ...b.split('|')])].sort().join('|');
}

/** What two structures in the same place look like together. */
function merged(a: Structure, b: Structure): Structure {
  if (typeof a === 'string') return typeof b === 'string' ? kinds(a, b) : beside(b, a);
  if (typeof b === 'string') return beside(a, b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b)) return { ...b, '[]': a };
    const [element, size, other] = b;
    let list: StructureList = a;
    if (element !== null) list = withElement(list, element);
    if (other !== undefined) list = withElement(list, other);
    return list[2] === undefined ? [list[0], Math.max(a[1], size)] : [list[0], Math.max(a[1], size), list[2]];
  }
  if (Array.isArray(b)) return { ...a, '[]': b };
  const both: StructureObject = { ...a };
  for (const [key, inner] of Object.entries(b)) {
    const own = Object.hasOwn(both, key) ? both[key] : undefined;
    both[key] = own === undefined ? inner : merged(own, inner);
  }
  return both;
}

function beside(structure: StructureList | StructureObject, kind: string): Structure {
  if (Array.isArray(structure)) {
    const [element, size, other] = structure;
    return [element, size, other === undefined ? kind : kinds(other, kind)];
  }
  const own = structure['?'];
  return { ...structure, '?': typeof own === 'string' ? kinds(own, kind) : kind };
}
