import type { Language } from '../../model/settings.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { BadgeSlot, PostElement } from '../../platforms/contract.ts';
import { postKeyOf } from '../post-key.ts';
import { BADGE_NAME, type Badge, createBadge, type Fit } from './badge.ts';
import type { OpenCard } from './disclosure.ts';
import { hasRoomForWord } from './room.ts';
import { type BadgeTexts, badgeTexts } from './texts.ts';

/** A site that drops a badge this often from one post element shall have its way. */
const MOST_RETURNS = 20;

export type Painting = { post: PostElement; verdict: Verdict };

export type Badges = {
  /** Gives each post element its badge, in its slot and with its verdict; one badge an element. */
  paint(paintings: readonly Painting[]): void;
  /** The post, `<platform>:<id>`, whose badge the element has. */
  postOf(element: Element): string | undefined;
  remove(element: Element): void;
  removeAll(): void;
  speak(language: Language): void;
};

type Entry = { badge: Badge; verdict: Verdict; texts: BadgeTexts; returns: number };

export function createBadges(
  document: Document,
  platform: string,
  language: Language,
  onOpen: (post: string) => void,
): Badges {
  const entries = new Map<Element, Entry>();
  const openCard: OpenCard = { current: undefined };
  let texts = badgeTexts(language);

  /** First everything that asks the page for its layout, then everything that changes it. */
  function paint(paintings: readonly Painting[]): void {
    const placed = paintings.flatMap(({ post, verdict }) => {
      const { slot } = post;
      if (!slot) remove(post.element);
      return slot ? [{ post, verdict, slot, isStatic: isStaticParent(post.element, slot) }] : [];
    });
    for (const { post, verdict, slot, isStatic } of placed) paintOne(post, verdict, slot, isStatic);
  }

  function isStaticParent(element: Element, { parent, positionParent }: BadgeSlot): boolean {
    if (!positionParent || entries.get(element)?.badge.host.parentNode === parent) return false;
    return getComputedStyle(parent).position === 'static';
  }

  function paintOne(
    { id, element }: PostElement,
    verdict: Verdict,
    slot: BadgeSlot,
    isStatic: boolean,
  ): void {
    const entry = entryOf(element, postKeyOf({ platform, id }), verdict);
    if (entry.badge.host.parentNode !== slot.parent) {
      if (entry.returns > MOST_RETURNS) return;
      entry.returns += 1;
    }
    if (entry.verdict !== verdict || entry.texts !== texts || entry.returns === 0) {
      entry.badge.show(verdict, texts);
      entry.verdict = verdict;
      entry.texts = texts;
    }
    entry.badge.place(slot, fit);
  }

  function entryOf(element: Element, post: string, verdict: Verdict): Entry {
    const known = entries.get(element);
    if (known?.badge.post === post) return known;
    known?.badge.remove();
    const badge = createBadge(document, { post, openCard, onOpen });
    badge.show(verdict, texts);
    const entry = { badge, verdict, texts, returns: 0 };
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
    postOf: (element) => entries.get(element)?.badge.post,
    remove,
    removeAll,
    speak(next) {
      texts = badgeTexts(next);
      for (const entry of entries.values()) {
        entry.badge.show(entry.verdict, texts);
        entry.texts = texts;
      }
    },
  };
}
