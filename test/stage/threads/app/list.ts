import { h } from '../../app/dom.ts';
import { type RecycledList, recycledList } from '../../app/recycled-list.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { type Post, readThreads, type Thread } from './posts.ts';
import { createThread, postsShown, threadHeight } from './thread-view.ts';
import { carriedOr, query } from './wire.ts';

/** An endless list of threads. */
export type ThreadList = {
  element: HTMLElement;
  shown(): ShownPost[];
  loaded(): number;
  find(code: string): Post | undefined;
  stop(): void;
  resume(): void;
};

/** `first` may stand in the document, `next` is the operation of further pages. */
export type ListQuery = { first: string; next: string; variables: Record<string, unknown> };

export function openList({ first, next: further, variables }: ListQuery): ThreadList {
  const element = h('div', { class: 'list' });
  const threads: Thread[] = [];
  let next: string | undefined = '';
  let loading = false;
  /** Where it stood when it was left; px. */
  let scroll = 0;
  let list = newList();

  function newList(): RecycledList<Thread> {
    const fresh = recycledList<Thread>({
      heightOf: threadHeight,
      createCell() {
        const thread = createThread();
        const cell = h('div', { style: 'position: absolute; width: 100%;' }, thread.element);
        return { element: cell, fill: thread.fill };
      },
      onNearEnd: () => void loadMore(),
    });
    element.replaceChildren(fresh.element);
    return fresh;
  }

  async function loadMore(): Promise<void> {
    if (loading || next === undefined) return;
    loading = true;
    const body =
      next === ''
        ? await carriedOr(first, first, variables)
        : await query(further, { ...variables, after: next });
    const page = readThreads(body);
    threads.push(...page.threads);
    next = page.next;
    loading = false;
    list.append(page.threads);
  }

  void loadMore();
  return {
    element,
    shown: () => list.shown().flatMap(([cell, thread]) => postsShown(cell, thread)),
    loaded: () => threads.length,
    find: (code) => threads.flatMap(({ posts }) => posts).find((post) => post.code === code),
    stop() {
      scroll = window.scrollY;
      list.stop();
    },
    resume() {
      list = newList();
      list.append(threads);
      window.scrollTo(0, scroll);
    },
  };
}
