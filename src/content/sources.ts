import { decodeBody } from '../bridge/decode.ts';
import type { IdleQueue } from '../bridge/idle-queue.ts';
import type { ReceivedBody } from '../bridge/receive.ts';
import type { ReadingBatch, ReadingSource } from '../messages/contract.ts';
import { mergeReadings } from '../model/merge.ts';
import type { Reading } from '../model/reading.ts';
import type { Platform, PostElement } from '../platforms/contract.ts';
import type { Health, MissedText } from './health.ts';
import { bareAddress, type PageContext } from './page-context.ts';
import type { PageView } from './page-view.ts';
import { holdsPostTrace } from './post-trace.ts';

export type Sources = {
  readWire(body: ReceivedBody): void;
  /** Reads the data in the document's scripts that were not read before. */
  readScripts(): void;
  /** The last resort: what a post element shows, when nothing in this document ever spoke of the post. */
  readRendered(post: PostElement): void;
  /** The last resort for an account: what the header of its page shows. */
  readHeader(): void;
};

type Options = {
  platform: Platform;
  document: Document;
  context: PageContext;
  idle: IdleQueue;
  view: PageView;
  health: Health;
  /** Whether the page stood already while Takar was paused on it. */
  isResumed: boolean;
  onBatch(batch: ReadingBatch): void;
};

/** Turns what the page holds into batches of readings; each source one batch, each step a piece of idle work. */
export function createSources({
  platform,
  document,
  context,
  idle,
  view,
  health,
  onBatch,
  isResumed,
}: Options): Sources {
  const seenScripts = new WeakSet<Element>();
  let isFirstReading = !isResumed;
  // How old the scripts are that came while nothing was read is not known.
  if (isResumed) for (const script of document.scripts) seenScripts.add(script);

  function keep(source: ReadingSource, at: number, page: string, readings: readonly Reading[]): Reading[] {
    const merged = mergeReadings(readings);
    if (merged.length > 0) onBatch({ at, source, page: bareAddress(page), readings: merged });
    return merged;
  }

  /** What came of a source; whether it holds posts is only asked where none was read. */
  function note(
    readings: readonly Reading[],
    source: Omit<MissedText, 'values'>,
    values: () => unknown[],
  ): void {
    const hasPosts = readings.some(({ kind }) => kind === 'post');
    const isMissed = !hasPosts && holdsPostTrace(source.text, platform.postTrace);
    if (isMissed) health.miss({ ...source, values: values() });
    view.addSource(hasPosts || isMissed, readings);
    health.look();
  }

  function readWire({ url, page, at, text, values }: ReceivedBody): void {
    idle.add(() => {
      const where = { ...context(), pageUrl: page, requestUrl: url };
      const readings = values.flatMap((value) => platform.readWire(value, where));
      idle.add(() => {
        const kept = keep('wire', at, page, readings);
        note(kept, { source: 'wire', url, text }, () => values);
      });
    });
  }

  function readScripts(): void {
    const fresh = [...document.scripts].filter((script) => !script.src && !seenScripts.has(script));
    if (fresh.length === 0) return;
    for (const script of fresh) seenScripts.add(script);
    const root = isFirstReading ? document : detached(fresh);
    isFirstReading = false;
    const at = Date.now();
    const where = context();
    idle.add(() => {
      const readings = platform.readEmbedded(root, where);
      const data = fresh.map(dataIn).filter((text) => text !== '');
      if (data.length === 0 && readings.length === 0) return;
      idle.add(() => {
        const kept = keep('embedded', at, where.pageUrl, readings);
        note(kept, { source: 'embedded', text: data.join('\n') }, () => data.flatMap(decodeBody));
      });
    });
  }

  /** A copy that is never put into the document, so that readers see new scripts alone. */
  function detached(scripts: readonly Element[]): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const script of scripts) fragment.append(script.cloneNode(true));
    return fragment;
  }

  function readRendered({ id, element }: PostElement): void {
    idle.add(() => {
      if (view.wasRead(id) || !element.isConnected || document.visibilityState !== 'visible') return;
      view.addRendered(id, []);
      health.look();
      // Where the data has changed, so may have the page: its numbers are no longer known to mean what they meant.
      if (view.isBlind()) return;
      const where = context();
      const readings = platform
        .readDom(element, where)
        .filter((reading) => reading.kind === 'post' && reading.id === id && hasCounts(reading));
      view.addRendered(id, keep('dom', Date.now(), where.pageUrl, readings));
    });
  }

  function readHeader(): void {
    idle.add(() => {
      const where = context();
      const account = platform.accountOf(new URL(where.pageUrl), document);
      if (view.isBlind()) return;
      if (!account || view.wasAccountRead(account) || document.visibilityState !== 'visible') return;
      const readings = platform
        .readDom(document, where)
        .filter((reading) => reading.kind === 'account' && hasCounts(reading));
      view.addHeader(keep('dom', Date.now(), where.pageUrl, readings));
    });
  }

  return { readWire, readScripts, readRendered, readHeader };
}

function hasCounts(reading: Reading): boolean {
  return 'counts' in reading && Object.keys(reading.counts).length > 0;
}

/** The JSON that a script is, or that it assigns; '' without one. */
function dataIn({ type, text }: HTMLScriptElement): string {
  if (type.endsWith('json')) return text;
  const start = /^\s*(?:var|window)\b[^;{]*?=\s*(?=\{)/.exec(text)?.[0].length;
  return start === undefined ? '' : text.slice(start).replace(/;?\s*$/, '');
}
