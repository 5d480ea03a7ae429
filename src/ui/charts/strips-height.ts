/** Height in px of a row of a strips picture, and of the axis below the rows. */
export const STRIP_ROW = 50;
export const STRIP_AXIS = 40;

/** Apart from the drawing, so that the place can be kept before that is loaded. */
export function stripsHeight(rows: number): number {
  return rows * STRIP_ROW + STRIP_AXIS;
}
