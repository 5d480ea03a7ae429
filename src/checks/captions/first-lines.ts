import type { Piece } from './spans.ts';

/** The first lines with a letter or digit in them, at most so many; a line of signs or of blanks is none. */
export function firstLines(text: string, count: number): Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  while (start < text.length && lines.length < count) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(line)) lines.push({ start, end, text: line });
    start = end + 1;
  }
  return lines;
}
