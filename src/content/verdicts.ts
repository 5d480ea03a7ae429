import type { PlatformId } from '../model/reading.ts';
import { postKeyOf, type Verdict } from '../model/verdict.ts';
import type { Send } from './worker-link.ts';

/** Below what the contract allows. */
const POSTS_PER_REQUEST = 100;
/** What can be an id; one that cannot would make the worker refuse the others with it. */
const ID = /^[\w.:-]{1,200}$/;
/** Wait for more posts before asking, ms. */
const JOIN = 60;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;
/** Verdicts that are remembered, so that a post which comes back has its badge at once. */
const MOST_KNOWN = 1_000;

export type Verdicts = {
  /** The last verdict on a post, if it was ever asked for; the same object as long as it says the same. */
  known(id: string): Verdict | undefined;
  /** Asks for the verdicts on these posts, together with what else is asked at about this time. */
  ask(ids: Iterable<string>): void;
};

type Options = {
  platform: PlatformId;
  send: Send;
  /** After answers came; `known` gives them. */
  onKnown(): void;
  onGone(): void;
  signal: AbortSignal;
};

export function createVerdicts({ platform, send, onKnown, onGone, signal }: Options): Verdicts {
  const known = new Map<string, Verdict>();
  const wanted = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let failures = 0;

  function wait(ms: number): void {
    if (signal.aborted || isAsking || wanted.size === 0) return;
    timer ??= setTimeout(askNow, ms);
  }

  function askNow(): void {
    timer = undefined;
    const ids = [...wanted].slice(0, POSTS_PER_REQUEST);
    for (const id of ids) wanted.delete(id);
    isAsking = true;
    void request(new Map(ids.map((id) => [postKeyOf({ platform, id }), id])));
  }

  async function request(ids: ReadonlyMap<string, string>): Promise<void> {
    const answer = await send('verdicts.get', { posts: [...ids.keys()] });
    isAsking = false;
    if (signal.aborted) return;
    if (answer.ok) {
      failures = 0;
      remember(ids, answer.value);
      wait(JOIN);
    } else if (answer.error === 'gone') {
      onGone();
    } else if (answer.error === 'invalid-request' || answer.error === 'not-allowed') {
      wait(JOIN);
    } else {
      for (const id of ids.values()) wanted.add(id);
      failures += 1;
      wait(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
    }
  }

  function remember(ids: ReadonlyMap<string, string>, verdicts: readonly Verdict[]): void {
    for (const verdict of verdicts) {
      const id = ids.get(verdict.post);
      if (id === undefined) continue;
      const earlier = known.get(id);
      known.delete(id);
      known.set(id, earlier && JSON.stringify(earlier) === JSON.stringify(verdict) ? earlier : verdict);
    }
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(oldest);
    }
    onKnown();
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    known: (id) => known.get(id),
    ask(ids) {
      for (const id of ids) if (ID.test(id)) wanted.add(id);
      wait(JOIN);
    },
  };
}
