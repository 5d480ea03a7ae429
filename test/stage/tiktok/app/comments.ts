import { h } from '../../app/dom.ts';
import { digList, digText } from '../../app/json.ts';
import { labels } from './labels.ts';
import { avatar } from './parts.ts';
import type { Video } from './videos.ts';
import { ask } from './wire.ts';

/** The first comments of a post, unless another has taken its place by the time they come. */
export async function fillComments(into: HTMLElement, { id }: Video, isWanted: () => boolean): Promise<void> {
  const body = await ask('/api/comment/list/', { aweme_id: id, count: 20, cursor: 0 });
  if (!isWanted()) return;
  into.replaceChildren(...digList(body, 'comments').map(commentLine));
}

function commentLine(comment: unknown): HTMLElement {
  const handle = digText(comment, 'user', 'unique_id');
  return h(
    'div',
    { class: 'said' },
    h('a', { href: `/@${handle}` }, avatar(digText(comment, 'user', 'avatar_thumb', 'url_list', 0), 32)),
    h(
      'div',
      {},
      h(
        'div',
        { 'data-e2e': 'comment-username-1', class: 'commenter' },
        digText(comment, 'user', 'nickname'),
      ),
      h('p', { 'data-e2e': 'comment-level-1' }, digText(comment, 'text')),
      h('span', { 'data-e2e': 'comment-reply-1' }, labels.reply),
    ),
  );
}
