import type { Answers } from '../../metrics/answers.ts';
import { quietOf } from '../../metrics/continuity.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatAge, formatNumber, formatShare } from '../../ui/format.ts';
import { formatDays } from '../../ui/format-clock.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { formulaInWords } from '../../ui/names.ts';
import { OptionsLink } from '../account-list.tsx';
import { type AccountFigures, PERIOD_DAYS } from './account-figures.ts';
import { GoalList } from './goal-list.tsx';
import { usePanelTexts } from './texts.ts';

const LIMITS = { quiet: 'panel_limit_passed', unread: 'panel_limit_unread', within: 'panel_limit' } as const;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type FiguresPanelProps = {
  /** The store's name of the account. */
  account: string;
  figures: AccountFigures;
  /** Opens the options page there. */
  onOpen: (hash: string) => void;
};

/** An account's last 90 days in short: the four goals, answers, continuity, the formula, and the way to all of it. */
export function FiguresPanel({ account, figures, onOpen }: FiguresPanelProps) {
  const text = usePanelTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { report, targets, institution } = figures;
  const days = formatNumber(PERIOD_DAYS, language);
  const formula = formulaInWords(report.facts.interactions, report.facts.denominator, ui);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <h2 id="panel-title" class="list-title">
        {text('panel_title', days)}
      </h2>
      <p class="note">{text('panel_compared', days)}</p>
      <h3 class="panel-part">{text('panel_goals')}</h3>
      <GoalList goals={report.goals} />
      <h3 class="panel-part">{text('panel_answers')}</h3>
      <dl class="panel-figures">
        <AnswerFigures answers={report.answers} />
        <ContinuityFigures report={report} targets={targets} />
      </dl>
      <p class="note">
        {institution === undefined
          ? text('panel_formula_general', formula)
          : text('panel_formula_own', institution, formula)}
      </p>
      <p class="panel-all">
        <OptionsLink hash={`#/account/${encodeURIComponent(account)}`} onOpen={onOpen}>
          {text('panel_all')}
        </OptionsLink>
      </p>
    </section>
  );
}

function AnswerFigures({ answers }: { answers: Answers }) {
  const text = usePanelTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { read, eligible, answered, rate, timed, medianHours } = answers;
  const number = (value: number) => formatNumber(value, language);
  const share = (value: number) => formatShare(value, language);
  const basis = rate
    ? text('panel_answered_share', share(rate.share), share(rate.low), share(rate.high))
    : ui('ui_not_enough', eligible);
  const none = text(read === 0 ? 'panel_answered_none' : 'panel_answered_young');
  return (
    <>
      <Figure
        label={text('panel_answered')}
        value={eligible === 0 ? '–' : text('panel_k_of_n', number(answered), number(eligible))}
        note={eligible === 0 ? none : basis}
      />
      <Figure
        label={text('panel_answer_time')}
        value={medianHours === undefined ? '–' : formatAge(medianHours * HOUR_MS, language)}
        note={
          medianHours === undefined
            ? ui('ui_not_enough', timed)
            : text('panel_answer_time_basis', number(timed))
        }
      />
    </>
  );
}

type ContinuityFiguresProps = Pick<AccountFigures, 'report' | 'targets'>;

function ContinuityFigures({ report: { continuity, readUntil }, targets }: ContinuityFiguresProps) {
  const text = usePanelTexts();
  const language = useLanguage();
  const { weeks, withPosts, longestGapDays, lastPostDays } = continuity;
  const number = (value: number) => formatNumber(value, language);
  const age = (days: number) => (days < 1 ? formatAge(days * DAY_MS, language) : formatDays(days, language));
  const quiet = quietOf(continuity, targets.quietDays, readUntil);
  const limit = text(LIMITS[quiet], number(targets.quietDays));
  return (
    <>
      <Figure
        label={text('panel_weeks')}
        value={text('panel_k_of_n', number(withPosts), number(weeks))}
        note={longestGapDays !== undefined && text('panel_gap', age(longestGapDays))}
      />
      <Figure
        label={text('panel_last_post')}
        value={lastPostDays === undefined ? '–' : age(lastPostDays)}
        note={
          lastPostDays === undefined ? (
            text('panel_no_post')
          ) : (
            <span data-quiet={quiet === 'quiet'}>{limit}</span>
          )
        }
      />
    </>
  );
}
