import type { Language } from '../../model/settings.ts';
import type { Range } from '../../model/verdict.ts';
import type { ChartsText } from './texts.ts';

/** A typical value with what it rests on; the same shape as in the metrics. Fewer than five: only `n`. */
export type Typical = {
  n: number;
  median?: Range;
  /** `coverage` is a share, 0 to 1. */
  interval?: { low: number; high: number; coverage: number };
};

/** What a picture is drawn into: its width in px and the language of its texts. */
export type Frame = { width: number; height: number; language: Language; text: ChartsText };

/** Draws data as an SVG. Lives in a file that is loaded when it is first used. */
export type Draw<D> = (data: D, frame: Frame) => Element;

/** A cell of the table beside a picture; with an address it is a link. */
export type Cell = string | { text: string; href: string };

/** The picture's numbers as a table: the first cell of a row names it. `numeric` columns stand at the end side. */
export type TableData = {
  head: readonly { text: string; numeric?: true }[];
  rows: readonly (readonly Cell[])[];
};

/** A sign of the picture that needs a word: what it looks like, and what it means. */
export type Sign = {
  look: 'dot' | 'hollow' | 'bar' | 'tick' | 'band' | 'dashed' | 'between';
  text: string;
};
