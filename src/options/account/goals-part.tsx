import type { ComponentChildren } from 'preact';
import type { AccountReport } from '../../metrics/account-report.ts';
import type { Goal } from '../../metrics/goals.ts';
import { formatNumber, formatRateRange, formatShare } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { RateValue } from '../../ui/rate-value.tsx';
import { changeText } from './followers-part.tsx';
import { Part } from './part.tsx';
import { type AccountKey, useAccountTexts } from './texts.ts';

/** The four goals that the trainers teach, each with its figure and its trend, or what is missing for one. */
export function GoalsPart({ report }: { report: AccountReport }) {
  const text = useAccountTexts();
  return (
    <Part title={text('account_goals_title')} note={text('account_goals_note')}>
      <ul class="goals">
        {report.goals.map((goal) => (
          <li key={goal.goal} class="goal" data-trend={goal.trend}>
            <h3>{text(`account_goal_${goal.goal}`)}</h3>
            <p class="figure-value">
              <GoalValue goal={goal} />
            </p>
            <p class="goal-trend">
              <span aria-hidden="true">{TRENDS[goal.trend].sign}</span> {text(TRENDS[goal.trend].name)}
            </p>
            <p class="figure-note">
              <GoalBasis goal={goal} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const TRENDS = {
  up: { sign: '▲', name: 'account_trend_up' },
  down: { sign: '▼', name: 'account_trend_down' },
  unclear: { sign: '◆', name: 'account_trend_unclear' },
  'too-little': { sign: '–', name: 'account_trend_too_little' },
} as const satisfies Record<Goal['trend'], { sign: string; name: AccountKey }>;

function GoalValue({ goal }: { goal: Goal }): ComponentChildren {
  const text = useAccountTexts();
  const language = useLanguage();
  if (goal.goal === 'followers') {
    return goal.value
      ? changeText(goal.value.change, (value) => formatNumber(Math.round(value), language))
      : '–';
  }
  if (goal.goal === 'engagement') return goal.value?.median ? <RateValue range={goal.value.median} /> : '–';
  if (goal.goal === 'positive') return goal.value ? formatShare(goal.value.share, language) : '–';
  if (!goal.value) return '–';
  const [k, n] = [goal.value.withPosts, goal.value.weeks].map((value) => formatNumber(value, language));
  return text('account_k_of_n_weeks', k ?? '', n ?? '');
}

function GoalBasis({ goal }: { goal: Goal }): ComponentChildren {
  const text = useAccountTexts();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  if (goal.goal === 'followers') {
    return goal.value
      ? text('account_goal_followers_basis', number(Math.floor(goal.value.days)))
      : text('account_goal_followers_missing');
  }
  if (goal.goal === 'engagement') {
    const { value, previous } = goal;
    const before = previous?.median ? formatRateRange(previous.median, language) : text('account_none');
    return text('account_goal_engagement_basis', number(value?.n ?? 0), before, number(previous?.n ?? 0));
  }
  if (goal.goal === 'positive') {
    if (!goal.value) return text('account_goal_positive_missing');
    const { k, n } = goal.value;
    return text(`account_goal_positive_${goal.from ?? 'marks'}`, number(k), number(n));
  }
  const { previous } = goal;
  if (!previous) return null;
  if (!previous.reachesBack) return text('account_goal_continuity_unread');
  return text('account_goal_continuity_basis', number(previous.withPosts), number(previous.weeks));
}
