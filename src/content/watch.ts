import type { Platform, PostElement } from '../platforms/contract.ts';
import { BADGE_NAME } from './badge/badge.ts';
import type { PageContext } from './page-context.ts';

const BADGE_NODE = BADGE_NAME.toUpperCase();
/** Shortest time between two looks at the whole page, ms. */
const SHORTEST_PAUSE = 100;
/** A look is followed by a pause of at least this many times its own length, so that it stays a small share. */
const PAUSE_PER_LOOK = 40;
/** How often the address is compared, ms: a viewer may go on to its next item without changing the document. */
const ADDRESS_PULSE = 500;
/** A post that has not stayed this long is only scrolled past and gets no badge, ms. */
const STAY = 100;
/** Posts this near to the window count as visible, so that their badges are there when they come. */
const NEAR = '200px 0px';

export type PostWatcher = {
  /** The post elements that stand in the document, as last seen. */
  readonly posts: ReadonlyMap<Element, PostElement>;
  /** Those near or in the window. */
  visible(): PostElement[];
  isVisible(element: Element): boolean;
  /** Looks at the page before the next frame. */
  look(): void;
  /** Looks at the page when it is time again. */
  lookAgain(): void;
};

type Options = {
  platform: Platform;
  document: Document;
  context: PageContext;
  hasBadge(element: Element): boolean;
  /** An element stopped being its post: it went away or shows another one. Called before the next frame is drawn. */
  onGone(element: Element): void;
  /** After each look: `posts` is what the page shows at this moment, the only time to paint on it. */
  onLooked(): void;
  /** A post came near the window, or into an element there; it may be gone again by now. Is a badge ready for it? */
  onVisible(post: PostElement): boolean;
  signal: AbortSignal;
};

/** Follows the post elements of a page whose site adds, drops and refills them at will. */
export function watchPosts(options: Options): PostWatcher {
  const { platform, document, context, signal } = options;
  const posts = new Map<Element, PostElement>();
  const near = new Set<Element>();
  /** Near the window, but not for long yet. */
  const coming = new Set<Element>();
  let isAsked = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  /** Where the page was when it was last looked at. */
  let address = '';

  const intersections = new IntersectionObserver(noteVisibility, { rootMargin: NEAR });
  const mutations = new MutationObserver(noteMutations);
  mutations.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  document.addEventListener('scrollend', look, { capture: true, passive: true, signal });
  const pulse = setInterval(() => {
    if (document.location.href !== address) look();
  }, ADDRESS_PULSE);
  signal.addEventListener('abort', stop, { once: true });
  look();

  function noteMutations(records: MutationRecord[]): void {
    const foreign = records.filter((record) => !isOwn(record));
    if (foreign.length === 0) return;
    // At once, so that no frame shows a badge over another post than its own; without a badge the next look is in time.
    const others = [...touchedPosts(foreign)].filter(
      (element) => options.hasBadge(element) && isOther(element),
    );
    for (const element of others) if (!near.has(element)) options.onGone(element);
    if (others.some((element) => near.has(element))) {
      update(platform.findPosts(document, context()));
      lookSoon();
    } else {
      look();
    }
  }

  /** Whether an element may show another post than when last seen: quickly told, by what is inside it alone. */
  function isOther(element: Element): boolean {
    const shown = platform.findPosts(element, context()).find((post) => post.element === element);
    return shown?.id !== posts.get(element)?.id;
  }

  function touchedPosts(records: readonly MutationRecord[]): Set<Element> {
    const touched = new Set<Element>();
    let last: Node | undefined;
    for (const { target } of records) {
      if (target === last) continue;
      last = target;
      for (let node: Node | null = target; node; node = node.parentNode) {
        if (node instanceof Element && posts.has(node)) touched.add(node);
      }
    }
    return touched;
  }

  function look(): void {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    const pause = restUntil - performance.now();
    if (pause > 0) rest = setTimeout(lookInNextFrame, pause);
    else lookInNextFrame();
  }

  /** Without a pause: a badge is waited for. */
  function lookSoon(): void {
    restUntil = 0;
    if (rest !== undefined) {
      clearTimeout(rest);
      lookInNextFrame();
    } else {
      look();
    }
  }

  function lookInNextFrame(): void {
    rest = undefined;
    // A hidden page has no frames, but its data comes all the same and is dated when it is seen.
    if (document.visibilityState === 'hidden') setTimeout(lookNow, 0);
    else requestAnimationFrame(lookNow);
  }

  function lookNow(): void {
    isAsked = false;
    if (signal.aborted) return;
    address = document.location.href;
    const start = performance.now();
    update(platform.findPosts(document, context()));
    options.onLooked();
    const end = performance.now();
    restUntil = end + Math.max(SHORTEST_PAUSE, (end - start) * PAUSE_PER_LOOK);
  }

  function update(found: readonly PostElement[]): void {
    const seen = new Set<Element>();
    for (const post of found) {
      const { element } = post;
      if (seen.has(element)) continue;
      seen.add(element);
      const known = posts.get(element);
      if (known && known.id !== post.id) options.onGone(element);
      posts.set(element, post);
      if (!known) intersections.observe(element);
      else if (known.id !== post.id && near.has(element)) options.onVisible(post);
    }
    for (const element of posts.keys()) if (!seen.has(element)) forget(element);
  }

  function forget(element: Element): void {
    posts.delete(element);
    near.delete(element);
    coming.delete(element);
    intersections.unobserve(element);
    options.onGone(element);
  }

  function noteVisibility(entries: IntersectionObserverEntry[]): void {
    const fresh = entries.filter(({ isIntersecting, target }) => isIntersecting && posts.has(target));
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) continue;
      near.delete(target);
      coming.delete(target);
    }
    for (const { target } of fresh) if (!near.has(target)) coming.add(target);
    if (fresh.length > 0) arrival ??= setTimeout(admitComing, STAY);
  }

  function admitComing(): void {
    arrival = undefined;
    let isReady = false;
    for (const element of coming) {
      const post = posts.get(element);
      if (!post) continue;
      near.add(element);
      isReady = options.onVisible(post) || isReady;
    }
    coming.clear();
    if (isReady) lookSoon();
  }

  function stop(): void {
    clearInterval(pulse);
    clearTimeout(arrival);
    clearTimeout(rest);
    mutations.disconnect();
    intersections.disconnect();
    posts.clear();
    near.clear();
  }

  return {
    posts,
    visible: () => [...near].flatMap((element) => posts.get(element) ?? []),
    isVisible: (element) => near.has(element),
    look: lookSoon,
    lookAgain: look,
  };
}

/** Whether nothing but badges came, by our own hand. A badge that goes may have been dropped by the site. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  if (addedNodes.length === 0 || removedNodes.length > 0) return false;
  for (const node of addedNodes) if (node.nodeName !== BADGE_NODE) return false;
  return true;
}
