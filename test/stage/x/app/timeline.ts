import { h } from '../../app/dom.ts';
import { type RecycledList, recycledList } from '../../app/recycled-list.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { createArticle, heightOf } from './article.ts';
import { type Row, readTimeline } from './tweets.ts';
import { query } from './wire.ts';

/** An endless timeline of one operation. */
export type Timeline = {
  element: HTMLElement;
  shown(): ShownPost[];
  loaded(): number;
  /** The row of a post, when this timeline has it. */
  find(id: string): Row | undefined;
  /** Where it stood when it was left; px. */
  scroll: number;
  stop(): void;
  resume(): void;
};

export function openTimeline(operation: string, variables: Record<string, unknown>): Timeline {
  const region = h('section', { role: 'region' });
  let next: string | undefined = '0';
  let loading = false;
  let list = newList([]);

  function newList(rows: readonly Row[]): RecycledList<Row> {
    const fresh = recycledList<Row>({ heightOf, createCell, onNearEnd: () => void loadMore() });
    region.replaceChildren(h('h1', { class: 'unseen' }, 'Timeline'), h('div', {}, fresh.element));
    if (rows.length > 0) fresh.append([...rows]);
    return fresh;
  }

  async function loadMore(): Promise<void> {
    if (loading || next === undefined) return;
    loading = true;
    const cursor = next === '0' ? {} : { cursor: next };
    const page = readTimeline(await query(operation, { ...variables, count: 20, ...cursor }));
    next = page.next;
    loading = false;
    list.append(page.rows);
  }

  void loadMore();
  const timeline: Timeline = {
    element: region,
    scroll: 0,
    shown: () =>
      list.shown().map(([element, { tweet }]) => ({
        element: element.querySelector('article') ?? element,
        id: tweet.id,
        handle: tweet.handle,
      })),
    loaded: () => list.items().length,
    find: (id) => list.items().find(({ tweet }) => tweet.id === id),
    stop() {
      timeline.scroll = window.scrollY;
      list.stop();
    },
    resume() {
      list = newList(list.items());
      window.scrollTo(0, timeline.scroll);
    },
  };
  return timeline;
}

function createCell(): { element: HTMLElement; fill(row: Row): void } {
  const article = createArticle();
  const element = h(
    'div',
    { 'data-testid': 'cellInnerDiv', style: 'position: absolute; width: 100%;' },
    h('div', {}, article.element),
  );
  return {
    element,
    fill(row) {
      article.fill(row);
      article.element.style.height = `${heightOf(row)}px`;
    },
  };
}
