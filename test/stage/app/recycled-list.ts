import { h } from './dom.ts';

const OVERSCAN = 600;

export type RecycledList<T> = {
  element: HTMLElement;
  /** Adds items at the end and draws what is in view. */
  append(items: T[]): void;
  items(): readonly T[];
  /** The cells that stand in the document, each with the item it shows now. */
  shown(): [HTMLElement, T][];
  stop(): void;
};

export type ListOptions<T> = {
  /** px; must not change for an item. */
  heightOf(item: T): number;
  /** Makes what a cell holds once; the result is filled again for each item the cell comes to show. */
  createCell(): { element: HTMLElement; fill(item: T): void };
  /** Called when the end of the list comes near. */
  onNearEnd(): void;
};

/**
 * A list that keeps only the cells near the view in the document and fills the same nodes with other items as the
 * page scrolls, as X does: cells are absolutely positioned in a parent of a fixed height.
 */
export function recycledList<T>(options: ListOptions<T>): RecycledList<T> {
  type Cell = ReturnType<ListOptions<T>['createCell']>;
  const element = h('div', { style: 'position: relative;' });
  const items: T[] = [];
  const tops: number[] = [0];
  const used = new Map<number, Cell>();
  const free: Cell[] = [];
  let pending = 0;

  function place(index: number, item: T): void {
    const cell = free.pop() ?? options.createCell();
    used.set(index, cell);
    cell.fill(item);
    cell.element.style.transform = `translateY(${tops[index] ?? 0}px)`;
    cell.element.style.display = '';
    if (cell.element.parentNode !== element) element.append(cell.element);
  }

  function draw(): void {
    pending = 0;
    const above = -element.getBoundingClientRect().top;
    const from = above - OVERSCAN;
    const to = above + window.innerHeight + OVERSCAN;
    const wanted = new Set<number>();
    items.forEach((_, index) => {
      if ((tops[index + 1] ?? 0) > from && (tops[index] ?? 0) < to) wanted.add(index);
    });
    const left = [...used].filter(([index]) => !wanted.has(index));
    for (const index of wanted) {
      const item = items[index];
      if (item !== undefined && !used.has(index)) place(index, item);
    }
    // A cell that left the view rests for a frame before it is filled again: the list itself never shifts.
    for (const [index, cell] of left) {
      used.delete(index);
      free.push(cell);
      cell.element.style.display = 'none';
    }
    if (to > (tops.at(-1) ?? 0) - OVERSCAN) options.onNearEnd();
  }

  function schedule(): void {
    pending ||= requestAnimationFrame(draw);
  }

  window.addEventListener('scroll', schedule, { passive: true });
  window.addEventListener('resize', schedule, { passive: true });
  return {
    element,
    append(more) {
      for (const item of more) {
        items.push(item);
        tops.push((tops.at(-1) ?? 0) + options.heightOf(item));
      }
      element.style.minHeight = `${tops.at(-1) ?? 0}px`;
      schedule();
    },
    items: () => items,
    shown: () =>
      [...used].flatMap(([index, cell]): [HTMLElement, T][] => {
        const item = items[index];
        return item === undefined ? [] : [[cell.element, item]];
      }),
    stop() {
      cancelAnimationFrame(pending);
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    },
  };
}
