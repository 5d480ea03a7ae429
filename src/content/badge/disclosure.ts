import { placeCard } from './card-place.ts';

/** Rest of the pointer before a card opens, and time to reach it before it closes, ms. */
const REST = 120;
const GRACE = 220;

export type Disclosure = { close(): void; readonly isOpen: boolean };
/** At most one card is open in a page. */
export type OpenCard = { current: Disclosure | undefined };

type Options = {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLElement;
  /** Makes the card, or brings it up to date. */
  card(): HTMLElement;
  openCard: OpenCard;
  signal: AbortSignal;
};

/**
 * Opens a card on hover, keyboard focus or click, in the top layer, where no tile clips it. A click keeps it open;
 * Escape, a click elsewhere or leaving it closes it (WCAG 1.4.13).
 */
export function attachDisclosure({ host, root, button, card, openCard, signal }: Options): Disclosure {
  const document = host.ownerDocument;
  let opened: { element: HTMLElement; end: AbortController } | undefined;
  let isKept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(timer);
    if (opened || !host.isConnected || signal.aborted) return;
    openCard.current?.close();
    const element = card();
    opened = { element, end: new AbortController() };
    openCard.current = self;
    button.setAttribute('aria-expanded', 'true');
    if ('showPopover' in element) element.showPopover();
    place();
    const { signal: end } = opened.end;
    const passive = { capture: true, passive: true, signal: end };
    document.addEventListener('scroll', place, passive);
    window.addEventListener('resize', place, passive);
    document.addEventListener('pointerdown', closeOutside, passive);
    document.addEventListener('keydown', closeByKey, { capture: true, signal: end });
  }

  function close(): void {
    clearTimeout(timer);
    if (!opened) return;
    const { element, end } = opened;
    opened = undefined;
    isKept = false;
    if (openCard.current === self) openCard.current = undefined;
    end.abort();
    button.setAttribute('aria-expanded', 'false');
    if (element.isConnected && 'hidePopover' in element) element.hidePopover();
  }

  function place(): void {
    if (!opened) return;
    const anchor = button.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (anchor.bottom < 0 || anchor.top > window.innerHeight || !host.isConnected) {
      close();
      return;
    }
    const size = opened.element.getBoundingClientRect();
    const { left, top } = placeCard(anchor, size, { width, height: Math.min(height, window.innerHeight) });
    opened.element.style.left = `${left}px`;
    opened.element.style.top = `${top}px`;
  }

  function closeOutside(event: Event): void {
    if (!event.composedPath().includes(host)) close();
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // With the focus in the badge the key is meant for it, otherwise for the site as well.
    if (root.activeElement) {
      event.stopPropagation();
      event.preventDefault();
      button.focus();
    }
    close();
  }

  function leave(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isKept && !root.activeElement) close();
    }, GRACE);
  }

  host.addEventListener(
    'pointerenter',
    (event) => {
      clearTimeout(timer);
      if (event.pointerType === 'mouse' && !opened) timer = setTimeout(open, REST);
    },
    { signal },
  );
  host.addEventListener('pointerleave', leave, { signal });
  button.addEventListener(
    'focus',
    () => {
      if (button.matches(':focus-visible')) open();
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    (event) => {
      const to = 'relatedTarget' in event ? event.relatedTarget : null;
      if (!(to instanceof Node && root.contains(to)) && !isKept) close();
    },
    { signal },
  );
  button.addEventListener(
    'click',
    () => {
      if (opened && isKept) return close();
      open();
      isKept = opened !== undefined;
    },
    { signal },
  );
  signal.addEventListener('abort', close, { once: true });

  const self: Disclosure = {
    close,
    get isOpen() {
      return opened !== undefined;
    },
  };
  return self;
}
