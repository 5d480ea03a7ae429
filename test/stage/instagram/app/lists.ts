import { h } from '../../app/dom.ts';
import { type RecycledList, recycledList } from '../../app/recycled-list.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { type Media, readConnection } from './media.ts';
import { actionSection, authorLine, createTile, likedBy, type TileView } from './parts.ts';
import { embeddedAnswer, query } from './wire.ts';

const COLUMNS = 3;
const TILE_HEIGHT = 408;
const ARTICLE_HEIGHT = 720;

/** An endless list of posts: a grid or a feed. */
export type PostList = {
  element: HTMLElement;
  shown(): ShownPost[];
  loaded(): number;
  find(code: string): Media | undefined;
  scroll: number;
  stop(): void;
  resume(): void;
};

export type ListQuery = { first: string; next: string; variables: Record<string, unknown> };

/** The profile's grid: rows of three tiles whose nodes are filled again while scrolling. */
export function openGrid(source: ListQuery): PostList {
  const posts: Media[] = [];
  const rowsOf = () => Math.ceil(posts.length / COLUMNS);
  return openList<number>(source, posts, {
    heightOf: () => TILE_HEIGHT,
    createCell() {
      const element = h('div', { class: 'tiles', style: 'position: absolute; width: 100%;' });
      const tiles: TileView[] = Array.from({ length: COLUMNS }, createTile);
      element.append(...tiles.map((tile) => tile.element));
      return {
        element,
        fill(row) {
          tiles.forEach((tile, n) => {
            const media = posts[row * COLUMNS + n];
            tile.element.style.visibility = media ? '' : 'hidden';
            if (media) tile.fill(media);
            else tile.element.removeAttribute('href');
          });
        },
      };
    },
    added: (list) => {
      const known = list.items().length;
      list.append(Array.from({ length: rowsOf() - known }, (_, n) => known + n));
    },
    postsIn: (element, row) =>
      [...element.querySelectorAll('a.tile')].flatMap((tile, n) => {
        const media = posts[row * COLUMNS + n];
        return media ? [shownPost(tile, media)] : [];
      }),
  });
}

/** The home feed: one article a cell, the nodes of a cell filled again with another post. */
export function openFeed(source: ListQuery): PostList {
  const posts: Media[] = [];
  return openList<Media>(source, posts, {
    heightOf: () => ARTICLE_HEIGHT,
    createCell() {
      const article = h('article', {});
      const element = h('div', { class: 'cell', style: 'position: absolute; width: 100%;' }, article);
      const fill = (media: Media) => {
        article.replaceChildren(
          authorLine(media, true),
          h('div', { class: 'square' }, h('img', { alt: '', src: media.picture })),
          actionSection(media),
          likedBy(media),
          h('div', { class: 'caption', dir: 'auto' }, media.caption),
        );
      };
      return { element, fill };
    },
    added: (list) => list.append(posts.slice(list.items().length)),
    postsIn: (element, media) => [shownPost(element.querySelector('article') ?? element, media)],
  });
}

function shownPost(element: Element, media: Media): ShownPost {
  return { element, id: media.pk, handle: media.handle };
}

type ListParts<T> = {
  heightOf(item: T): number;
  createCell(): { element: HTMLElement; fill(item: T): void };
  added(list: RecycledList<T>): void;
  postsIn(element: HTMLElement, item: T): ShownPost[];
};

function openList<T>(source: ListQuery, posts: Media[], parts: ListParts<T>): PostList {
  const element = h('div', { class: 'list' });
  let next: string | undefined = '';
  let loading = false;
  let list = newList();

  function newList(): RecycledList<T> {
    const fresh = recycledList<T>({ ...parts, onNearEnd: () => void loadMore() });
    element.replaceChildren(fresh.element);
    return fresh;
  }

  async function loadMore(): Promise<void> {
    if (loading || next === undefined) return;
    loading = true;
    const body =
      (next === '' ? embeddedAnswer(source.first) : undefined) ??
      (await query(next === '' ? source.first : source.next, {
        ...source.variables,
        ...(next && { after: next }),
      }));
    const page = readConnection(body);
    posts.push(...page.posts);
    next = page.next;
    loading = false;
    parts.added(list);
  }

  void loadMore();
  const view: PostList = {
    element,
    scroll: 0,
    shown: () => list.shown().flatMap(([cell, item]) => parts.postsIn(cell, item)),
    loaded: () => posts.length,
    find: (code) => posts.find((media) => media.code === code),
    stop() {
      view.scroll = window.scrollY;
      list.stop();
    },
    resume() {
      list = newList();
      parts.added(list);
      window.scrollTo(0, view.scroll);
    },
  };
  return view;
}
