import type { Platform, PostElement } from '../platforms/contract.ts';
import { BADGE_NAME } from './badge/badge.ts';
import type { PageContext } from './page-context.ts';

/** Shortest time between two looks at the whole page, ms. */
const SHORTEST_PAUSE = 100;
/** A look is followed by a pause of at least this many times its own length, so that it stays a small share. */
const PAUSE_PER_LOOK = 40;
/** Posts this near to the window count as visible, so that their badges are there when they come. */
const NEAR = '200px 0px';

export type PostWatcher = {
  /** The post elements that stand in the document, as last seen. */
  readonly posts: ReadonlyMap<Element, PostElement>;
  /** Those near or in the window. */
  visible(): PostElement[];
  isVisible(element: Element): boolean;
  /** The post that the element shows at this moment; it may be another one than when last seen. */
  shownBy(element: Element): PostElement | undefined;
  /** Looks at the page at the next opportunity. */
  look(): void;
};

type Options = {
  platform: Platform;
  document: Document;
  context: PageContext;
  /** A known post element changed inside; called before the next frame is drawn. True when it shows another post. */
  onTouched(element: Element): boolean;
  /** An element stopped being this post: it went away or shows another one. */
  onGone(element: Element): void;
  /** After each look: every known post stands, with the place its badge has now. */
  onLooked(): void;
  onVisible(post: PostElement): void;
  signal: AbortSignal;
};

/** Follows the post elements of a page whose site adds, drops and refills them at will. */
export function watchPosts(options: Options): PostWatcher {
  const { platform, document, context, signal } = options;
  const posts = new Map<Element, PostElement>();
  const near = new Set<Element>();
  let isAsked = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;

  const intersections = new IntersectionObserver(noteVisibility, { rootMargin: NEAR });
  const mutations = new MutationObserver(noteMutations);
  mutations.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', stop, { once: true });
  look();

  function noteMutations(records: MutationRecord[]): void {
    const foreign = records.filter((record) => !isOwn(record));
    if (foreign.length === 0) return;
    let isRefilled = false;
    for (const element of touchedPosts(foreign)) isRefilled = options.onTouched(element) || isRefilled;
    if (isRefilled) lookSoon();
    else look();
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

  /** Without a pause: a badge was taken off a refilled post, whose own is to come. */
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
    requestAnimationFrame(lookNow);
  }

  function lookNow(): void {
    isAsked = false;
    if (signal.aborted) return;
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
    intersections.unobserve(element);
    options.onGone(element);
  }

  function noteVisibility(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const post = posts.get(target);
      if (!isIntersecting || !post) near.delete(target);
      else if (!near.has(target)) {
        near.add(target);
        // Refilled since the last look: the next one says with what.
        if (shownBy(target)?.id === post.id) options.onVisible(post);
      }
    }
  }

  function shownBy(element: Element): PostElement | undefined {
    return platform.findPosts(element, context()).find((post) => post.element === element);
  }

  function stop(): void {
    mutations.disconnect();
    intersections.disconnect();
    posts.clear();
    near.clear();
  }

  return {
    posts,
    visible: () => [...near].flatMap((element) => posts.get(element) ?? []),
    isVisible: (element) => near.has(element),
    shownBy,
    look,
  };
}

/** Whether nothing but badges came, by our own hand. A badge that goes may have been dropped by the site. */
function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || addedNodes.length === 0 || removedNodes.length > 0) return false;
  return Array.from(addedNodes).every((node) => node.nodeName.toLowerCase() === BADGE_NAME);
}
