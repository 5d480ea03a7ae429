import type { AccountReport } from '../../metrics/account-report.ts';
import type { Share } from '../../metrics/wilson.ts';
import type { Targets } from '../../model/group.ts';
import { TONES } from '../../model/tone.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatAge, formatNumber, formatShare } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { RangeValue } from '../../ui/rate-value.tsx';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';

const HOUR_MS = 3_600_000;

export type AnswersPartProps = { report: AccountReport; targets: Targets };

/** How many comments were answered, and how soon. */
export function AnswersPart({ report, targets }: AnswersPartProps) {
  const text = useAccountTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { answers } = report;
  const number = (value: number) => formatNumber(value, language);
  return (
    <Part
      title={text('account_answers_title')}
      note={text('account_answers_note', number(targets.answerHours))}
    >
      <dl class="figures">
        <Figure
          label={text('account_answers_rate')}
          value={
            answers.rate ? formatShare(answers.rate.share, language) : ui('ui_not_enough', answers.eligible)
          }
          note={<ShareNote share={answers.rate} k={answers.answered} n={answers.eligible} />}
        />
        <Figure
          label={text('account_answers_time')}
          value={answers.medianHours === undefined ? '–' : formatAge(answers.medianHours * HOUR_MS, language)}
          note={text('account_answers_time_note', number(answers.timed), number(answers.unanswered))}
        />
        <Figure
          label={text('account_answers_in_time', number(targets.answerHours))}
          value={answers.inTime ? formatShare(answers.inTime.share, language) : '–'}
          note={<ShareNote share={answers.inTime} k={answers.inTime?.k ?? 0} n={answers.inTime?.n ?? 0} />}
        />
        <Figure
          label={text('account_answers_read')}
          value={number(answers.read)}
          note={
            <>
              {text('account_answers_of')} <RangeValue range={answers.stated} />
              {answers.notNeeded > 0 && ` · ${text('account_answers_not_needed', number(answers.notNeeded))}`}
            </>
          }
        />
      </dl>
    </Part>
  );
}

/** "7 dari 12 · 32–81 %": a share with its Wilson interval. */
export function ShareNote({ share, k, n }: { share: Share | undefined; k: number; n: number }) {
  const text = useAccountTexts();
  const language = useLanguage();
  const counts = text('account_k_of_n', formatNumber(k, language), formatNumber(n, language));
  if (!share) return <>{counts}</>;
  return (
    <>
      {counts} · {formatShare(share.low, language)}–{formatShare(share.high, language)}
    </>
  );
}

/** What the reactions and the user's own labels say of how posts were received. */
export function PositivePart({ report }: { report: AccountReport }) {
  const text = useAccountTexts();
  const language = useLanguage();
  const { reactions, marked } = report;
  const number = (value: number) => formatNumber(value, language);
  const isRated = marked.n > 0;
  return (
    <Part title={text('account_positive_title')} note={text('account_positive_note')}>
      {!isRated && <p>{text('account_none_rated', number(marked.of))}</p>}
      {(reactions || isRated) && (
        <dl class="figures">
          {reactions &&
            (['positive', 'unclear', 'negative'] as const).map((kind) => (
              <Figure
                key={kind}
                label={text(`account_reactions_${kind}`)}
                value={reactions.n === 0 ? '–' : formatShare(reactions[kind] / reactions.n, language)}
                note={text('account_k_of_n', number(reactions[kind]), number(reactions.n))}
              />
            ))}
          {reactions && (
            <Figure
              label={text('account_reactions_likes')}
              value={number(reactions.likes)}
              note={text('account_reactions_likes_note')}
            />
          )}
          {isRated &&
            TONES.map((tone) => (
              <Figure
                key={tone}
                label={text(`account_tone_${tone}`)}
                value={number(marked.tones[tone])}
                note={text('account_marked', number(marked.n), number(marked.of))}
              />
            ))}
        </dl>
      )}
    </Part>
  );
}
