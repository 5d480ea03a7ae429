import { expect, test } from 'vitest';
import { readReach } from '../../src/options/post/reach-input.ts';

test.each([
  ['1', 1],
  ['12500', 12_500],
  ['12.500', 12_500],
  ['12,500', 12_500],
  ['12 500', 12_500],
  ['12\u00a0500', 12_500],
  ['  12.500 ', 12_500],
  ['1.234.567', 1_234_567],
  ['1.000.000.000.000', 1e12],
  ['007', 7],
])('"%s" is a whole number in either way of writing', (typed, value) => {
  expect(readReach(typed)).toEqual({ value });
});

test.each(['', '   ', '\t'])('nothing typed ("%s") takes the reach back', (typed) => {
  expect(readReach(typed)).toEqual({ value: null });
});

test.each([
  ['12,5', 'fraction'],
  ['12.5', 'fraction'],
  ['1.2500', 'fraction'],
  ['12.500,00', 'fraction'],
  ['12.500,000', 'fraction'],
  ['0.500', 'fraction'],
  ['1..500', 'fraction'],
  ['12.', 'fraction'],
  ['12rb', 'shortened'],
  ['1,2 jt', 'shortened'],
  ['12.5K', 'shortened'],
  ['3M', 'shortened'],
  ['0', 'small'],
  ['-5', 'small'],
  ['−12.500', 'small'],
  ['1.000.000.000.001', 'large'],
  ['99999999999999999999', 'large'],
  ['dua belas', 'words'],
  ['12.500 orang', 'words'],
  ['1e3', 'words'],
  ['≈ 500', 'words'],
  ['.500', 'words'],
])('"%s" is refused and never guessed at: %s', (typed, error) => {
  expect(readReach(typed)).toEqual({ error });
});
