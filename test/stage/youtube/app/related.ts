import { h } from '../../app/dom.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { type Card, createCard } from './cards.ts';
import { readList, type Shape, type Video } from './videos.ts';

/** The list beside a video. */
export type Related = { element: HTMLElement; fill(results: unknown): void; shown(): ShownPost[] };

export function createRelated(): Related {
  const items = h('div', { id: 'items' });
  const cards = new Map<Shape, Card[]>();
  let related: [Card, Video][] = [];

  /** The cards of the last video are filled again, each kind by itself. */
  function cardFor(shape: Shape, n: number): Card {
    const made = cards.get(shape) ?? [];
    cards.set(shape, made);
    const card = made[n] ?? createCard(shape);
    made[n] = card;
    return card;
  }

  function fill(results: unknown): void {
    const videos = readList(results).entries.flat();
    const used = new Map<Shape, number>();
    related = videos.map((video) => {
      const n = used.get(video.shape) ?? 0;
      used.set(video.shape, n + 1);
      const card = cardFor(video.shape, n);
      card.fill(video);
      return [card, video];
    });
    for (const [n, [{ element }]] of related.entries()) {
      const standing = items.children[n] ?? null;
      if (standing !== element) items.insertBefore(element, standing);
    }
    while (items.children.length > related.length) items.lastElementChild?.remove();
  }

  return {
    element: h('ytd-watch-next-secondary-results-renderer', {}, items),
    fill,
    shown: () =>
      related
        .filter(([, { shape }]) => shape !== 'other')
        .map(([{ element }, { id }]) => ({ element, id, handle: '' })),
  };
}
