import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digList } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { cardOf, type LinkKind } from './card.ts';
import { labels } from './labels.ts';
import { type Comment, commentOf, type Story, storyOf } from './story.ts';
import { carriedData, query } from './wire.ts';

/** One post by itself. */
export type PostView = { element: HTMLElement; shown(): ShownPost[] };

const OPERATION = 'CometSinglePostDialogContentQuery';

/** A post's own page: an article with real links, and comments below it. */
export function openPostPage(): PostView {
  const story = storyOf(dig(carriedData(OPERATION), 'node'));
  const article = h('div', { role: 'article', 'aria-posinset': '1', class: 'alone' });
  if (story) fillArticle(article, story, 'real');
  return { element: h('div', { class: 'post-page' }, article), shown: () => shownIn(article, story) };
}

/** The post over the list from which it was opened; what the list knew of it is shown until its own answer is there. */
export function openDialog(known: Story, onClose: () => void): PostView {
  const article = h('div', { role: 'article', class: 'alone' });
  let story = known;
  fillArticle(article, story, 'hidden');
  void query(OPERATION, { storyID: known.id, feedLocation: 'POST_PERMALINK_DIALOG' }).then((data) => {
    story = storyOf(dig(data, 'node')) ?? known;
    fillArticle(article, story, 'hidden');
  });
  const close = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': labels.close },
    icon(ICONS.close, 20),
  );
  close.addEventListener('click', onClose);
  const title = h('h2', {}, h('span', { dir: 'auto' }, labels.postOf(known.name)));
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': labels.postOf(known.name), class: 'dialog' },
    h('div', { class: 'title' }, title, close),
    h('div', { class: 'scroller' }, article),
  );
  return { element: h('div', { class: 'layer' }, dialog), shown: () => shownIn(article, story) };
}

function shownIn(element: Element, story: Story | undefined): ShownPost[] {
  return story ? [{ element, id: story.id, handle: story.handle }] : [];
}

function fillArticle(article: HTMLElement, story: Story, links: LinkKind): void {
  const list = h('div', { class: 'comments' }, ...story.comments.map(commentView));
  const more = h('div', { role: 'button', tabindex: '0', class: 'more-comments' }, labels.moreComments);
  more.addEventListener('click', () => void addComments(story, list, more));
  article.replaceChildren(
    h('div', {}, cardOf(story, links, true)),
    ...(story.comments.length > 0 ? [h('div', {}, list, more, commentBox())] : []),
  );
}

async function addComments(story: Story, list: HTMLElement, more: HTMLElement): Promise<void> {
  const data = await query('CommentsListComponentsPaginationQuery', { id: story.feedbackId });
  const edges = digList(data, 'node', 'comment_rendering_instance_for_feed_location', 'comments', 'edges');
  list.append(...edges.map((edge) => commentView(commentOf(dig(edge, 'node'), ''))));
  more.remove();
}

/** A comment is an article too, but one with a name; its links have other marks than the post's. */
function commentView({ name, text, isReply, isOwner }: Comment): HTMLElement {
  const said = isReply ? labels.replyBy(name) : labels.commentBy(name);
  const author = h(
    'a',
    { role: 'link', href: '#', 'aria-hidden': 'false' },
    h('span', { dir: 'auto' }, name),
  );
  return h(
    'div',
    { role: 'article', 'aria-label': said, tabindex: '-1', class: isReply ? 'comment reply' : 'comment' },
    h(
      'div',
      { class: 'bubble' },
      ...(isOwner ? [h('span', { class: 'owner' }, labels.author)] : []),
      author,
      h('div', { dir: 'auto' }, text),
    ),
    h('div', { role: 'button', tabindex: '0', 'aria-label': labels.like, class: 'small' }, labels.like),
  );
}

function commentBox(): HTMLElement {
  return h('form', { role: 'presentation', class: 'comment-box' }, labels.writeComment);
}
