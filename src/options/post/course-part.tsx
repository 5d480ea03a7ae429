import { useMemo } from 'preact/hooks';
import type { PostReport } from '../../metrics/post-report.ts';
import { ReadingCurve } from '../../ui/charts/reading-curve.tsx';
import type { CurveReading } from '../../ui/charts/reading-curve-words.ts';
import { formatAge, formatNumber, formatShare } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { Part } from '../account/part.tsx';
import { usePostTexts } from './texts.ts';
import { missingText } from './unknown-text.ts';

const HOUR_MS = 3_600_000;
/** From here on a post has its interactions, as far as anyone can tell; nothing needs to be explained. */
const NEARLY_ALL = 0.995;

/** Incomplete readings that the picture's sentence names one by one; more are only counted. */
const NAMED = 8;

export type CoursePartProps = { report: PostReport; platform: string };

/** How the interactions grew with the post's age, as a picture with its table. */
export function CoursePart({ report, platform }: CoursePartProps) {
  const text = usePostTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { facts, collected, time } = report;
  const incomplete = report.readings.filter(({ interactions }) => interactions === undefined).length;
  const readings = useMemo(
    () =>
      report.readings.flatMap(({ age, interactions, missing }): CurveReading[] => {
        if (age === undefined) return [];
        if (interactions) return [{ age, value: interactions }];
        return incomplete > NAMED ? [] : [{ age, missing: missingText(missing, text, ui) }];
      }),
    [report, incomplete, text, ui],
  );
  const names = facts.interactions.map((name) => countName(name, ui)).join(' + ');
  return (
    <Part title={text('post_course_title')} note={text('post_course_note', names)}>
      {time === 'unknown' ? (
        <p>{text('post_course_untimed')}</p>
      ) : incomplete === report.readings.length ? (
        <p>{text('post_course_none')}</p>
      ) : (
        <>
          <ReadingCurve readings={readings} />
          {incomplete > NAMED && (
            <p class="note">{text('post_course_left_out', formatNumber(incomplete, language))}</p>
          )}
        </>
      )}
      {time === 'upload' && <p class="note">{text('post_course_upload')}</p>}
      {collected !== undefined && collected < NEARLY_ALL && (
        <p class="note post-prose">
          {text(
            'post_course_usual',
            platform,
            formatShare(collected, language),
            formatAge(facts.halfLifeHours * HOUR_MS, language),
          )}
        </p>
      )}
    </Part>
  );
}
