// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { roomIn } from '../../src/content/badge/room.ts';
import type { BadgeSlot } from '../../src/platforms/contract.ts';

/** A row from 0 to `width` px, with a number that ends at `taken`, and a part at its end that begins at `begins`. */
function rowOf(width: number, taken: number, begins: number): { row: Element; part: Element } {
  const row = document.createElement('div');
  const number = document.createElement('span');
  const part = document.createElement('div');
  const words = document.createElement('span');
  part.append(words);
  row.append(number, part);
  const boxes: [Element, number, number][] = [
    [row, 0, width],
    [number, 0, taken],
    [part, begins, width],
    [words, begins, width],
  ];
  for (const [element, left, right] of boxes) {
    element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
  }
  return { row, part };
}

function room(parent: Element, corner: BadgeSlot['corner'], x = 8): string {
  return roomIn({ parent, corner, offset: { x, y: 0 }, size: 'pill' });
}

describe('The room of a pill', () => {
  it('before a part of a row is what the row has free there', () => {
    expect(room(rowOf(560, 90, 400).part, 'middle-before')).toBe('word');
    expect(room(rowOf(560, 300, 400).part, 'middle-before')).toBe('rate');
    expect(room(rowOf(560, 350, 400).part, 'middle-before')).toBe('tight');
  });

  it('at the right end of a row is what the row has free before the end', () => {
    expect(room(rowOf(560, 90, 560).row, 'middle-right')).toBe('word');
    expect(room(rowOf(160, 90, 160).row, 'middle-right', 0)).toBe('tight');
  });

  it('over a picture is the width of the picture', () => {
    expect(room(rowOf(300, 0, 300).row, 'top-left')).toBe('word');
    expect(room(rowOf(120, 0, 120).row, 'top-left')).toBe('rate');
  });
});
