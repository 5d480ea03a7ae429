import type { PostReport } from '../../metrics/post-report.ts';
import type { Standing } from '../../metrics/standing.ts';
import type { PostRecord } from '../../store/schema.ts';
import { Absent } from '../../ui/count-value.tsx';
import { Figure } from '../../ui/figure.tsx';
import { formatNumber, LOCALES } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { formatName, reasonName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import { type PostText, usePostTexts } from './texts.ts';

const STATES = {
  high: 'post_state_high',
  low: 'post_state_low',
  usual: 'post_state_usual',
  tied: 'post_state_tied',
  'too-few': 'post_state_too_few',
} as const satisfies Record<Standing['state'], string>;

export type RankFigureProps = { report: PostReport; post: PostRecord };

/** Where the post stands among its account's others of its kind, with the state in words; or why that is not said. */
export function RankFigure({ report, post }: RankFigureProps) {
  const text = usePostTexts();
  const ui = useUiTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const { standing, reason } = report.placing;
  const label = text('post_rank');
  const why = reason && reasonName(reason, options);
  if (!standing) return <Figure label={label} value={<Absent reason={why} />} note={why} />;
  const number = (value: number) => formatNumber(value, language);
  const peers = peersText();
  if (standing.state === 'too-few') {
    return <Figure label={label} value={ui('ui_not_enough', standing.n)} note={peers} />;
  }
  const state = text(STATES[standing.state]);
  const decimal = standing.z?.toLocaleString(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const details = [
    standing.percentile !== undefined && text('post_above_share', number(Math.round(standing.percentile))),
    decimal !== undefined && text('post_z', decimal.replace('-', '−')),
  ];
  return (
    <Figure
      label={label}
      value={rankText(standing, text, number)}
      note={
        <>
          <strong class="post-state">{why ? text('post_state_so_far', state, why) : state}</strong>
          {details.filter(Boolean).map((detail) => ` · ${detail}`)}
          <br />
          {peers}
        </>
      }
    />
  );

  function peersText(): string {
    if (!post.format) return text('post_peers_no_format');
    return text(
      post.createdAt === undefined ? 'post_peers_any_time' : 'post_peers',
      number(standing?.n ?? 0),
      formatName(post.format, options),
    );
  }
}

/** "ke-3 dari 15", with the places that rounded numbers allow and those who share it. The post itself is counted. */
function rankText(
  { n, rank = 1, ties = 0, best = rank, worst = rank }: Standing,
  text: PostText,
  number: (value: number) => string,
): string {
  const all = number(n + 1);
  if (best !== worst && worst - best !== ties) {
    return text('post_rank_between', number(rank), number(best), number(worst), all);
  }
  const place = text('post_rank_of', number(rank), all);
  return ties === 0 ? place : `${place}, ${text('post_rank_ties', number(ties))}`;
}
