import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../src/model/reading.ts';

/**
 * Pages and responses as the platforms really sent them. They belong to others and to no copy of the project: they
 * stand beside it when they are there, and the tests that use them are skipped when they are not.
 */
const folder = new URL('../../../shared/recorded/', import.meta.url);

export const recordedPresent = existsSync(new URL('index.json', folder));

export type RecordedFile = {
  /** `<platform>/<name>`. */
  file: string;
  platform: string;
  kind: 'response' | 'page' | 'dom-fragment';
  /** The tab's address. */
  page: string;
  /** The response's address. */
  request?: string;
  lang?: string;
  what: string;
};

/** What the index lists for a platform; nothing when the folder is absent. */
export function recordedFiles(platform: string): RecordedFile[] {
  if (!recordedPresent) return [];
  const index: RecordedFile[] = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));
  return index.filter((entry) => entry.platform === platform);
}

/** The text of a recorded file. */
export function recordedText(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

type Fields = Record<string, unknown>;
/** A line of `expected/`: texts cut to 80 code points, with their whole length in UTF-16 units beside them. */
type Expected = Fields & {
  kind: string;
  counts?: Fields;
  captionLength?: number;
  bioLength?: number;
  optional?: true;
  also?: Record<string, number[]>;
};

const CUT = 80;
/** Avatars carry the recording's own address; the rest is about the expectation, not of it. */
const NOT_COMPARED = new Set(['avatarUrl', 'captionLength', 'bioLength', 'optional', 'also', 'counts']);

/**
 * The differences between what a reader made of a recorded file and what the file says, one line each; empty when
 * there are none. `readings` must already be merged to one record a post, account and comment.
 */
export function compareWithExpected(file: string, readings: Reading[]): string[] {
  const expected = expectedOf(file);
  const found = new Map<string, Reading>();
  const differences: string[] = [];
  for (const reading of readings) {
    const key = keyOf(reading);
    if (found.has(key)) differences.push(`${key}: returned twice`);
    found.set(key, reading);
  }
  for (const line of expected) {
    const key = keyOf(line);
    const reading = found.get(key);
    found.delete(key);
    if (reading) differences.push(...fieldDifferences(key, line, { ...reading }));
    else if (!line.optional) differences.push(`${key}: missing`);
  }
  for (const key of found.keys()) differences.push(`${key}: not in the file`);
  return differences;
}

function expectedOf(file: string): Expected[] {
  return recordedText(`expected/${file}.ndjson`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function keyOf(reading: Fields | Reading): string {
  const fields: Fields = { ...reading };
  return `${fields.kind} ${fields.id ?? `@${String(fields.handle).toLowerCase()}`}`;
}

function fieldDifferences(key: string, expected: Expected, reading: Fields): string[] {
  const differences: string[] = [];
  const names = new Set([...Object.keys(expected), ...Object.keys(reading)]);
  for (const name of names) {
    if (NOT_COMPARED.has(name) || (expected.optional && expected[name] === undefined)) continue;
    const right = expected[name];
    const got = reading[name];
    const length = expected[`${name}Length`];
    const same =
      typeof length === 'number' && typeof got === 'string'
        ? got.length === length && [...got].slice(0, CUT).join('') === right
        : isDeepStrictEqual(plain(got), plain(right));
    if (!same) differences.push(`${key}: ${name} is ${show(got)}, not ${show(right)}`);
  }
  return [...differences, ...countDifferences(key, expected, reading)];
}

function countDifferences(key: string, expected: Expected, reading: Fields): string[] {
  const right = expected.counts ?? {};
  const got: Fields = plain(reading.counts) ?? {};
  const names = new Set([...Object.keys(right), ...Object.keys(got)]);
  return [...names].flatMap((name) => {
    const value = got[name];
    const alsoRight = expected.also?.[name]?.some((number) => Object(value).value === number) ?? false;
    const omitted = expected.optional && value === undefined;
    return alsoRight || omitted || isDeepStrictEqual(value, right[name])
      ? []
      : [`${key}: ${name} is ${show(value)}, not ${show(right[name])}`];
  });
}

/** Without keys that hold undefined. */
function plain(value: unknown) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? 'absent';
  return shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
}
