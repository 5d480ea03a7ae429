import type { Language } from '../../model/settings.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { formatRateRange } from '../format.ts';
import type { Sign, TableData, Typical } from './chart-types.ts';
import type { ChartsText } from './texts.ts';
import { rateInterval, sentences, typicalText } from './words.ts';

/** A group of posts (of one format, of one account) with its name as shown and what is typical of it. */
export type NamedTypical = { name: string; typical: Typical };

/** "1,2% (0,90–1,6%) · n = 12". */
export function noteOf(typical: Typical, language: Language, text: ChartsText): string {
  const shown = typicalText(typical, language, text);
  return typical.median ? `${shown} · n = ${typical.n}` : shown;
}

/** From the highest median down; those without one after them, the larger first. */
export function byMedian<T extends { typical: Typical }>(groups: readonly T[]): T[] {
  const size = ({ typical: { median } }: T) => (median ? statedOf(median) : Number.NEGATIVE_INFINITY);
  return groups.toSorted((a, b) => Math.sign(size(b) - size(a)) || b.typical.n - a.typical.n);
}

/** The groups in sentences, in the order they are drawn, and how many cannot be compared. */
export function groupsSummary(sorted: readonly NamedTypical[], language: Language, text: ChartsText): string {
  const known = sorted.filter(({ typical }) => typical.median);
  const unknown = sorted.length - known.length;
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return text('charts_groups_too_few', sorted.length);
  const named = (group: NamedTypical) => `${group.name} ${typicalText(group.typical, language, text)}`;
  return sentences([
    known.length === 1
      ? text('charts_groups_one', named(first))
      : text('charts_groups_ends', known.length, named(first), named(last)),
    known.length > 1 && overlap(known) && text('charts_groups_overlap'),
    unknown > 0 && text('charts_groups_unknown', unknown),
  ]);
}

/** Whether the intervals of the first and the last meet: then not even these two are told apart. */
function overlap(known: readonly NamedTypical[]): boolean {
  const [first, last] = [known[0]?.typical.interval, known.at(-1)?.typical.interval];
  return first !== undefined && last !== undefined && first.low <= last.high;
}

export function groupsTable(
  sorted: readonly (NamedTypical & { href?: string | undefined })[],
  head: string,
  language: Language,
  text: ChartsText,
): TableData {
  return {
    head: [
      { text: head },
      { text: text('charts_posts'), numeric: true },
      { text: text('charts_median_head'), numeric: true },
      { text: text('charts_median_bounds'), numeric: true },
    ],
    rows: sorted.map(({ name, href, typical }) => [
      href === undefined ? name : { text: name, href },
      String(typical.n),
      typical.median ? formatRateRange(typical.median, language) : text('charts_not_enough', typical.n),
      typical.interval ? rateInterval(typical.interval.low, typical.interval.high, language) : '',
    ]),
  };
}

export function groupsSigns(
  groups: readonly { typical: Typical; values?: readonly Range[] }[],
  text: ChartsText,
): Sign[] {
  const signs: (Sign | false)[] = [
    groups.some(({ values = [] }) => values.length > 0) && { look: 'dot', text: text('charts_one_post') },
    groups.some(({ typical }) => typical.median) && { look: 'tick', text: text('charts_median') },
    groups.some(({ typical }) => typical.interval) && { look: 'band', text: text('charts_median_bounds') },
  ];
  return signs.filter((sign) => typeof sign === 'object');
}
