import type { PostReport } from '../../metrics/post-report.ts';
import type { Within } from '../../metrics/within.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { Part } from '../account/part.tsx';
import { useAccountTexts } from '../account/texts.ts';
import { withinBasis, withinText } from '../account/within-text.ts';
import { usePostTexts } from './texts.ts';

const HOUR_MS = 3_600_000;
const MARKS = [
  ['hour', 1],
  ['day', 24],
  ['week', 168],
] as const;

/** Bounded on one side only: it is measured because it was read close to the moment. */
function isOpen({ low, high }: Within): boolean {
  return low === undefined || high === undefined;
}

export type MarksPartProps = { report: PostReport; createdAt: number | undefined };

/** What the post had collected an hour, a day and a week after it was made, with the bounds and what they rest on. */
export function MarksPart({ report, createdAt }: MarksPartProps) {
  const text = usePostTexts();
  const account = useAccountTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const names = report.facts.interactions.map((name) => countName(name, ui)).join(' + ');
  const noteOf = (within: Within, hours: number) => {
    if (within.state === 'not-due' && createdAt !== undefined) {
      return text('post_within_due', formatDateTime(createdAt + hours * HOUR_MS, language));
    }
    const parts = [
      within.state === 'estimate' && text('post_within_bounded'),
      within.state === 'measured' && text(isOpen(within) ? 'post_within_near' : 'post_within_measured'),
      withinBasis(within, account, language),
    ];
    return parts.filter(Boolean).join(' · ');
  };
  return (
    <Part title={text('post_within_title')} note={text('post_within_note', names)}>
      <dl class="figures">
        {MARKS.map(([mark, hours]) => (
          <Figure
            key={mark}
            label={account(`account_within_${mark}`)}
            value={withinText(report[mark], account, language)}
            note={noteOf(report[mark], hours)}
          />
        ))}
      </dl>
    </Part>
  );
}
