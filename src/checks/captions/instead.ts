import type { InBoth, RuleFinding } from '../contract.ts';
import type { Piece } from './spans.ts';

/** What to write in place of what stands there, as finding: the usual one of spelling rules. */
export function instead({ start, end, text }: Piece, fix: string): RuleFinding {
  return { start, end, fix, message: writeInstead(text, fix) };
}

export function writeInstead(text: string, fix: string): InBoth {
  return { id: `Tulis “${fix}”, bukan “${text}”.`, en: `Write “${fix}” instead of “${text}”.` };
}
