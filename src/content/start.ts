import type { PageDescription } from '../messages/contract.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Platform } from '../platforms/contract.ts';
import { badgeTexts } from './badge/texts.ts';
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
  let briefing: Briefing | undefined;
  let session: Session | undefined;
  let hasLeft = false;
  let admit: ((briefing: Briefing) => void) | undefined;

  // From the first tick on, so that no response is missed while the settings are asked for.
  session = createSession(false);
  const pulse = setInterval(() => isGone(runtime) && leave(), PULSE);
  answer(runtime, {
    'page.describe': describePage,
    'page.diagnose': () => ({ diagnostic: JSON.stringify(session?.diagnose() ?? null) }),
    'briefing.changed': (next) => {
      apply(next);
      return {};
    },
    'verdicts.changed': () => {
      session?.askAgain();
      return {};
    },
  });
  void learnSettings();
  // A page in the back/forward cache hears of no change.
  window.addEventListener('pageshow', (event) => event.persisted && void askSettings(false));

  function createSession(isResumed: boolean): Session {
    const told = new Promise<Briefing>((resolve) => {
      admit = resolve;
    });
    const open = Promise.all([told, shown]).then(([first]) => badgeTexts(briefing ?? first));
    return startSession({
      platform,
      document,
      send,
      version: runtime.getManifest().version,
      isResumed,
      open,
      isGone: () => isGone(runtime),
      onGone: leave,
    });
  }

  function apply(next: Briefing): void {
    if (hasLeft) return;
    briefing = next;
    if (next.settings.paused.includes(platform.id)) {
      session?.pause();
      session = undefined;
      return;
    }
    session ??= createSession(true);
    admit?.(next);
    session.speak(badgeTexts(next));
  }

  async function learnSettings(): Promise<void> {
    for (
      let delay = FIRST_RETRY;
      !hasLeft && briefing === undefined;
      delay = Math.min(delay * 2, LAST_RETRY)
    ) {
      await askSettings(true);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }

  /** `isFirst`: what the worker told of itself meanwhile is newer than the answer. */
  async function askSettings(isFirst: boolean): Promise<void> {
    const answer = await send('briefing.get', {});
    if (isFirst && briefing !== undefined) return;
    if (answer.ok) apply(answer.value);
    else if (answer.error === 'gone') leave();
  }

  function describePage(): PageDescription {
    const account = platform.accountOf(new URL(document.location.href), document);
    const nothing = {
      expected: 0,
      understood: 0,
      posts: 0,
      complete: 0,
      notUnderstood: false,
      storageFailed: false,
    };
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
