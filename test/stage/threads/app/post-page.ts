import { h } from '../../app/dom.ts';
import { dig, digList, digNumber, digText } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { pkOfShortcode } from '../../post-ids.ts';
import { fullCount, labels } from './labels.ts';
import { type Post, postOf, readThreads, type Thread, threadOf } from './posts.ts';
import { createThread, postsShown, type ThreadView } from './thread-view.ts';
import { carriedModule, carriedOr, query } from './wire.ts';

export type PostPage = { element: HTMLElement; shown(): ShownPost[]; find(code: string): Post | undefined };

/**
 * The page of a post: its chain, the answers of others, and related posts of others. What a list knew of the post is
 * drawn at once into the nodes that the answers are then drawn into.
 */
export function openPostPage(code: string, known: Post | undefined): PostPage {
  const holder = h('div', { class: 'list' });
  const views: ThreadView[] = [];
  const variables = { postID: pkOfShortcode(code) };
  let drawn: Thread[] = [];
  let conversation: Thread[] = [];
  let related: Thread[] = [];

  function draw(): void {
    drawn = [...conversation, ...related];
    drawn.forEach((thread, n) => {
      const view = views[n] ?? createThread();
      views[n] = view;
      view.fill(thread);
    });
    const shown = views.map(({ element }) => element);
    const heading = related.length > 0 ? [h('h2', {}, labels.related)] : [];
    const at = conversation.length;
    holder.replaceChildren(...shown.slice(0, at), ...heading, ...shown.slice(at));
  }

  async function load(): Promise<void> {
    const main = await carriedOr(
      'BarcelonaPermalinkMobilePostColumnPageQuery',
      'BarcelonaPostColumnPageQuery',
      variables,
    );
    const post = postOf(dig(main, 'data', 'media'));
    if (!post) return;
    conversation = [{ posts: [post], repostedBy: undefined }];
    draw();
    conversation = readThreads(await ask('BarcelonaPostPageDirectQuery')).threads;
    draw();
    const others = await ask('BarcelonaLoggedOutRelatedPostsQuery');
    related = digList(others, 'data', 'relatedPosts', 'threads').flatMap((node) => threadOf(node) ?? []);
    draw();
  }

  function ask(operation: string): Promise<unknown> {
    return carriedOr(operation, operation, variables);
  }

  const counted = h('span', { class: 'views' });
  if (known) {
    conversation = [{ posts: [known], repostedBy: undefined }];
    draw();
  }
  void load();
  void viewsOf(variables).then((text) => {
    counted.textContent = text === '' ? '' : `${text} ${labels.views}`;
  });
  return {
    element: h(
      'div',
      { class: 'post-page' },
      h('div', { class: 'above' }, labels.thread, ' ', counted),
      holder,
    ),
    shown: () => drawn.flatMap((thread, n) => shownIn(views[n], thread)),
    find: (wanted) => drawn.flatMap(({ posts }) => posts).find((post) => post.code === wanted),
  };
}

function shownIn(view: ThreadView | undefined, thread: Thread): ShownPost[] {
  return view?.element.isConnected ? postsShown(view.element, thread) : [];
}

/** The views of the page's post: a number in a module of the document, else a text that is asked for. */
async function viewsOf(variables: { postID: string }): Promise<string> {
  const gating = carriedModule('BarcelonaLoggedOutExpansionGating');
  if (gating !== undefined) {
    const views = digNumber(gating, 'view_counts');
    return views > 0 ? fullCount(views) : '';
  }
  const body = await query('BarcelonaPostViewCountQuery', variables);
  return digText(body, 'data', 'media', 'text_post_app_info', 'impression_count');
}
