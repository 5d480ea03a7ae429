import type { AccountReport } from '../../metrics/account-report.ts';
import { type Benchmark, benchmarksFor } from '../../metrics/benchmarks.ts';
import { type FormulaChoice, formulaIdOf } from '../../model/formula.ts';
import { formatRate } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useAccountTexts } from './texts.ts';

export type BenchmarksProps = { platform: string; report: AccountReport; formula: FormulaChoice };

/** What others published by the same formula: last, small, and each with its source, year and weakness. */
export function Benchmarks({ platform, report, formula }: BenchmarksProps) {
  const text = useAccountTexts();
  const language = useLanguage();
  const rows = benchmarksFor({
    platform,
    formula: formulaIdOf(report.facts.denominator),
    numerator: formula.numerator,
  });
  return (
    <details class="benchmarks">
      <summary>{text('account_benchmarks')}</summary>
      <p class="note">{text(rows.length === 0 ? 'account_benchmarks_none' : 'account_benchmarks_note')}</p>
      {rows.length > 0 && (
        <div class="table-box">
          <table class="plain wrapping">
            <caption class="reader-only">{text('account_benchmarks')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('account_benchmark_source')}</th>
                <th scope="col" class="number">
                  {text('account_benchmark_value')}
                </th>
                <th scope="col">{text('account_benchmark_population')}</th>
                <th scope="col">{text('account_benchmark_confidence')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.source} {row.dataYear ?? row.reportYear}
                  </th>
                  <td class="number">
                    {row.approximate && '≈ '}
                    {formatRate(row.value, language)} ({text(`account_statistic_${row.statistic}`)})
                  </td>
                  <td class="note">{populationOf(row)}</td>
                  <td class="note">
                    {text(`account_confidence_${row.confidence}`)}
                    {row.caveat && ` · ${row.caveat[language]}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );

  function populationOf({ population, band }: Benchmark): string {
    return band === undefined ? population[language] : `${population[language]} (${band})`;
  }
}
