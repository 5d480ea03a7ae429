import { expect, it } from 'vitest';
import { normalise } from '../../../src/checks/captions/normalise.ts';
import { countLength } from '../../../src/checks/lengths.ts';

it('puts letters and their marks together, and knows where each was written', () => {
  const { text, original } = normalise('Jume\u0301at, do’a');
  expect(text).toBe("Jum\u00e9at, do'a");
  expect([original(4), original(text.indexOf("'"))]).toEqual([5, 11]);
  expect(original(text.length)).toBe('Jume\u0301at, do’a'.length);
});

it('leaves marks that are piled up as they are, which ends', () => {
  const hostile = `a${'\u0301\u0323'.repeat(100_000)}`;
  const { text, original } = normalise(hostile);
  expect(text).toBe(hostile);
  expect(original(7)).toBe(7);
  expect(countLength(hostile, 'weighted')).toBeGreaterThan(100_000);
});
