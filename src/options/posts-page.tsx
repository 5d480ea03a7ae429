import { useMemo, useState } from 'preact/hooks';
import type { PostRow } from '../exports/contract.ts';
import { platforms } from '../platforms/registry.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import { columnById } from './columns.tsx';
import { ExportBar, type ExportBarProps } from './export-bar.tsx';
import { type Filters, filterRows, NO_FILTERS } from './filter-rows.ts';
import { type AccountChoice, FiltersBar } from './filters-bar.tsx';
import { PostsTable, type Sorting } from './posts-table.tsx';
import { sortPlaces } from './sort-rows.ts';
import { useOptionsTexts } from './texts.ts';

export type PostsPageProps = {
  rows: readonly PostRow[];
  /** Whether these are all; until then nothing can be exported. */
  complete: boolean;
  accounts: readonly AccountChoice[];
  filters: Filters;
  onFilter: (filters: Filters) => void;
} & Pick<ExportBarProps, 'separator' | 'onSeparator' | 'onExport'>;

const NEWEST_FIRST: Sorting = { column: 'date', direction: 'descending' };

export function PostsPage({ rows, complete, accounts, filters, onFilter, ...exporting }: PostsPageProps) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const [sorting, setSorting] = useState(NEWEST_FIRST);
  const found = useMemo(() => filterRows(rows, filters), [rows, filters]);
  const places = useMemo(() => {
    const column = columnById(sorting.column);
    return column ? sortPlaces(rows, found, column.sortKey, sorting.direction) : found;
  }, [rows, found, sorting]);
  if (rows.length === 0 && complete) return <NoPosts />;
  const number = (value: number) => formatNumber(value, language);
  const handle = accounts.find(({ key }) => key === filters.account)?.handle;
  return (
    <div class="posts">
      <div class="posts-head">
        <h1>{text('options_posts_title')}</h1>
        <p class="note" role="status">
          {text(complete ? 'options_shown' : 'options_reading', number(places.length), number(rows.length))}
        </p>
        <ExportBar
          {...exporting}
          rows={rows}
          places={places}
          filters={filters}
          account={handle}
          ready={complete}
        />
      </div>
      <FiltersBar filters={filters} accounts={accounts} onChange={onFilter} />
      {places.length === 0 ? (
        <EmptyState
          title={text('options_none_title')}
          action={<Button onClick={() => onFilter(NO_FILTERS)}>{text('options_filter_reset')}</Button>}
        >
          {text('options_none')}
        </EmptyState>
      ) : (
        <PostsTable rows={rows} places={places} sorting={sorting} onSort={setSorting} />
      )}
    </div>
  );
}

function NoPosts() {
  const text = useOptionsTexts();
  const language = useLanguage();
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    platforms.map(({ name }) => name),
  );
  return (
    <>
      <h1 class="reader-only">{text('options_posts_title')}</h1>
      <EmptyState title={text('options_empty_title')}>{text('options_empty', names)}</EmptyState>
    </>
  );
}
