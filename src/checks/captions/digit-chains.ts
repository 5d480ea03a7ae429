import { piecesOf } from './spans.ts';

export type Group = { start: number; end: number; digits: string; gap: Gap };
/** What stands between a group and the one before it. */
export type Gap = 'none' | 'blank' | 'dot' | 'hyphen' | 'mixed';
/** Digits with what separates groups of one number, or a number from the next. */
export type Chain = { start: number; end: number; groups: readonly Group[] };

/** Blanks and hyphens of every width: numbers are copied from address books. */
const BETWEEN = /^(?:\)?[ \u00A0\u2007\u2009\u202F.\u2010-\u2013-]{1,3}|\))$/u;
const LONGEST_BETWEEN = 4;

export function digitChains(text: string): Chain[] {
  const chains: { start: number; end: number; groups: Group[] }[] = [];
  for (const { start, end, text: digits } of piecesOf(text, /\d+/g)) {
    const chain = chains.at(-1);
    const between = chain && start - chain.end <= LONGEST_BETWEEN ? text.slice(chain.end, start) : '';
    const gap = gapOf(between);
    if (chain === undefined || gap === 'none') {
      chains.push({ start, end, groups: [{ start, end, digits, gap: 'none' }] });
    } else {
      chain.end = end;
      chain.groups.push({ start, end, digits, gap });
    }
  }
  return chains;
}

function gapOf(between: string): Gap {
  if (between === '.') return 'dot';
  if (between === ' ') return 'blank';
  if (!BETWEEN.test(between)) return 'none';
  if (between === ')') return 'mixed';
  if (/^\s+$/u.test(between)) return 'blank';
  return between.length === 1 ? 'hyphen' : 'mixed';
}

/** A point or hyphen goes on with the same number. */
export function isTight(gap: Gap): boolean {
  return gap === 'dot' || gap === 'hyphen';
}

/** The digits but the first four as ×, with what separates them. */
export function maskedDigits(number: string): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => {
    seen += 1;
    return seen <= 4 ? digit : '×';
  });
}
