import { h } from '../../app/dom.ts';

/** Rows this near to the window have their content, px; those beyond the second distance lose it. */
const NEAR = 900;
const FAR = 1_800;
/** More is asked for when less than this is left below the window, px. */
const AHEAD = 2_500;
/** What stands between two rows, px. */
const GAP = 16;

export type VirtualRows<T> = {
  element: HTMLElement;
  append(items: readonly T[]): void;
  items(): readonly T[];
  /** The rows that have their content now. */
  drawn(): [HTMLElement, T][];
  stop(): void;
  resume(): void;
};

type Options<T> = {
  /** px; must not change for an item. */
  heightOf(item: T): number;
  draw(item: T): HTMLElement;
  onNearEnd(): void;
};

type Row<T> = { item: T; element: HTMLElement; top: number; height: number };

/**
 * A list as Facebook's: every row stays in the document, with its number and its height, but one that is far from the
 * window loses its content and gets it anew when it comes near. Numbers begin again after the first few rows.
 */
export function virtualRows<T>({ heightOf, draw, onNearEnd }: Options<T>): VirtualRows<T> {
  const element = h('div', { class: 'rows' });
  const rows: Row<T>[] = [];
  let height = 0;
  let pending = 0;

  function drawRow({ item, element: row }: Row<T>): void {
    row.replaceChildren(h('div', { 'data-virtualized': 'false' }, draw(item)));
  }

  function look(): void {
    pending = 0;
    const above = -element.getBoundingClientRect().top;
    const below = above + window.innerHeight;
    for (const row of rows) {
      const distance = Math.max(above - row.top - row.height, row.top - below);
      const isDrawn = row.element.firstElementChild?.getAttribute('data-virtualized') === 'false';
      if (distance < NEAR && !isDrawn) drawRow(row);
      if (distance > FAR && isDrawn) row.element.replaceChildren(h('div', { 'data-virtualized': 'true' }));
    }
    if (below > height - AHEAD) onNearEnd();
  }

  function schedule(): void {
    pending ||= requestAnimationFrame(look);
  }

  function watch(): void {
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule, { passive: true });
    schedule();
  }

  watch();
  return {
    element,
    append(items) {
      for (const item of items) {
        const number = rows.length < 3 ? rows.length : rows.length - 3;
        const own = heightOf(item);
        const row = h('div', {
          class: 'row',
          'aria-posinset': String(number + 1),
          'aria-describedby': `r${rows.length}d`,
          'aria-labelledby': `r${rows.length}l`,
          style: `height: ${own}px; margin-bottom: ${GAP}px`,
        });
        rows.push({ item, element: row, top: height, height: own });
        height += own + GAP;
        element.append(row);
      }
      schedule();
    },
    items: () => rows.map(({ item }) => item),
    drawn: () =>
      rows
        .filter((row) => row.element.firstElementChild?.getAttribute('data-virtualized') === 'false')
        .map((row): [HTMLElement, T] => [row.element, row.item]),
    stop() {
      cancelAnimationFrame(pending);
      pending = 0;
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    },
    resume: watch,
  };
}
