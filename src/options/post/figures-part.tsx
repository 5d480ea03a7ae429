import type { ComponentChildren } from 'preact';
import type { PostReport } from '../../metrics/post-report.ts';
import type { PostDossier } from '../../store/dossier.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatCountRange, formatDateTime, formatNumber, formatRate } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { formulaInWords } from '../../ui/names.ts';
import { RangeValue, RateValue } from '../../ui/rate-value.tsx';
import { Part } from '../account/part.tsx';
import { formulaName, reasonName } from '../names.ts';
import { hashOfAccountPage } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';
import { RankFigure } from './rank-figure.tsx';
import { speedText } from './speed-text.ts';
import { usePostTexts } from './texts.ts';

export type FiguresPartProps = { dossier: PostDossier; report: PostReport };

/** The post's latest figures by its account's formula, each with what it rests on. */
export function FiguresPart({ dossier, report }: FiguresPartProps) {
  const text = usePostTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const { measured, speed } = report;
  const { interactions, readAt } = measured;
  const reason = useReason(report);
  const time = (at: number) => formatDateTime(at, language);
  return (
    <Part title={text('post_figures_title')} note={<FormulaNote dossier={dossier} report={report} />}>
      <dl class="figures">
        <Figure
          label={formulaName(measured.formula, options)}
          value={<RateValue range={measured.rate} reason={reason} />}
          note={measured.rate ? <RateBasis report={report} /> : reason}
        />
        <Figure
          label={text('post_interactions')}
          value={<RangeValue range={interactions} reason={reason} />}
          note={
            interactions && readAt !== undefined
              ? joined([
                  text('post_interactions_read', time(readAt)),
                  interactions.low !== interactions.high &&
                    text(
                      'post_bounds',
                      formatNumber(interactions.low, language),
                      formatNumber(interactions.high, language),
                    ),
                ])
              : reason
          }
        />
        <RankFigure report={report} post={dossier.post} />
        <Figure
          label={text('post_speed')}
          value={speed ? text('post_per_hour', speedText(speed.perHour, language)) : '–'}
          note={
            speed
              ? text('post_speed_between', time(speed.from), time(speed.until))
              : text('post_speed_missing')
          }
        />
      </dl>
    </Part>
  );
}

/** Why there is no rate, in words. */
function useReason({ measured, facts }: PostReport): string | undefined {
  const text = usePostTexts();
  const options = useOptionsTexts();
  if (measured.reason === 'denominator-unread' && facts.denominator === 'reach') {
    return text('post_reach_missing');
  }
  return measured.reason && reasonName(measured.reason, options);
}

/** Which formula it is, for whom it was chosen, and where to choose another. */
function FormulaNote({
  dossier: { account, group },
  report: { facts },
}: FiguresPartProps): ComponentChildren {
  const text = usePostTexts();
  const ui = useUiTexts();
  const formula = formulaInWords(facts.interactions, facts.denominator, ui);
  return (
    <>
      {text('post_formula_is', formula)}{' '}
      {group ? text('post_formula_group', group.name) : text('post_formula_all')}{' '}
      {account && <a href={hashOfAccountPage(account.key)}>{text('post_formula_change')}</a>}
    </>
  );
}

function RateBasis({ report: { measured } }: { report: PostReport }): ComponentChildren {
  const text = usePostTexts();
  const language = useLanguage();
  const { rate, denominator } = measured;
  if (!rate || !denominator) return null;
  return joined([
    text(
      `post_per_${denominator.name}`,
      formatCountRange(denominator.value, language),
      formatDateTime(denominator.at, language),
    ),
    rate.low !== rate.high &&
      text('post_bounds', formatRate(rate.low, language), formatRate(rate.high, language)),
  ]);
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
