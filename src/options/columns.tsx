import type { ComponentChildren } from 'preact';
import type { PostRow } from '../exports/contract.ts';
import { denominatorIn } from '../model/formula.ts';
import { type CountName, isStated } from '../model/reading.ts';
import type { Language } from '../model/settings.ts';
import { type Range, statedOf } from '../model/verdict.ts';
import { platformById } from '../platforms/registry.ts';
import { Absent, CountValue } from '../ui/count-value.tsx';
import { formatDateTime } from '../ui/format.ts';
import { useUiTexts } from '../ui/language.tsx';
import { formulaInWords } from '../ui/names.ts';
import { RangeValue, RateValue } from '../ui/rate-value.tsx';
import { formatName, reasonName } from './names.ts';
import { hashOfPost } from './route.ts';
import type { SortKey } from './sort-rows.ts';
import type { OptionsKey, OptionsText } from './texts.ts';

export type CellContext = { language: Language; text: OptionsText };

export type Column = {
  id: string;
  label: OptionsKey;
  /** In px at the least; the caption takes what is left over. */
  width: number;
  /** Numbers stand at the end of their cell and are first sorted from the largest down. */
  numeric: boolean;
  sortKey: SortKey;
  cell: (row: PostRow, context: CellContext) => ComponentChildren;
};

/** Characters; longer keys cost time at 100,000 rows, and nobody looks further. */
const CAPTION_SORTED_BY = 32;

export const COLUMNS: readonly Column[] = [
  {
    id: 'date',
    label: 'options_col_date',
    width: 192,
    numeric: true,
    sortKey: (row) => row.createdAt,
    cell: (row, { language }) => <PostLink row={row} language={language} />,
  },
  {
    id: 'platform',
    label: 'options_col_platform',
    width: 104,
    numeric: false,
    sortKey: (row) => platformName(row),
    cell: (row) => platformName(row),
  },
  {
    id: 'account',
    label: 'options_col_account',
    width: 184,
    numeric: false,
    sortKey: (row) => row.name ?? row.handle,
    cell: (row) => row.name ?? (row.handle ? `@${row.handle}` : <Absent />),
  },
  {
    id: 'format',
    label: 'options_col_format',
    width: 124,
    numeric: false,
    sortKey: (row) => row.format,
    cell: (row, { text }) => (row.format ? formatName(row.format, text) : <Absent />),
  },
  {
    id: 'caption',
    label: 'options_col_caption',
    width: 300,
    numeric: false,
    sortKey: (row) => row.caption?.slice(0, CAPTION_SORTED_BY),
    cell: (row, { text }) => row.caption ?? <Absent reason={text('options_no_caption')} />,
  },
  count('likes', 'options_col_likes', 128),
  count('comments', 'options_col_comments', 128),
  count('reposts', 'options_col_reposts', 140),
  count('shares', 'options_col_shares', 128),
  count('saves', 'options_col_saves', 128),
  count('views', 'options_col_views', 128),
  {
    id: 'interactions',
    label: 'options_col_interactions',
    width: 120,
    numeric: true,
    sortKey: (row) => shownOf(row.interactions),
    cell: (row, context) => <RangeValue range={row.interactions} reason={absenceOf(row, context)} />,
  },
  {
    id: 'followers',
    label: 'options_col_followers',
    width: 168,
    numeric: true,
    sortKey: (row) => shownOf(followersOf(row)),
    cell: (row, { text }) => (
      <RangeValue
        range={followersOf(row)}
        reason={row.denominator && row.formula !== 'er-post' ? text('options_other_denominator') : undefined}
      />
    ),
  },
  {
    id: 'rate',
    label: 'options_col_rate',
    width: 116,
    numeric: true,
    sortKey: (row) => shownOf(row.rate),
    cell: (row, context) => <RateValue range={row.rate} reason={absenceOf(row, context)} />,
  },
  {
    id: 'formula',
    label: 'options_col_formula',
    width: 230,
    numeric: false,
    sortKey: (row) => `${row.formula} ${row.interactionNames}`,
    cell: (row) => <FormulaOf row={row} />,
  },
  {
    id: 'read',
    label: 'options_col_read',
    width: 192,
    numeric: true,
    sortKey: (row) => row.lastRead,
    cell: (row, { language }) => formatDateTime(row.lastRead, language),
  },
];

/** For `grid-template-columns`, in the order of the columns. */
export const COLUMN_WIDTHS = COLUMNS.map(({ id, width }) =>
  id === 'caption' ? `minmax(${width}px, 1fr)` : `${width}px`,
).join(' ');

export function columnById(id: string): Column | undefined {
  return COLUMNS.find((column) => column.id === id);
}

function count(name: CountName, label: OptionsKey, width: number): Column {
  return {
    id: name,
    label,
    width,
    numeric: true,
    sortKey: (row) => {
      const stated = row.counts[name];
      return isStated(stated) ? stated.value : undefined;
    },
    cell: (row) => <CountValue count={row.counts[name]} />,
  };
}

function FormulaOf({ row }: { row: PostRow }) {
  const ui = useUiTexts();
  if (!row.formula || !row.interactionNames) return <Absent />;
  const words = formulaInWords(row.interactionNames, denominatorIn(row.formula), ui);
  return <span title={words}>{words}</span>;
}

function PostLink({ row, language }: { row: PostRow; language: Language }) {
  return (
    <a href={hashOfPost(row.key)}>
      {row.createdAt === undefined ? <Absent /> : formatDateTime(row.createdAt, language)}
    </a>
  );
}

function platformName(row: PostRow): string {
  return platformById(row.platform)?.name ?? row.platform;
}

/** What a rounded number is sorted by: what is shown of it. */
function shownOf(range: Range | undefined): number | undefined {
  return range && statedOf(range);
}

function followersOf(row: PostRow): Range | undefined {
  return row.denominator?.name === 'followers' ? row.denominator.value : undefined;
}

function absenceOf(row: PostRow, { text }: CellContext): string | undefined {
  return row.reason && reasonName(row.reason, text);
}
