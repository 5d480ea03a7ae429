import { h } from '../../app/dom.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { createPost, type PostView, postHeight, type Setting } from './post-view.ts';
import type { Thread } from './posts.ts';

export type ThreadView = { element: HTMLElement; fill(thread: Thread): void };

/** One row of a list: a post, or several of a chain. Its nodes are filled again with another thread. */
export function createThread(): ThreadView {
  const element = h('div', { 'data-virtualized': 'false', class: 'thread' });
  const views: PostView[] = [];
  return {
    element,
    fill(thread) {
      thread.posts.forEach((post, n) => {
        const view = views[n] ?? createPost();
        views[n] = view;
        view.fill(post, settingOf(thread, n));
        if (view.element.parentNode !== element) element.append(view.element);
      });
      for (const view of views.slice(thread.posts.length)) view.element.remove();
    },
  };
}

/** px of a thread in a list. */
export function threadHeight(thread: Thread): number {
  const heights = thread.posts.map((post, n) => postHeight(post, settingOf(thread, n)));
  return heights.reduce((sum, height) => sum + height, 0);
}

function settingOf({ posts, repostedBy }: Thread, n: number): Setting {
  return { chained: n < posts.length - 1, repostedBy: n === 0 ? repostedBy : undefined };
}

/** The posts of a filled row, each with its element. */
export function postsShown(element: Element, { posts }: Thread): ShownPost[] {
  return [...element.querySelectorAll('.post')].flatMap((shown, n) => {
    const post = posts[n];
    return post ? [{ element: shown, id: post.pk, handle: post.handle }] : [];
  });
}
