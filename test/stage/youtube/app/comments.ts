import { h } from '../../app/dom.ts';
import { dig, digList, digText } from '../../app/json.ts';
import { labels } from './labels.ts';
import { ask } from './wire.ts';

function joined(text: unknown): string {
  return digList(text, 'runs')
    .map((run) => digText(run, 'text'))
    .join('');
}

/** The place of the comments below the video: they are asked for when it comes into view. */
export type Comments = { element: HTMLElement; open(token: string | undefined): void };

export function createComments(): Comments {
  const header = h('div', { id: 'header' });
  const contents = h('div', { id: 'contents' });
  const section = h(
    'ytd-item-section-renderer',
    { 'section-identifier': 'comment-item-section' },
    header,
    contents,
  );
  const element = h('ytd-comments', { id: 'comments' }, section);
  let wanted: string | undefined;

  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting && wanted !== undefined) void load(wanted);
  });
  observer.observe(element);

  async function load(token: string): Promise<void> {
    wanted = undefined;
    const asked = element.dataset.asked;
    const body = await ask('next', { continuation: token });
    if (element.dataset.asked !== asked) return;
    const [head, list] = digList(body, 'onResponseReceivedEndpoints');
    const renderer = dig(itemsOf(head)[0], 'commentsHeaderRenderer');
    const [number = '', words = ''] = digList(renderer, 'countText', 'runs').map((run) =>
      digText(run, 'text'),
    );
    const count = h(
      'yt-formatted-string',
      { class: 'count-text' },
      h('span', {}, number),
      h('span', {}, words),
    );
    header.replaceChildren(
      h(
        'ytd-comments-header-renderer',
        {},
        h('div', { id: 'title' }, h('h2', { id: 'count' }, count)),
        h('div', { class: 'add' }, labels.addComment),
      ),
    );
    contents.replaceChildren(...itemsOf(list).map((item) => threadOf(item, body)));
  }

  return {
    element,
    open(token) {
      header.replaceChildren();
      contents.replaceChildren();
      element.dataset.asked = token ?? '';
      wanted = token;
      // Looked at anew: a place that stays in view does not come into it.
      observer.unobserve(element);
      observer.observe(element);
    },
  };
}

function itemsOf(endpoint: unknown): unknown[] {
  return digList(endpoint, 'reloadContinuationItemsCommand', 'continuationItems');
}

function threadOf(item: unknown, body: unknown): HTMLElement {
  const thread = dig(item, 'commentThreadRenderer');
  const replies = dig(thread, 'replies', 'commentRepliesRenderer');
  const element = h('ytd-comment-thread-renderer', {}, commentOf(dig(thread, 'commentViewModel'), body));
  if (replies === undefined) return element;
  const command = dig(replies, 'contents', 0, 'continuationItemRenderer', 'continuationEndpoint');
  const token = digText(command, 'continuationCommand', 'token');
  const button = h(
    'button',
    { type: 'button', class: 'view-replies' },
    joined(dig(replies, 'viewReplies', 'buttonRenderer', 'text')),
  );
  button.addEventListener('click', () => {
    void ask('next', { continuation: token }).then((answer) => {
      const added = digList(
        answer,
        'onResponseReceivedEndpoints',
        0,
        'appendContinuationItemsAction',
        'continuationItems',
      );
      button.replaceWith(...added.map((reply) => commentOf(reply, answer)));
    });
  });
  element.append(h('ytd-comment-replies-renderer', {}, button));
  return element;
}

function commentOf(view: unknown, body: unknown): HTMLElement {
  const id = digText(view, 'commentViewModel', 'commentId');
  const mutations = digList(body, 'frameworkUpdates', 'entityBatchUpdate', 'mutations');
  const entity = mutations
    .map((mutation) => dig(mutation, 'payload', 'commentEntityPayload'))
    .find((payload) => digText(payload, 'properties', 'commentId') === id);
  const handle = digText(entity, 'author', 'displayName');
  const isOwner = dig(entity, 'author', 'isCreator') === true;
  const time = h(
    'a',
    { href: `${location.pathname}${location.search}&lc=${id}` },
    digText(entity, 'properties', 'publishedTime'),
  );
  return h(
    'ytd-comment-view-model',
    { id: 'comment' },
    h(
      'div',
      { id: 'header-author' },
      h('span', { class: isOwner ? 'channel-owner' : undefined }, handle),
      ' ',
      h('span', { id: 'published-time-text' }, time),
    ),
    h('yt-attributed-string', { id: 'content-text' }, digText(entity, 'properties', 'content', 'content')),
  );
}
