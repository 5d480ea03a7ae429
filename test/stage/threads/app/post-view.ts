import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { type ActionRow, createActionRow } from './action-row.ts';
import { attachments, attachmentsHeight, fillTimeLink } from './attachments.ts';
import { labels } from './labels.ts';
import type { Post } from './posts.ts';

const TEXT_LINE = 21;
/** Fewer than a line holds, so that no text is cut. */
const LETTERS_OF_LINE = 62;
const MOST_LINES = 14;
const FIXED = 96;
const CONTEXT = 26;

/** Where a post stands: in a chain above another one, and who reposted it here. */
export type Setting = { chained: boolean; repostedBy: string | undefined };

export type PostView = { element: HTMLElement; fill(post: Post, setting: Setting): void };

/** px of a post in a list: made from its parts, so that it never changes. */
export function postHeight(post: Post, { repostedBy }: Setting): number {
  const context = post.pinned || repostedBy !== undefined ? CONTEXT : 0;
  return FIXED + context + textLines(post) * TEXT_LINE + attachmentsHeight(post);
}

function textLines({ text }: Post): number {
  if (text === '') return 0;
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LETTERS_OF_LINE)));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

/** One post. `fill` puts another post into the same nodes, as a list that reuses its rows does. */
export function createPost(): PostView {
  const context = h('div', { class: 'context' });
  const picture = h('img', { alt: '', width: '36', height: '36' });
  const face = h('a', { role: 'link', tabindex: '0' }, h('div', {}, picture));
  const name = h('span', { dir: 'auto', translate: 'no' });
  const who = h('a', { role: 'link', tabindex: '0', class: 'who' }, name);
  const sign = h('span', { class: 'sign' });
  const when = h('a', { role: 'link', tabindex: '0', class: 'when' });
  const text = h('div', { class: 'text' });
  const attached = h('div', { class: 'attached' });
  const holder = h('div', { class: 'row-holder' });
  const more = h('div', { role: 'button', tabindex: '0', 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  more.append(h('div', {}, icon(ICONS.more, 20, labels.more)));
  const head = h(
    'div',
    { class: 'head' },
    who,
    sign,
    h('span', { dir: 'auto' }, when),
    h('div', { class: 'menu' }, more),
  );
  const element = h(
    'div',
    { 'data-pressable-container': 'true', 'data-interactive-id': true, class: 'post' },
    context,
    h(
      'div',
      { class: 'columns' },
      h('div', { class: 'face' }, face),
      h('div', { class: 'body' }, head, text, attached, holder),
    ),
  );
  let row: ActionRow | undefined;
  function fill(post: Post, setting: Setting): void {
    context.replaceChildren(...contextOf(post, setting));
    element.classList.toggle('chained', setting.chained);
    picture.setAttribute('src', post.avatar);
    picture.setAttribute('alt', post.handle);
    face.setAttribute('href', `/@${post.handle}`);
    who.setAttribute('href', `/@${post.handle}`);
    name.textContent = post.handle;
    sign.replaceChildren(...(post.verified ? [icon(ICONS.tick, 12, labels.verified)] : []));
    fillTimeLink(when, post);
    text.replaceChildren(...(post.text === '' ? [] : [h('span', { dir: 'auto' }, post.text)]));
    text.style.height = `${textLines(post) * TEXT_LINE}px`;
    attached.replaceChildren(...attachments(post));
    // Half of the posts keep the row's node and change its numbers, half get a new one.
    if (row === undefined || Number(post.pk.at(-1)) % 2 === 0) {
      row = createActionRow();
      holder.replaceChildren(row.element);
    }
    row.fill(post);
  }
  return { element, fill };
}

function contextOf(post: Post, { repostedBy }: Setting): (Node | string)[] {
  if (repostedBy !== undefined) {
    const by = h('a', { href: `/@${repostedBy}`, role: 'link', tabindex: '0' }, repostedBy);
    return [icon(ICONS.repost, 14), h('span', { dir: 'auto' }, by, ` ${labels.reposted}`)];
  }
  return post.pinned ? [icon(ICONS.pin, 14), h('span', { dir: 'auto' }, labels.pinned)] : [];
}
