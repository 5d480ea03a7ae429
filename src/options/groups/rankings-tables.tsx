import type { MonthRankings } from '../../metrics/month-rankings.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { sumText } from '../account/within-text.ts';
import { Line, Place, type RankedLine, Ranking, TimeUnknown } from './ranking.tsx';
import { useGroupsTexts } from './texts.ts';
import { boundsText, coverageLines } from './words.ts';

type TableProps<R> = {
  ranked: readonly R[];
  /** By its name. */
  month: string;
  /** The lines are institutions. */
  isJoined: boolean;
};
type Rankings = MonthRankings<RankedLine>;

/** By the number of posts. */
export function ActiveTable({ ranked, month, isJoined }: TableProps<Rankings['active'][number]>) {
  const text = useGroupsTexts();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const shared = (rank: number) => ranked.filter((other) => other.rank === rank).length > 1;
  const heads = [text('groups_place'), lineHead(isJoined, text), text('groups_col_posts')];
  const row = (one: Rankings['active'][number]) => (
    <tr key={one.account.account.key}>
      <Place places={placesOf(one)} reason={undefined}>
        {one.best === one.worst && one.rank !== undefined && shared(one.rank) && (
          <span class="figure-note"> {text('groups_same_number')}</span>
        )}
      </Place>
      <Line line={one.account.account} />
      <td class="number">
        {number(one.posts)}
        <TimeUnknown entry={one.account} />
      </td>
    </tr>
  );
  return (
    <Ranking
      caption={text('groups_active_caption', month)}
      note={text('groups_active_note')}
      heads={heads}
      inside={ranked.filter(({ outside }) => !outside).map(row)}
      outside={ranked.filter(({ outside }) => outside).map(row)}
    />
  );
}

/** By the interactions within 24 hours: their sum, and the median of a post. */
export function PopularTable({ ranked, month, isJoined }: TableProps<Rankings['popular'][number]>) {
  const text = useGroupsTexts();
  const language = useLanguage();
  const heads = [
    text('groups_place_sum'),
    lineHead(isJoined, text),
    text('groups_col_sum'),
    text('groups_col_median'),
    text('groups_place_median'),
  ];
  const row = (one: Rankings['popular'][number]) => {
    const { byTypical, typical, sum, outside } = one;
    return (
      <tr key={one.account.account.key}>
        <Place places={placesOf(one)} reason={outside ? undefined : text('groups_place_unmeasured')} />
        <Line line={one.account.account} />
        <td class="number">
          {sumText(sum, language)}
          {coverageLines(sum, text, language).map((line) => (
            <div key={line} class="figure-note">
              {line}
            </div>
          ))}
        </td>
        <td class="number">
          {typical ? boundsText(typical, language) : '–'}
          <div class="figure-note">
            {typical
              ? text('groups_n_posts', formatNumber(typical.n, language))
              : text('groups_median_few', formatNumber(sum.measured + sum.estimated, language))}
          </div>
        </td>
        <Place places={byTypical} reason={undefined} />
      </tr>
    );
  };
  return (
    <Ranking
      caption={text('groups_popular_caption', month)}
      note={text('groups_popular_note')}
      heads={heads}
      inside={ranked.filter(({ outside }) => !outside).map(row)}
      outside={ranked.filter(({ outside }) => outside).map(row)}
    />
  );
}

function placesOf({ best, worst }: { best?: number; worst?: number }) {
  return best === undefined || worst === undefined ? undefined : { best, worst };
}

function lineHead(isJoined: boolean, text: ReturnType<typeof useGroupsTexts>): string {
  return text(isJoined ? 'groups_kind_institution' : 'groups_col_name');
}
