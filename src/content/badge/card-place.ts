/** px in the window. */
export type Box = { left: number; top: number; width: number; height: number };

const GAP = 6;
const MARGIN = 8;

/** Where a card stands: below its anchor, above it when there is more room, and always inside the window. */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= window.height - MARGIN;
  const roomBelow = window.height - anchor.top - anchor.height;
  const top = fitsBelow || roomBelow >= anchor.top ? below : above;
  return {
    left: within(anchor.left, window.width - MARGIN - card.width),
    top: within(top, window.height - MARGIN - card.height),
  };
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
