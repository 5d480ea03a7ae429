import { postKeyOf, type Verdict } from '../../model/verdict.ts';
import type { BadgeSlot, PostElement } from '../../platforms/contract.ts';
import { BADGE_NAME, type Badge, createBadge, type Fit } from './badge.ts';
import type { OpenCard } from './disclosure.ts';
import { roomIn } from './room.ts';
import type { BadgeTexts } from './texts.ts';

/** A site that drops a badge this often from one post element shall have its way. */
const MOST_RETURNS = 20;

export type Painting = { post: PostElement; verdict: Verdict };

export type Badges = {
  /** Gives each post element its badge, in its slot and with its verdict; one badge an element. */
  paint(paintings: readonly Painting[]): void;
  has(element: Element): boolean;
  remove(element: Element): void;
  removeAll(): void;
  /** Nothing is painted before the first call. */
  speak(texts: BadgeTexts): void;
};

type Entry = { badge: Badge; verdict: Verdict; returns: number };

export function createBadges(document: Document, platform: string, onOpen: (post: string) => void): Badges {
  const entries = new Map<Element, Entry>();
  const openCard: OpenCard = { current: undefined };
  let texts: BadgeTexts | undefined;

  /** First everything that asks the page for its layout, then everything that changes it. */
  function paint(paintings: readonly Painting[]): void {
    const placed = paintings.flatMap(({ post, verdict }) => {
      const { slot } = post;
      if (!slot) remove(post.element);
      return slot ? [{ post, verdict, slot, fit: fitOf(post.element, slot) }] : [];
    });
    if (!texts) return;
    for (const { post, verdict, slot, fit } of placed) paintOne(post, verdict, slot, fit, texts);
  }

  function fitOf(element: Element, slot: BadgeSlot): Fit {
    const { parent, positionParent } = slot;
    const isThere = entries.get(element)?.badge.host.parentNode === parent;
    if (isThere) return { isStatic: false, room: 'rate' };
    const isStatic = positionParent === true && getComputedStyle(parent).position === 'static';
    return { isStatic, room: roomIn(slot) };
  }

  function paintOne(
    { id, element }: PostElement,
    verdict: Verdict,
    slot: BadgeSlot,
    fit: Fit,
    texts: BadgeTexts,
  ): void {
    const entry = entryOf(element, postKeyOf({ platform, id }), verdict, texts);
    if (entry.badge.host.parentNode !== slot.parent) {
      if (entry.returns > MOST_RETURNS) return;
      entry.returns += 1;
    }
    if (entry.verdict !== verdict) {
      entry.badge.show(verdict, texts);
      entry.verdict = verdict;
    }
    entry.badge.place(slot, fit);
  }

  function entryOf(element: Element, post: string, verdict: Verdict, texts: BadgeTexts): Entry {
    const known = entries.get(element);
    if (known?.badge.post === post) return known;
    known?.badge.remove();
    const badge = createBadge(document, { post, openCard, onOpen });
    badge.show(verdict, texts);
    const entry = { badge, verdict, returns: 0 };
    entries.set(element, entry);
    return entry;
  }

  function remove(element: Element): void {
    entries.get(element)?.badge.remove();
    entries.delete(element);
  }

  /** Also those of an earlier Takar in this page, which was updated or removed. */
  function removeAll(): void {
    for (const element of entries.keys()) remove(element);
    for (const host of document.querySelectorAll(BADGE_NAME)) host.remove();
  }

  return {
    paint,
    has: (element) => entries.has(element),
    remove,
    removeAll,
    speak(next) {
      texts = next;
      for (const { badge, verdict } of entries.values()) badge.show(verdict, next);
    },
  };
}
