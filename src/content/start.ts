import type { PageDescription } from '../messages/contract.ts';
import type { Settings } from '../model/settings.ts';
import type { Platform } from '../platforms/contract.ts';
import { type Session, startSession } from './session.ts';
import { answer, type ContentRuntime, createSend, isGone } from './worker-link.ts';

/** How often an idle page looks whether the extension is still there, ms; a property is read. */
const PULSE = 2_000;
const FIRST_RETRY = 500;
const LAST_RETRY = 30_000;

/** Runs Takar on a page of `platform`, until the extension is updated or removed under it. */
export function start(platform: Platform, browser: { runtime: ContentRuntime }): void {
  const { runtime } = browser;
  const send = createSend(runtime);
  const shown = whenShown(document);
  let settings: Settings | undefined;
  let session: Session | undefined;
  let hasLeft = false;
  let admit: ((settings: Settings) => void) | undefined;

  // From the first tick on, so that no response is missed while the settings are asked for.
  session = createSession(false);
  const pulse = setInterval(() => isGone(runtime) && leave(), PULSE);
  answer(runtime, {
    'page.describe': describePage,
    'settings.changed': (next) => {
      apply(next);
      return {};
    },
  });
  void learnSettings();
  // A page in the back/forward cache hears of no change.
  window.addEventListener('pageshow', (event) => event.persisted && void refreshSettings());

  function createSession(isResumed: boolean): Session {
    const open = new Promise<Settings>((resolve) => {
      admit = resolve;
    });
    const language = Promise.all([open, shown]).then(([{ language }]) => settings?.language ?? language);
    return startSession({
      platform,
      document,
      send,
      isResumed,
      open: language,
      isGone: () => isGone(runtime),
      onGone: leave,
    });
  }

  function apply(next: Settings): void {
    if (hasLeft) return;
    settings = next;
    if (next.paused.includes(platform.id)) {
      session?.pause();
      session = undefined;
      return;
    }
    session ??= createSession(true);
    admit?.(next);
    session.speak(next.language);
  }

  async function learnSettings(): Promise<void> {
    for (
      let delay = FIRST_RETRY;
      !hasLeft && settings === undefined;
      delay = Math.min(delay * 2, LAST_RETRY)
    ) {
      const answer = await send('settings.get', {});
      if (settings !== undefined) return;
      if (answer.ok) apply(answer.value);
      else if (answer.error === 'gone') leave();
      else await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }

  async function refreshSettings(): Promise<void> {
    const answer = await send('settings.get', {});
    if (answer.ok) apply(answer.value);
    else if (answer.error === 'gone') leave();
  }

  function describePage(): PageDescription {
    const account = platform.accountOf(new URL(document.location.href), document);
    const nothing = { sources: 0, understood: 0, posts: 0, notUnderstood: false, storageFailed: false };
    const read = session?.describe() ?? nothing;
    return { platform: platform.id, paused: session === undefined, ...(account && { account }), ...read };
  }

  /** The extension is gone: so is everything of it in this page. */
  function leave(): void {
    hasLeft = true;
    clearInterval(pulse);
    session?.stop();
    session = undefined;
  }
}

/** A page may run before it is shown; what nobody came to see is not read. */
function whenShown(document: Document): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
