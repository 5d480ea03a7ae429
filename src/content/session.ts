import { createIdleQueue } from '../bridge/idle-queue.ts';
import { receive } from '../bridge/receive.ts';
import type { PageDescription, ReadingBatch } from '../messages/contract.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

import type { Platform, PostElement } from '../platforms/contract.ts';
import { createBadges, type Painting } from './badge/badges.ts';
import type { BadgeTexts } from './badge/texts.ts';
import { createHealth } from './health.ts';
import { pageContext } from './page-context.ts';
import { createPageView, type Understanding } from './page-view.ts';
import { createReadingQueue } from './reading-queue.ts';
import { createSources } from './sources.ts';
import { createVerdicts } from './verdicts.ts';
import { type PostWatcher, watchPosts } from './watch.ts';
import type { Send } from './worker-link.ts';

/** Time that a response or script has to speak of a post before its element is read instead, ms. */
const LAST_RESORT = 1_500;
/** When the header of an account's page is looked at after the page came, ms: it is drawn late. */
const HEADER_LOOKS = [2_000, 6_000, 15_000];

export type Session = {
  speak(texts: BadgeTexts): void;
  /** Asks for the verdicts on the screen, which may be others now. */
  askAgain(): void;
  describe(): Understanding & Pick<PageDescription, 'storageFailed'>;
  /** What the data looked like that was not understood: structure only. */
  diagnose(): Diagnostic;
  /** Stops reading and takes the badges away; what was read is still stored. */
  pause(): void;
  /** Stops everything and takes the badges away. */
  stop(): void;
};

type Options = {
  platform: Platform;
  document: Document;
  send: Send;
  /** Of Takar. */
  version: string;
  /** Whether the page stood already while Takar was paused on it. */
  isResumed: boolean;
  /** What came is read when this resolves: the user wants it, and the page is before the user. */
  open: Promise<BadgeTexts>;
  /** Whether the extension was updated or removed under the page. */
  isGone(): boolean;
  onGone(): void;
};

/** Reads one page and shows verdicts on it, from now until it is stopped. */
export function startSession({
  platform,
  document,
  send,
  version,
  isResumed,
  open,
  isGone,
  onGone,
}: Options): Session {
  const life = new AbortController();
  const { signal } = life;
  /** The queue outlives a pause until it is empty. */
  const storing = new AbortController();
  const context = pageContext(document);
  const view = createPageView(
    () => document.location.pathname,
    () => platform.surfaceOf(new URL(document.location.href)),
    platform.engagement.interactions,
  );
  const health = createHealth({ platform, context, view, send, version, signal });
  const idle = createIdleQueue(open, signal);
  const badges = createBadges(document, platform.id, openInTakar);
  const queue = createReadingQueue({
    platform: platform.id,
    send,
    onSaved: askAgain,
    onGone,
    signal: storing.signal,
  });
  const verdicts = createVerdicts({
    platform: platform.id,
    send,
    onKnown: () => watcher?.look(),
    onGone,
    signal,
  });
  const sources = createSources({
    platform,
    document,
    context,
    idle,
    view,
    health,
    isResumed,
    onBatch: keep,
  });
  let watcher: PostWatcher | undefined;
  let path: string | undefined;
  let marksKnown = 0;

  badges.removeAll();
  receive(document, platform.wireUrls, idle, sources.readWire, signal);
  document.addEventListener('visibilitychange', saveWhenHidden, { signal });
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', resume, { signal });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', sources.readScripts, { once: true, signal });
  }
  open.then(begin, () => undefined);

  function begin(texts: BadgeTexts): void {
    if (signal.aborted) return;
    badges.speak(texts);
    watcher = watchPosts({
      platform,
      document,
      context,
      hasBadge: badges.has,
      onGone: badges.remove,
      onLooked: lookAround,
      onVisible: meet,
      signal,
    });
  }

  function meet(post: PostElement): boolean {
    verdicts.ask([post.id]);
    setTimeout(() => {
      const isStill = watcher?.isVisible(post.element) && watcher.posts.get(post.element)?.id === post.id;
      if (!signal.aborted && isStill && !view.wasRead(post.id)) sources.readRendered(post);
    }, LAST_RESORT);
    return verdicts.known(post.id) !== undefined;
  }

  function lookAround(): void {
    if (isGone()) {
      onGone();
      return;
    }
    if (document.readyState !== 'loading') sources.readScripts();
    if (path !== document.location.pathname) {
      path = document.location.pathname;
      for (const delay of HEADER_LOOKS) setTimeout(() => !signal.aborted && sources.readHeader(), delay);
    }
    badges.paint(
      (watcher?.visible() ?? []).flatMap((post): Painting[] => {
        const verdict = verdicts.known(post.id);
        return verdict ? [{ post, verdict }] : [];
      }),
    );
  }

  /** What was read may name posts that stand on the page without their id. */
  function keep(batch: ReadingBatch): void {
    queue.add(batch);
    const { size = 0 } = context().marks ?? {};
    if (size !== marksKnown) watcher?.lookAgain();
    marksKnown = size;
  }

  /** New readings change what is usual, so every verdict on the screen may be another one now. */
  function askAgain(): void {
    verdicts.ask(watcher?.visible().map(({ id }) => id) ?? []);
  }

  function save(): void {
    idle.flush();
    queue.flush();
  }

  /** The page may never run again: nothing can wait for the answer to an earlier message. */
  function leave(): void {
    idle.flush();
    queue.handOver();
  }

  function saveWhenHidden(): void {
    if (document.visibilityState === 'hidden') save();
  }

  /** After the page came back from the back/forward cache. */
  function resume(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    watcher?.look();
    askAgain();
  }

  function openInTakar(post: string): void {
    void send('options.open', { hash: `#/posts/${post}` });
  }

  return {
    speak: badges.speak,
    askAgain,
    describe: () => ({ ...view.describe(), storageFailed: queue.failed }),
    diagnose: health.diagnostic,
    pause() {
      save();
      life.abort();
      badges.removeAll();
    },
    stop() {
      storing.abort();
      life.abort();
      badges.removeAll();
    },
  };
}
