import type { StatedCount } from '../../model/reading.ts';
import { MAX_TEXT } from '../../model/reading.ts';

/** Guards for values of unknown JSON. None throws; each gives undefined for what is not stated. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: JsonObject = Object.freeze({});

/** The value as an object to look into; an empty one when it is none. The quick form of `at` for one known key. */
export function inside(value: unknown): JsonObject {
  return isObject(value) ? value : NOTHING;
}

/** The object at a path of own keys; undefined as soon as a step is missing. Array steps are numbers. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as JsonObject)[step];
  }
  return current;
}

/** A non-empty string, cut to what Takar keeps. */
export function text(value: unknown, longest = MAX_TEXT): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > longest ? value.slice(0, longest) : value;
}

/** A name, handle or id field of at most 2,000 characters; longer is not one. */
export function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2_000 ? value : undefined;
}

/** An id: a string of digits, or a whole number that has lost none of its own. */
export function numericId(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{1,40}$/.test(value) ? value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}

export function httpsUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^https:\/\/\S{1,3990}$/.test(value) ? value : undefined;
}

export function webUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/\S{1,3990}$/.test(value) ? value : undefined;
}

/** A number in JSON, or a string of digits, as an exact count. Negative, broken or unsafe numbers are no counts. */
export function exactCount(value: unknown): StatedCount | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? { value: number, exact: true }
    : undefined;
}

/** Seconds since 1970 (a number or digits) as ISO 8601 UTC. Undefined outside 2004 to 2100. */
export function isoFromSeconds(value: unknown): string | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' ? isoFromMs(seconds * 1000) : undefined;
}

/** Milliseconds since 1970 as ISO 8601 UTC. Undefined outside 2004 to 2100. */
export function isoFromMs(ms: number): string | undefined {
  return ms >= 1_072_915_200_000 && ms < 4_102_444_800_000
    ? new Date(Math.trunc(ms)).toISOString()
    : undefined;
}

/** The fields that are stated, without those that are undefined. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as T;
}
