import { type AccountReport, HOURS_PER_CELL } from '../../metrics/account-report.ts';
import { WeekHoursTable } from '../../ui/charts/week-hours-table.tsx';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';

/** When posts were made and what is usual for them then. */
export function HoursPart({ report, zone }: { report: AccountReport; zone: string }) {
  const text = useAccountTexts();
  return (
    <Part title={text('account_hours_title')} note={text('account_hours_note', zone)}>
      <WeekHoursTable cells={report.weekHours} hoursPerCell={HOURS_PER_CELL} />
    </Part>
  );
}
