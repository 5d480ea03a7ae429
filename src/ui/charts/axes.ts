import type { Frame } from './chart-types.ts';
import { axisX, axisY, gridX, gridY } from './plot.ts';
import type { Axis } from './scales.ts';
import { type TimeAxis, timeTickTexts } from './time-axis.ts';

type Written = { ticks: Axis['ticks']; write: (value: number) => string; label: string };

const GRID = { stroke: 'var(--line)', strokeOpacity: 1 };

/** Height at the bottom that `timeMarks` need, in px. */
export const TIME_MARGIN = 38;

/** Marks of time with the year under the first and under each new one. */
export function timeMarks(time: TimeAxis | undefined, { language }: Frame) {
  const texts = time ? timeTickTexts(time, language) : [];
  return axisX(time?.ticks ?? [], {
    tickSize: 5,
    color: 'var(--line-strong)',
    fill: 'currentColor',
    text: texts,
    lineHeight: 1.2,
    label: null,
  });
}

/** Quiet lines across with their values at the left, and what they measure above them. */
export function valueMarks({ ticks, write, label }: Written) {
  return [gridY(ticks, GRID), axisY(ticks, { tickSize: 0, text: write, label, labelArrow: 'none' })];
}

/** The same for values that run to the right: the label stands below, at the end. */
export function valueMarksAcross({ ticks, write, label }: Written) {
  return [gridX(ticks, GRID), axisX(ticks, { tickSize: 0, text: write, label, labelArrow: 'none' })];
}
