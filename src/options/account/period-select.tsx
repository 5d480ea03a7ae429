import type { Calendar } from '../../metrics/calendar.ts';
import { formatDate, formatMonth } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Select } from '../../ui/select.tsx';
import { DAY_CHOICES, monthChoices, type PeriodChoice, periodOf } from './period-choice.ts';
import { useAccountTexts } from './texts.ts';

export type PeriodSelectProps = {
  choice: PeriodChoice;
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
  onChange: (choice: PeriodChoice) => void;
};

/** The time that the figures are about, with its first and last day written out. */
export function PeriodSelect({ choice, calendar, now, onChange }: PeriodSelectProps) {
  const text = useAccountTexts();
  const language = useLanguage();
  const { from, until } = periodOf(choice, calendar, now);
  const options = [
    ...DAY_CHOICES.map((value) => ({
      value,
      text: text(`account_period_${value}`),
      group: text('account_period_days'),
    })),
    ...monthChoices(calendar, now).map((value) => ({
      value,
      text: formatMonth(value, language),
      group: text('account_period_months'),
    })),
  ];
  return (
    <div class="period">
      <Select<string> label={text('account_period')} value={choice} options={options} onChange={onChange} />
      <p class="note period-days">
        {formatDate(from, language)} – {formatDate(until - 1, language)} · {calendar.zone}
      </p>
    </div>
  );
}
