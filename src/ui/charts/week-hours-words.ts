import type { Language } from '../../model/settings.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { formatRateRange } from '../format.ts';
import type { ChartsText } from './texts.ts';
import { sentences, weekdayNames } from './words.ts';

/** Posts of one weekday (Monday 0) and one block of hours that begins at `hour`. No median below five posts. */
export type WeekHourCell = { weekday: number; hour: number; n: number; median?: Range };

/** A row of the table: a block of hours with its seven days; undefined where no post is. */
export type HourRow = { hour: number; days: (WeekHourCell | undefined)[] };

/** All blocks of a day, so that hours without posts are seen to be empty. `hoursPerCell` divides 24. */
export function hourRows(cells: readonly WeekHourCell[], hoursPerCell: number): HourRow[] {
  return Array.from({ length: Math.ceil(24 / hoursPerCell) }, (_, block) => {
    const hour = block * hoursPerCell;
    const inBlock = cells.filter((cell) => cell.hour === hour && cell.n > 0);
    return {
      hour,
      days: Array.from({ length: 7 }, (_, day) => inBlock.find(({ weekday }) => weekday === day)),
    };
  });
}

/** How dark a cell is, 0 to 4, by its share of the fullest one's posts. */
export function shadeOf(n: number, fullest: number): number {
  return fullest > 0 ? Math.ceil((n / fullest) * 4) : 0;
}

/** A block of hours: 06–09; the last ends at 24. */
export function hoursText(hour: number, hoursPerCell: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}–${two(Math.min(24, hour + hoursPerCell))}`;
}

export function weekHoursSummary(
  cells: readonly WeekHourCell[],
  hoursPerCell: number,
  language: Language,
  text: ChartsText,
): string {
  const posts = cells.reduce((sum, { n }) => sum + n, 0);
  const fullest = cells.toSorted((a, b) => b.n - a.n)[0];
  if (fullest === undefined || posts === 0) return text('charts_hours_none');
  const days = weekdayNames(language, 'long');
  const named = ({ weekday, hour }: WeekHourCell) =>
    `${days[weekday] ?? ''} ${hoursText(hour, hoursPerCell)}`;
  const known = cells.flatMap((cell) => (cell.median ? [{ cell, median: cell.median }] : []));
  const best = known.toSorted((a, b) => statedOf(b.median) - statedOf(a.median))[0];
  return sentences([
    text('charts_hours_most', posts, named(fullest), fullest.n),
    best
      ? text(
          'charts_hours_best',
          named(best.cell),
          formatRateRange(best.median, language),
          best.cell.n,
          known.length,
        )
      : text('charts_hours_too_few'),
  ]);
}
