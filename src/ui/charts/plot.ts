/**
 * The only import of Observable Plot, and of nothing in it but what the pictures draw with. Only files that are
 * loaded when a picture is drawn (`*-draw.ts`) may import it, so that it stays out of every page's first load.
 */
export {
  axisX,
  axisY,
  barY,
  dot,
  gridX,
  gridY,
  line,
  plot,
  rect,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
