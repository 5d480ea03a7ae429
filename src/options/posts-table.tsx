// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which takes a <table> its meaning in some browsers
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold their own links and buttons; this is no grid
import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import type { PostRow } from '../exports/contract.ts';
import { useLanguage } from '../ui/language.tsx';
import { type CellContext, COLUMN_WIDTHS, COLUMNS, type Column } from './columns.tsx';
import type { Direction } from './sort-rows.ts';
import { useOptionsTexts } from './texts.ts';
import { useVirtualRows } from './virtual-rows.ts';

const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 40;

export type Sorting = { column: string; direction: Direction };

export type PostsTableProps = {
  rows: readonly PostRow[];
  /** Places in `rows`, filtered and sorted. */
  places: Uint32Array;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
};

/**
 * All posts in one scrolling table of which only the rows in view exist. Elements with roles instead of `<table>`,
 * since rows are placed by hand; readers are told how many rows there are and which these are.
 */
export function PostsTable({ rows, places, sorting, onSort }: PostsTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const text = useOptionsTexts();
  const context: CellContext = { language: useLanguage(), text };
  const { items, height } = useVirtualRows(scroller, places.length, ROW_HEIGHT, HEAD_HEIGHT);
  return (
    <div class="table-scroller" ref={scroller}>
      <div
        class="table"
        role="table"
        aria-label={text('options_posts_caption')}
        aria-rowcount={places.length + 1}
        aria-colcount={COLUMNS.length}
        style={{ '--columns': COLUMN_WIDTHS }}
      >
        <div class="table-head" role="rowgroup">
          <div class="table-row" role="row" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <HeadCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </div>
        </div>
        <div class="table-body" role="rowgroup" style={{ height: `${height}px` }}>
          {items.map((item) => {
            const row = rows[places[item.index] ?? -1];
            return (
              row && <Row key={row.key} row={row} index={item.index} top={item.start} context={context} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

type HeadCellProps = { column: Column; sorting: Sorting; onSort: (sorting: Sorting) => void };

function HeadCell({ column, sorting, onSort }: HeadCellProps) {
  const text = useOptionsTexts();
  const sorted = sorting.column === column.id ? sorting.direction : undefined;
  const first: Direction = column.numeric ? 'descending' : 'ascending';
  const next = sorted === undefined ? first : sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <div
      class="table-cell"
      role="columnheader"
      data-column={column.id}
      data-numeric={column.numeric}
      aria-sort={sorted ?? 'none'}
    >
      <button
        type="button"
        class="sort"
        data-sorted={sorted}
        title={text('options_sort_by', text(column.label))}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {text(column.label)}
        <svg class="sort-sign" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d={sorted === 'ascending' ? 'M5 2l4 6H1z' : 'M5 8L1 2h8z'} fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}

type RowProps = { row: PostRow; index: number; top: number; context: CellContext };

const Row = memo(
  function Row({ row, index, top, context }: RowProps) {
    return (
      <div
        class="table-row"
        role="row"
        aria-rowindex={index + 2}
        data-post={row.key}
        style={{ transform: `translateY(${top}px)` }}
      >
        {COLUMNS.map((column) => (
          <div
            key={column.id}
            class="table-cell"
            role="cell"
            data-column={column.id}
            data-numeric={column.numeric}
          >
            {column.cell(row, context)}
          </div>
        ))}
      </div>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.top === after.top &&
    before.index === after.index &&
    before.context.language === after.context.language,
);
