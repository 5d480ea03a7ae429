import { useId } from 'preact/hooks';
import type { Language } from '../../model/settings.ts';
import { formatRateRange } from '../format.ts';
import { useLanguage } from '../language.tsx';
import { type ChartsText, useChartsTexts } from './texts.ts';
import { hourRows, hoursText, shadeOf, type WeekHourCell, weekHoursSummary } from './week-hours-words.ts';
import { weekdayNames } from './words.ts';

export type WeekHoursTableProps = {
  title?: string;
  /** Weekday and hour in the office's zone. Rates in percent. */
  cells: readonly WeekHourCell[];
  /** Of how many hours a cell is made; divides 24. */
  hoursPerCell: number;
};

/** When is posted, and how such posts do: shade and n say how many, the percentage is their median. */
export function WeekHoursTable({ title, cells, hoursPerCell }: WeekHoursTableProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const titleId = useId();
  const fullest = Math.max(0, ...cells.map(({ n }) => n));
  const [short, long] = [weekdayNames(language, 'short'), weekdayNames(language, 'long')];
  return (
    <figure class="chart">
      <figcaption id={titleId} class="chart-title">
        {title ?? text('charts_hours_title')}
      </figcaption>
      <p class="chart-summary">{weekHoursSummary(cells, hoursPerCell, language, text)}</p>
      {fullest > 0 && (
        <table class="week-hours" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{text('charts_hour')}</th>
              {short.map((day, index) => (
                <th key={day} scope="col">
                  <abbr title={long[index]}>{day}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hourRows(cells, hoursPerCell).map(({ hour, days }) => (
              <tr key={hour}>
                <th scope="row">{hoursText(hour, hoursPerCell)}</th>
                {days.map((cell, day) => (
                  <HourCell key={short[day]} cell={cell} fullest={fullest} language={language} text={text} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fullest > 0 && <p class="chart-said">{text('charts_hours_how')}</p>}
    </figure>
  );
}

type HourCellProps = {
  cell: WeekHourCell | undefined;
  fullest: number;
  language: Language;
  text: ChartsText;
};

function HourCell({ cell, fullest, language, text }: HourCellProps) {
  if (cell === undefined) {
    return (
      <td data-shade="0">
        <span class="reader-only">{text('charts_hours_empty')}</span>
      </td>
    );
  }
  return (
    <td data-shade={shadeOf(cell.n, fullest)}>
      {cell.median && <b>{formatRateRange(cell.median, language).replace('≈ ', '≈')}</b>}
      <span class="week-hours-n">n {cell.n}</span>
    </td>
  );
}
