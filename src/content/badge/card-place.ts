/** px in the window. */
export type Box = { left: number; top: number; width: number; height: number };

const GAP = 6;
const MARGIN = 8;

/**
 * Where a card stands: below its anchor, else above, else beside it, and always inside the window. Only in a window
 * that is too small for all of these does it cover its anchor.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const lowest = window.height - MARGIN - card.height;
  const rightmost = window.width - MARGIN - card.width;
  const left = within(anchor.left, rightmost);
  const below = anchor.top + anchor.height + GAP;
  if (below <= lowest) return { left, top: below };
  const above = anchor.top - GAP - card.height;
  if (above >= MARGIN) return { left, top: above };
  const top = within(anchor.top, lowest);
  const before = anchor.left - GAP - card.width;
  const after = anchor.left + anchor.width + GAP;
  if (after <= rightmost) return { left: after, top };
  return { left: before >= MARGIN ? before : left, top };
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
