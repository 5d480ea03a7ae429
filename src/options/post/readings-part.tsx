import type { PostReport } from '../../metrics/post-report.ts';
import type { ReadingFigure } from '../../metrics/reading-course.ts';
import { COUNT_NAMES, type CountName } from '../../model/reading.ts';
import type { ReadingRecord, Source } from '../../store/schema.ts';
import { CountValue } from '../../ui/count-value.tsx';
import { formatAge, formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { RangeValue } from '../../ui/rate-value.tsx';
import { Part } from '../account/part.tsx';
import { speedText } from './speed-text.ts';
import { usePostTexts } from './texts.ts';
import { missingText, unknownText } from './unknown-text.ts';

const SOURCES = {
  wire: 'post_source_wire',
  embedded: 'post_source_embedded',
  dom: 'post_source_dom',
} as const satisfies Record<Source, string>;

export type ReadingsPartProps = { report: PostReport<ReadingRecord> };

/** Every reading of the post as it was read, and in sentences what was unknown when. */
export function ReadingsPart({ report }: ReadingsPartProps) {
  const text = usePostTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { readings, unknown } = report;
  if (readings.length === 0) {
    return (
      <Part title={text('post_readings_title')}>
        <p>{text('post_readings_none')}</p>
      </Part>
    );
  }
  return (
    <Part
      title={text('post_readings_title')}
      note={text('post_readings_note', formatNumber(readings.length, language))}
    >
      <ReadingsTable report={report} />
      <div class="post-unknown">
        <h3>{text('post_unknown_title')}</h3>
        {unknown.length === 0 ? (
          <p>{text('post_unknown_none')}</p>
        ) : (
          <ul class="sentences">
            {unknown.map((one) => (
              <li key={`${one.name} ${one.state}`}>
                {unknownText(one, readings.length, { text, ui, language })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Part>
  );
}

function ReadingsTable({ report: { readings, facts } }: ReadingsPartProps) {
  const text = usePostTexts();
  const ui = useUiTexts();
  const isShown = (name: CountName) =>
    facts.interactions.includes(name) ||
    name === facts.denominator ||
    readings.some(({ reading }) => reading.counts[name] !== undefined);
  const names = COUNT_NAMES.filter(isShown);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
    <section class="table-box scrolling" aria-label={text('post_readings_table')} tabIndex={0}>
      <table class="plain">
        <caption class="reader-only">{text('post_readings_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('post_read_at')}</th>
            <th scope="col">{text('post_age')}</th>
            <th scope="col">{text('post_source')}</th>
            {names.map((name) => (
              <th key={name} scope="col" class="number count-name">
                {countName(name, ui)}
              </th>
            ))}
            <th scope="col" class="number">
              {text('post_sum')}
            </th>
            <th scope="col" class="number">
              {text('post_speed_column')}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.toReversed().map((figure) => (
            <Row key={figure.reading.id} figure={figure} names={names} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { figure: ReadingFigure<ReadingRecord>; names: readonly CountName[] };

function Row({ figure: { reading, age, interactions, missing, speed }, names }: RowProps) {
  const text = usePostTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{formatDateTime(reading.at, language)}</th>
      <td class="age">{age === undefined ? '–' : formatAge(age, language)}</td>
      <td class="source">{text(SOURCES[reading.source])}</td>
      {names.map((name) => (
        <td key={name} class="number">
          <CountValue count={reading.counts[name]} />
        </td>
      ))}
      <td class="number">
        <RangeValue range={interactions} reason={text('post_sum_missing', missingText(missing, text, ui))} />
      </td>
      <td class="number">{speed && speedText(speed.perHour, language)}</td>
    </tr>
  );
}
