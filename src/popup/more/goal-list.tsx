import type { ComponentChildren } from 'preact';
import type { Goal } from '../../metrics/goals.ts';
import { statedOf } from '../../model/verdict.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { RateValue } from '../../ui/rate-value.tsx';
import { type PanelKey, usePanelTexts } from './texts.ts';

const TRENDS = {
  up: { sign: '▲', name: 'panel_trend_up' },
  down: { sign: '▼', name: 'panel_trend_down' },
  unclear: { sign: '◆', name: 'panel_trend_unclear' },
  'too-little': { sign: '', name: 'panel_trend_too_little' },
} as const satisfies Record<Goal['trend'], { sign: string; name: PanelKey }>;

/** The four goals: the figure of each, and whether it goes up or down. */
export function GoalList({ goals }: { goals: readonly Goal[] }) {
  return (
    <dl class="panel-figures">
      {goals.map((goal) => (
        <GoalFigure key={goal.goal} goal={goal} />
      ))}
    </dl>
  );
}

function GoalFigure({ goal }: { goal: Goal }) {
  const text = usePanelTexts();
  const { sign, name } = TRENDS[goal.trend];
  return (
    <Figure
      label={text(`panel_goal_${goal.goal}`)}
      value={<GoalValue goal={goal} />}
      note={
        <span class="goal-trend" data-trend={goal.trend}>
          {sign !== '' && <span aria-hidden="true">{sign} </span>}
          {text(name)}
        </span>
      }
    />
  );
}

function GoalValue({ goal }: { goal: Goal }): ComponentChildren {
  const text = usePanelTexts();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  switch (goal.goal) {
    case 'followers': {
      if (!goal.value) return '–';
      const { change } = goal.value;
      const rounded = change.low === change.high ? '' : '≈ ';
      return `${rounded}${signed(Math.round(statedOf(change)), number)}`;
    }
    case 'engagement':
      return goal.value?.median ? <RateValue range={goal.value.median} /> : '–';
    case 'positive':
      return goal.value ? formatShare(goal.value.share, language) : '–';
    case 'continuity':
      return goal.value
        ? text('panel_k_of_n_weeks', number(goal.value.withPosts), number(goal.value.weeks))
        : '–';
  }
}

function signed(value: number, write: (value: number) => string): string {
  if (value === 0) return write(0);
  return value > 0 ? `+${write(value)}` : `−${write(-value)}`;
}
