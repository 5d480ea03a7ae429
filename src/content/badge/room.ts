import type { BadgeSlot } from '../../platforms/contract.ts';

/** Width of the widest pill with its word, px. */
const WITH_WORD = 116;

/**
 * Whether a pill can show its direction as a word too without covering what stands to its left. Only a slot at the
 * right end of a row is asked; asks the page for its layout.
 */
export function hasRoomForWord({ parent, corner, offset, size }: BadgeSlot): boolean {
  if (size !== 'pill' || !corner.endsWith('right')) return false;
  const row = parent.getBoundingClientRect();
  const end = row.right - offset.x;
  let taken = row.left;
  for (const part of parent.querySelectorAll('svg, span, time')) {
    if (part.firstElementChild && part.localName !== 'svg') continue;
    const { left, right } = part.getBoundingClientRect();
    if (left < end) taken = Math.max(taken, right);
  }
  return end - taken >= WITH_WORD;
}
