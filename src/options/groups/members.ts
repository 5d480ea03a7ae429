import type { MemberReport } from '../../metrics/group-report.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import type { AccountRecord } from '../../store/schema.ts';

/** An account of the group with its figures; `name` tells it apart from the others. */
export type Member = { account: AccountRecord; name: string; report: MemberReport };

export const SORT_KEYS = [
  'name',
  'followers',
  'growth',
  'posts',
  'rate',
  'day',
  'answers',
  'weeks',
  'last',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sorting = { by: SortKey; isDescending: boolean };

/** Accounts of one formula in order; those of which the figure is not known come last, whichever the direction. */
export function sortMembers(members: readonly Member[], { by, isDescending }: Sorting): Member[] {
  const sign = isDescending ? -1 : 1;
  return members.toSorted((a, b) => {
    const names = a.name.localeCompare(b.name, 'id', { numeric: true });
    if (by === 'name') return sign * names;
    const [first, second] = [figureOf(a.report, by), figureOf(b.report, by)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || names;
    }
    return sign * (first - second) || names;
  });
}

function figureOf(report: MemberReport, by: Exclude<SortKey, 'name'>): number | undefined {
  const stated = (range: Range | undefined) => range && statedOf(range);
  switch (by) {
    case 'followers':
      return report.followers?.value;
    case 'growth':
      return stated(report.growth?.change);
    case 'posts':
      return report.posts;
    case 'rate':
      return stated(report.typical.median);
    case 'day':
      return report.day.measured + report.day.estimated > 0 ? report.day.low : undefined;
    case 'answers':
      return report.answers.rate?.share;
    case 'weeks':
      return report.continuity.withPosts;
    case 'last':
      return report.continuity.lastPostAt;
  }
}

/** Names first by their first letter, figures by the greatest. */
export function nextSorting(current: Sorting, by: SortKey): Sorting {
  if (current.by === by) return { by, isDescending: !current.isDescending };
  return { by, isDescending: by !== 'name' };
}
