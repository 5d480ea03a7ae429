import { h } from '../../app/dom.ts';
import { type RecycledList, recycledList } from '../../app/recycled-list.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { type Card, createCard } from './cards.ts';
import { type Found, readList, type Shape, type Video } from './videos.ts';
import { ask } from './wire.ts';

/** Heights of rows, px: of cards, of Shorts, of results of the search. */
const HEIGHTS = { cards: 296, shorts: 440, result: 216 } as const;
const COLUMNS = { cards: 4, shorts: 5, result: 1 } as const;
type Kind = keyof typeof HEIGHTS;
type Row = { kind: Kind; videos: Video[] };

export type VideoList = {
  element: HTMLElement;
  shown(): ShownPost[];
  loaded(): number;
  stop(): void;
  resume(): void;
};

type Source = {
  /** How a row of videos looks. */
  kind: 'cards' | 'result';
  endpoint: 'browse' | 'search';
  request: Record<string, unknown>;
  /** The first answer, when the document carries it. */
  first: unknown;
  onFirst?(body: unknown): void;
};

/** A place of a row: keeps its node and fills it again; only another kind of card makes another node. */
function createPlace(tag: string): { element: HTMLElement; fill(video: Video | undefined): void } {
  const cards = new Map<Shape, Card>();
  const element = h(tag, { class: 'place' });
  return {
    element,
    fill(video) {
      element.style.visibility = video ? '' : 'hidden';
      if (!video) {
        element.replaceChildren();
        return;
      }
      const card = cards.get(video.shape) ?? createCard(video.shape);
      cards.set(video.shape, card);
      card.fill(video);
      if (card.element.parentNode !== element) element.replaceChildren(card.element);
    },
  };
}

const TAGS = {
  cards: 'ytd-rich-item-renderer',
  shorts: 'ytd-rich-item-renderer',
  result: 'ytd-video-renderer',
};

function createRow(kind: Kind) {
  const places = Array.from({ length: COLUMNS[kind] }, () => createPlace(TAGS[kind]));
  const tag =
    kind === 'cards' ? 'ytd-rich-grid-row' : kind === 'shorts' ? 'ytd-rich-section-renderer' : 'div';
  const element = h(tag, { class: `row ${kind}` }, ...places.map((place) => place.element));
  return {
    element,
    fill(videos: Video[]) {
      for (const [n, place] of places.entries()) place.fill(videos[n]);
    },
  };
}

/** An endless list of cards in rows, as YouTube's grids are: the rows' nodes are filled again while scrolling. */
export function openList(source: Source): VideoList {
  const element = h('div', { id: 'contents', class: 'list' });
  const rows: Row[] = [];
  const ready: Video[] = [];
  let more: string | undefined = '';
  let isLoading = false;
  let scrolled = 0;
  let list = newList();

  function newList(): RecycledList<Row> {
    const fresh = recycledList<Row>({
      heightOf: ({ kind }) => HEIGHTS[kind],
      createCell() {
        const made = new Map<Kind, ReturnType<typeof createRow>>();
        const cell = h('div', { style: 'position: absolute; width: 100%;' });
        return {
          element: cell,
          fill({ kind, videos }) {
            const row = made.get(kind) ?? createRow(kind);
            made.set(kind, row);
            row.fill(videos);
            if (row.element.parentNode !== cell) cell.replaceChildren(row.element);
          },
        };
      },
      onNearEnd: () => void loadMore(),
    });
    element.replaceChildren(fresh.element);
    return fresh;
  }

  async function loadMore(): Promise<void> {
    if (isLoading || more === undefined) return;
    isLoading = true;
    const isFirst = more === '';
    const body =
      isFirst && source.first !== undefined
        ? source.first
        : await ask(source.endpoint, isFirst ? source.request : { continuation: more });
    if (isFirst) source.onFirst?.(body);
    take(readList(body));
    isLoading = false;
  }

  /** Whole rows are drawn; what is left over waits for the next answer, as long as there is one. */
  function take(found: Found): void {
    more = found.more;
    const before = rows.length;
    for (const entry of found.entries) {
      if (!Array.isArray(entry)) ready.push(entry);
      else rows.push({ kind: entry[0]?.shape === 'short' ? 'shorts' : 'cards', videos: entry });
      const kind = ready[0]?.shape === 'short' ? 'shorts' : source.kind;
      if (ready.length === COLUMNS[kind]) rows.push({ kind, videos: ready.splice(0) });
    }
    if (more === undefined && ready.length > 0)
      rows.push({ kind: rows.at(-1)?.kind ?? source.kind, videos: ready.splice(0) });
    list.append(rows.slice(before));
  }

  void loadMore();
  return {
    element,
    shown: () =>
      list.shown().flatMap(([cell, { videos }]) => {
        const places = [...cell.querySelectorAll('.place')];
        return videos.flatMap((video, n) => {
          const place = places[n];
          const handle = video.author.path.replace('/@', '');
          return place && video.shape !== 'other' ? [{ element: place, id: video.id, handle }] : [];
        });
      }),
    loaded: () => rows.reduce((sum, { videos }) => sum + videos.length, 0),
    stop() {
      scrolled = window.scrollY;
      list.stop();
    },
    resume() {
      list = newList();
      list.append(rows);
      window.scrollTo(0, scrolled);
    },
  };
}
