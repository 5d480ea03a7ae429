import type { Diagnostic, MissedSource } from '../model/diagnostic.ts';
import { ENOUGH_POSTS } from '../model/surface.ts';
import type { Platform } from '../platforms/contract.ts';
import type { PageContext } from './page-context.ts';
import type { PageView } from './page-view.ts';
import { structureOf } from './structure.ts';
import type { Send } from './worker-link.ts';

/** A state that does not last this long is none, ms: what comes first on a page is often not its posts. */
const STEADY = 2_500;
/** Structures that are kept of one page view: the last ones. */
const MOST_KEPT = 3;

export type MissedText = { source: MissedSource['source']; url?: string; text: string; values: unknown[] };

/** Watches over whether the reader still understands the platform, and tells the worker. */
export type Health = {
  /** A source that holds posts and gave none. */
  miss(source: MissedText): void;
  /** What was read has changed. */
  look(): void;
  diagnostic(): Diagnostic;
};

type Options = {
  platform: Platform;
  context: PageContext;
  view: PageView;
  send: Send;
  version: string;
  signal: AbortSignal;
};

export function createHealth({ platform, context, view, send, version, signal }: Options): Health {
  const patterns = platform.wireUrls.map((source) => new RegExp(source));
  let missed: { path: string; sources: MissedSource[] } = { path: '', sources: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const path = () => new URL(context().pageUrl).pathname;

  function diagnostic(): Diagnostic {
    const { surface = 'other', expected, understood } = view.describe();
    const language = /^[a-z]{2,3}(?![a-z])/i.exec(context().lang ?? '')?.[0].toLowerCase();
    return {
      takar: 'diagnostic',
      format: 1,
      versions: { takar: version, browser: browserName(navigator.userAgent) },
      platform: platform.id,
      surface,
      ...(language !== undefined && { language }),
      expected,
      understood,
      sources: missed.path === path() ? missed.sources : [],
    };
  }

  function tell(): void {
    timer = undefined;
    const { surface, expected, understood, posts, complete, notUnderstood } = view.describe();
    if (signal.aborted || surface === undefined || (!notUnderstood && understood === 0)) return;
    const state = `${path()} ${notUnderstood} ${complete > 0} ${posts >= ENOUGH_POSTS}`;
    if (state === told) return;
    told = state;
    void send('health.report', {
      platform: platform.id,
      surface,
      expected,
      understood,
      posts,
      complete,
      ...(notUnderstood && { diagnostic: JSON.stringify(diagnostic()) }),
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    miss({ source, url, text, values }) {
      const endpoint = url === undefined ? -1 : patterns.findIndex((pattern) => pattern.test(url));
      if (missed.path !== path()) missed = { path: path(), sources: [] };
      missed.sources = [
        ...missed.sources,
        {
          source,
          ...(endpoint >= 0 && { endpoint }),
          length: text.length,
          structure: structureOf(values),
        },
      ].slice(-MOST_KEPT);
    },
    look() {
      if (!signal.aborted) timer ??= setTimeout(tell, STEADY);
    },
    diagnostic,
  };
}

function browserName(userAgent: string): string {
  return /(?:Firefox|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'other';
}
