import { h, icon } from '../../app/dom.ts';
import { PATHS, reactionDot } from './icons.ts';
import { labels, shortCount } from './labels.ts';
import type { Story } from './story.ts';

/** Late counts come to the row a moment after the post is drawn; the room for them is there before. */
const COUNTS_LATE_BY = 250;

/** The row of numbers: reactions at the left, comments, shares and views at the right. */
export function summaryRow(story: Story): HTMLElement {
  const row = h('div', { class: 'summary' });
  if (!story.isLate) fill(row, story);
  else {
    setTimeout(() => {
      story.isLate = false;
      fill(row, story);
    }, COUNTS_LATE_BY);
  }
  return row;
}

function fill(row: HTMLElement, { counts }: Story): void {
  const { likes, kinds, comments, shares, views } = counts;
  const button = (text: string, name: string) =>
    h('div', { role: 'button', tabindex: '0', class: name }, h('span', { dir: 'auto' }, h('span', {}, text)));
  const right = h('div', { class: 'others' });
  if (comments > 0) right.append(button(labels.comments(shortCount(comments)), 'to-comments'));
  if (shares > 0) right.append(button(labels.shares(shortCount(shares)), 'to-shares'));
  if (views !== undefined) right.append(button(labels.views(shortCount(views)), 'to-views'));
  const left = h('div', { class: 'reactions' });
  if (likes > 0) left.append(toolbar(kinds), total(likes));
  row.replaceChildren(left, right);
}

function toolbar(kinds: number[]): HTMLElement {
  const buttons = kinds.slice(0, 3).map((count, kind) => {
    const name = `${labels.reactions[kind] ?? ''}: ${labels.people(shortCount(count))}`;
    return h('div', { role: 'button', tabindex: '0', 'aria-label': name }, reactionDot(kind));
  });
  return h(
    'span',
    { role: 'toolbar', 'aria-label': labels.whoReacted, class: 'toolbar' },
    h('span', {}, ...buttons),
  );
}

function total(likes: number): HTMLElement {
  const text = shortCount(likes);
  return h(
    'div',
    { role: 'button', tabindex: '0' },
    h('div', { class: 'unseen' }, labels.allReactions),
    h('span', { 'aria-hidden': 'true' }, h('span', {}, h('span', {}, text))),
    h('span', { class: 'unseen' }, text),
  );
}

/** The three buttons, each a third of the width. */
export function buttonRow(): HTMLElement {
  const face = (path: string, role: string, text: string) =>
    h(
      'div',
      { class: 'face' },
      icon(path, 20),
      h('div', { 'data-ad-rendering-role': role }),
      h('span', { dir: 'auto' }, h('span', {}, text)),
    );
  const button = (name: string, inside: HTMLElement) =>
    h('div', { role: 'button', tabindex: '0', 'aria-label': name }, inside);
  return h(
    'div',
    { class: 'buttons' },
    h(
      'div',
      { class: 'like' },
      button(labels.like, face(PATHS.thumb, 'like_button', labels.like)),
      h('div', { role: 'button', tabindex: '0', 'aria-label': labels.react, class: 'unseen' }),
    ),
    button(labels.leaveComment, face(PATHS.bubble, 'comment_button', labels.comment)),
    button(labels.sendThis, face(PATHS.arrow, 'share_button', labels.share)),
  );
}
