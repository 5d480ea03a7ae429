import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { createActionRow } from './action-row.ts';
import { labels } from './labels.ts';
import type { Post } from './posts.ts';

/** The pictures of a post over the page: not a post element, it has no time and no link of its own. */
export function openViewer(post: Post, onClose: () => void): HTMLElement {
  const close = h(
    'div',
    { role: 'button', tabindex: '0', class: 'close' },
    icon(ICONS.close, 20, labels.close),
  );
  close.addEventListener('click', onClose);
  const row = createActionRow(24);
  row.fill(post);
  const pictures = post.pictures.map((url) => h('img', { alt: '', src: url }));
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'viewer' },
    h('div', { class: 'shown' }, ...pictures),
    row.element,
  );
  return h('div', { id: 'layer' }, close, dialog);
}
