import type { BadgeSlot } from '../../platforms/contract.ts';

/** What a pill has room for: the direction's word beside the rate, the rate as usual, or the rate set tightly. */
export type Room = 'word' | 'rate' | 'tight';

/** Widths of pills, px: with the longest word, and with the longest rate ("≈ 12,3%"). */
const WITH_WORD = 116;
const WITH_RATE = 76;

/** What a picture keeps free for the site's own marks in its other corner, px. */
const OTHER_CORNER = 40;

/**
 * How much a pill can say: at the right end of a row, or before a part of it, without covering what stands to its left,
 * elsewhere, as over a picture, within the width of what it lies on; there is always room for the rate. Asks the page
 * for its layout.
 */
export function roomIn({ parent, corner, offset, size }: BadgeSlot): Room {
  const box = parent.getBoundingClientRect();
  const isBefore = corner.endsWith('before');
  if (size !== 'pill' || !(isBefore || corner.endsWith('right'))) {
    return box.width - offset.x >= WITH_WORD + OTHER_CORNER ? 'word' : 'rate';
  }
  const row = (isBefore && parent.parentElement) || parent;
  const end = (isBefore ? box.left : box.right) - offset.x;
  let taken = row.getBoundingClientRect().left;
  for (const part of row.querySelectorAll('svg, span, time')) {
    if (part.firstElementChild && part.localName !== 'svg') continue;
    const { left, right } = part.getBoundingClientRect();
    if (left < end) taken = Math.max(taken, right);
  }
  if (end - taken >= WITH_WORD) return 'word';
  return end - taken >= WITH_RATE ? 'rate' : 'tight';
}
