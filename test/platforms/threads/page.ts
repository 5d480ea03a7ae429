import { parseHTML } from 'linkedom';
import threads from '../../../src/platforms/threads/index.ts';
import { codeOf, KPU } from './nodes.ts';

/**
 * Pages built after the anchors of the fact sheet, section 4 (2025-06 to 2026-02): pressable containers, a link with
 * the time, four buttons with an icon each. Names are fictional.
 */

export const LABELS = {
  en: ['Like', 'Comment', 'Repost', 'Share'],
  id: ['Suka', 'Komentar', 'Posting ulang', 'Bagikan'],
};

const icon = (label: string) =>
  `<svg aria-label="${label}" role="img"><title>${label} 7</title><path d="M1"></path></svg>`;

export function button(label: string, shown: string): string {
  const number = shown === '' ? '<span></span>' : `<span dir="auto"><div><span>${shown}</span></div></span>`;
  return `<div><div role="button" tabindex="0"><div><div>${icon(label)}${number}</div></div></div></div>`;
}

/** Likes, comments, reposts with quotes, shares. */
export function row(shown: readonly string[], labels = LABELS.en): string {
  return `<div><div class="row">${labels.map((label, at) => button(label, shown[at] ?? '')).join('')}</div></div>`;
}

export function permalink(pk: string, handle = KPU.username, time = '2025-12-18T02:00:30.000Z'): string {
  return `<a href="/@${handle}/post/${codeOf(pk)}" role="link"><time datetime="${time}" title="18"><span>59m</span></time></a>`;
}

export const MENU = `<div><div role="button" aria-haspopup="menu" aria-expanded="false">${icon('More')}</div></div>`;

/** What stands above a post's text. */
export function head(link: string, handle = KPU.username): string {
  return `<div><a href="/@${handle}"><img alt=""></a></div><div><a href="/@${handle}"><span>${handle}</span></a><span>${link}</span></div>${MENU}`;
}

export function container(inside: string): string {
  return `<div data-pressable-container="true" data-interactive-id="">${inside}</div>`;
}

export function rendered(pk: string, shown: readonly string[], labels = LABELS.en): string {
  const mute = `<div role="button">${icon('Audio is muted')}</div>`;
  const media = `<a href="/@${KPU.username}/post/${codeOf(pk)}/media"><img></a>`;
  return container(
    `<div>${head(permalink(pk))}<div><span>Jadwal 2029</span>${media}${mute}${row(shown, labels)}</div></div>`,
  );
}

/** A page with this body, and what the reader makes of it. */
export function open(html: string, pageUrl = 'https://www.threads.com/', lang = 'en') {
  const { document } = parseHTML(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`);
  const context = { pageUrl, lang };
  return {
    document,
    read: () => threads.readDom(document, context),
    find: () => threads.findPosts(document, context),
    embedded: () => threads.readEmbedded(document, context),
  };
}

export function json(value: unknown): string {
  return `<script type="application/json" data-sjs>${JSON.stringify(value)}</script>`;
}

/** A result as the page streams it, with modules and preloaders beside it. */
export function streamed(
  result: unknown,
  more: { define?: unknown[]; preloaders?: unknown[] } = {},
): unknown {
  const id = 'adp_BarcelonaRelayPreloader_0';
  const entry = ['RelayPrefetchedStreamCache@0', 'next', [], [id, { __bbox: { complete: true, result } }]];
  const route = ['Route', 'start', [], [{ expectedPreloaders: more.preloaders ?? [] }]];
  const bbox = { define: more.define ?? [], require: [entry, route] };
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: bbox }]]] };
}
