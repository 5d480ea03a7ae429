import { h } from '../../app/dom.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { cardOf, heightOf, type LinkKind } from './card.ts';
import { readList, type Story } from './story.ts';
import { virtualRows } from './virtual-rows.ts';
import { carriedData, query } from './wire.ts';

/** An endless list of posts. */
export type Feed = {
  element: HTMLElement;
  shown(): ShownPost[];
  loaded(): number;
  /** The post with this path, or the one that a part of the page belongs to. */
  find(wanted: string | Element): Story | undefined;
  scroll: number;
  stop(): void;
  resume(): void;
};

export type FeedSource = {
  first: string;
  next: string;
  variables: Record<string, unknown>;
  links: LinkKind;
  /** Whether the document may carry the first posts: only where it was loaded at this address. */
  isCarried: boolean;
};

export function openFeed({ first, next: scrolled, variables, links, isCarried }: FeedSource): Feed {
  let next: string | undefined = '';
  let loading = false;
  const rows = virtualRows<Story>({
    heightOf,
    draw: (story) => cardOf(story, links, false),
    onNearEnd: () => void loadMore(),
  });

  async function loadMore(): Promise<void> {
    if (loading || next === undefined) return;
    loading = true;
    const isFirst = next === '';
    const data =
      (isFirst && isCarried ? carriedData(first) : undefined) ??
      (await query(isFirst ? first : scrolled, { ...variables, ...(isFirst ? {} : { cursor: next }) }));
    const page = readList(data);
    next = page.next;
    loading = false;
    rows.append(page.stories);
  }

  void loadMore();
  const feed: Feed = {
    element: h('div', { role: 'feed', class: 'feed' }, rows.element),
    scroll: 0,
    shown: () => rows.drawn().map(([element, { id, handle }]) => ({ element, id, handle })),
    loaded: () => rows.items().length,
    find(wanted) {
      if (typeof wanted === 'string') return rows.items().find(({ path }) => path === wanted);
      return rows.drawn().find(([element]) => element.contains(wanted))?.[1];
    },
    stop() {
      feed.scroll = window.scrollY;
      rows.stop();
    },
    resume() {
      rows.resume();
      window.scrollTo(0, feed.scroll);
    },
  };
  return feed;
}
