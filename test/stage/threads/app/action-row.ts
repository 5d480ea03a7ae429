import { h, icon } from '../../app/dom.ts';
import { labels, shortCount } from './labels.ts';
import { OUTLINES } from './outlines.ts';
import type { Post } from './posts.ts';

/** Numbers come to the row a moment after it is drawn; the room for them is there before. */
const COUNTS_LATE_BY = 250;

export type ActionRow = { element: HTMLElement; fill(post: Post): void };

/** Like, Comment, Repost and Share, with their numbers: none for 0, reposts and quotes as one. */
export function createActionRow(size = 18): ActionRow {
  const buttons = [
    createButton(OUTLINES.like, labels.like, size),
    createButton(OUTLINES.comment, labels.comment, size),
    createButton(OUTLINES.repost, labels.repost, size),
    createButton(OUTLINES.share, labels.share, size),
  ];
  const element = h('div', { class: 'actions' }, ...buttons.map((button) => button.element));
  let timer: ReturnType<typeof setTimeout> | undefined;
  function fill({ likes, comments, reposts, shares, hidden }: Post): void {
    const counts = [hidden ? 0 : likes, comments, reposts, shares];
    clearTimeout(timer);
    for (const button of buttons) button.show(0);
    timer = setTimeout(() => {
      buttons.forEach((button, n) => {
        button.show(counts[n] ?? 0);
      });
    }, COUNTS_LATE_BY);
  }
  return { element, fill };
}

function createButton(path: string, label: string, size: number) {
  const inner = h('div', {}, icon(path, size, label));
  const button = h('div', { role: 'button', tabindex: '0', class: 'action' }, h('div', {}, inner));
  function show(count: number): void {
    inner.querySelector('span')?.remove();
    const text = shortCount(count);
    if (text !== '') inner.append(h('span', { dir: 'auto' }, h('div', {}, h('span', {}, text))));
  }
  return { element: h('div', {}, button), show };
}
