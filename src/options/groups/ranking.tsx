import type { ComponentChildren } from 'preact';
import type { MonthEntry } from '../../metrics/month-rankings.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useGroupsTexts } from './texts.ts';
import { placesText } from './words.ts';

/** One of those that are ranked: what it is called, what it is, and where its figures are. */
export type RankedLine = { key: string; name: string; note: string; href: string };

type RankingProps = {
  caption: string;
  note: string;
  heads: readonly string[];
  inside: readonly ComponentChildren[];
  outside: readonly ComponentChildren[];
};

/** A table of places, those without one below and apart, with the reason. */
export function Ranking({ caption, note, heads, inside, outside }: RankingProps) {
  const text = useGroupsTexts();
  return (
    <div class="table-box">
      <table class="plain wrapping ranking" data-columns={heads.length}>
        <caption>
          <strong>{caption}</strong> {note}
        </caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" class={at > 1 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{inside}</tbody>
        {outside.length > 0 && (
          <tbody>
            <tr class="ranking-outside">
              <th scope="rowgroup" colSpan={heads.length}>
                {text('groups_outside')}
              </th>
            </tr>
            {outside}
          </tbody>
        )}
      </table>
    </div>
  );
}

export function Line({ line }: { line: RankedLine }) {
  return (
    <th scope="row">
      <a href={line.href}>{line.name}</a> <span class="figure-note">{line.note}</span>
    </th>
  );
}

type PlaceProps = {
  places: { best: number; worst: number } | undefined;
  /** Why there is none. */
  reason: string | undefined;
  children?: ComponentChildren;
};

export function Place({ places, reason, children }: PlaceProps) {
  const text = useGroupsTexts();
  return (
    <td class="place">
      {places ? placesText(places) : '–'}
      {places && places.best !== places.worst && <span class="figure-note"> {text('groups_not_apart')}</span>}
      {!places && reason && <span class="figure-note"> {reason}</span>}
      {children}
    </td>
  );
}

export function TimeUnknown({ entry: { timeUnknown } }: { entry: MonthEntry<RankedLine> }) {
  const text = useGroupsTexts();
  const language = useLanguage();
  if (timeUnknown === 0) return null;
  return <div class="figure-note">{text('groups_plus_timeless', formatNumber(timeUnknown, language))}</div>;
}
