import type { Verdict } from '../../model/verdict.ts';
import type { BadgeSlot } from '../../platforms/contract.ts';
import { openShadow, shield } from '../../ui/shadow.ts';
import { type Card, createCard } from './card.ts';
import { attachDisclosure, type OpenCard } from './disclosure.ts';
import { stateIcon } from './icons.ts';
import type { Room } from './room.ts';
import { BADGE_STYLE } from './style.ts';
import { type BadgeTexts, badgeLabel, directionWord, rateText } from './texts.ts';

export const BADGE_NAME = 'takar-badge';

/** What the page's layout says of a slot. */
export type Fit = {
  /** The parent must be made a positioned box. */
  isStatic: boolean;
  room: Room;
};

export type Badge = {
  readonly host: HTMLElement;
  /** The post that it speaks of, `<platform>:<id>`. */
  readonly post: string;
  /** Puts it into its slot, unless it stands there already. */
  place(slot: BadgeSlot, fit: Fit): void;
  show(verdict: Verdict, texts: BadgeTexts): void;
  remove(): void;
};

type Options = {
  post: string;
  openCard: OpenCard;
  onOpen(post: string): void;
};

/** A badge of one post. It never comes to speak of another: a reused post element gets a new one. */
export function createBadge(document: Document, { post, openCard, onOpen }: Options): Badge {
  // A name with a hyphen may have a shadow root without being defined, which content scripts cannot do.
  const host = document.createElement(BADGE_NAME);
  host.dataset.post = post;
  const life = new AbortController();
  const root = openShadow(host, BADGE_STYLE);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.setAttribute('aria-expanded', 'false');
  root.append(button);
  let shown: { verdict: Verdict; texts: BadgeTexts } | undefined;
  let card: Card | undefined;
  let restore: (() => void) | undefined;
  let placed = '';
  const disclosure = attachDisclosure({
    host,
    root,
    button,
    openCard,
    signal: life.signal,
    card() {
      card ??= createCard(root, () => onOpen(post));
      if (shown) card.fill(shown.verdict, shown.texts);
      return card.element;
    },
  });
  shield(host);

  function place(slot: BadgeSlot, { isStatic, room }: Fit): void {
    const written = JSON.stringify([slot.corner, slot.size, slot.offset]);
    if (written !== placed) {
      placed = written;
      host.dataset.corner = slot.corner;
      host.dataset.size = slot.size;
      for (const [side, distance] of Object.entries(distances(slot))) {
        host.style.setProperty(`--takar-${side}`, distance);
      }
    }
    if (host.parentNode === slot.parent) return;
    restore?.();
    host.dataset.room = room;
    restore = isStatic ? positioned(slot.parent) : undefined;
    slot.parent.append(host);
  }

  function show(verdict: Verdict, texts: BadgeTexts): void {
    shown = { verdict, texts };
    host.dataset.state = verdict.state;
    host.lang = texts.language;
    button.setAttribute('aria-label', badgeLabel(verdict, texts));
    const word = directionWord(verdict, texts);
    const tone = document.createElement('span');
    tone.dataset.tone = verdict.state;
    tone.style.display = 'contents';
    tone.append(stateIcon(document, verdict.state));
    button.replaceChildren(tone, span('rate', rateText(verdict, texts)));
    if (word !== undefined) {
      const spoken = span('word', word);
      spoken.dataset.tone = verdict.state;
      button.append(spoken);
    }
    if (disclosure.isOpen) card?.fill(verdict, texts);
  }

  function span(className: string, text: string): HTMLElement {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    return element;
  }

  function remove(): void {
    life.abort();
    host.remove();
    restore?.();
  }

  return { host, post, place, show, remove };
}

/** Distances of the host from the sides of its parent, as CSS lengths. */
function distances({
  corner,
  offset: { x, y },
}: BadgeSlot): Record<'top' | 'right' | 'bottom' | 'left', string> {
  const vertical = corner.startsWith('middle')
    ? { top: `calc(50% + ${y}px)`, bottom: 'auto' }
    : corner.startsWith('top')
      ? { top: `${y}px`, bottom: 'auto' }
      : { top: 'auto', bottom: `${y}px` };
  if (corner.endsWith('before')) return { ...vertical, left: `${-x}px`, right: 'auto' };
  return corner.endsWith('left')
    ? { ...vertical, left: `${x}px`, right: 'auto' }
    : { ...vertical, left: 'auto', right: `${x}px` };
}

/** Makes a static box the one that the host is placed in; the result takes it back. */
function positioned(parent: Element): (() => void) | undefined {
  if (!(parent instanceof HTMLElement)) return undefined;
  const { style } = parent;
  style.setProperty('position', 'relative');
  return () => {
    if (style.getPropertyValue('position') === 'relative') style.removeProperty('position');
  };
}
