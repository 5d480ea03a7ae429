import type { ContentRuntime } from './worker-link.ts';

/**
 * The browser's own API, which gives promises in both: a content script asks and answers, and the polyfill that the
 * rest of Takar goes through would weigh an eighth of it.
 */
declare const browser: { runtime: ContentRuntime } | undefined;
declare const chrome: { runtime: ContentRuntime };

export default typeof browser === 'undefined' ? chrome : browser;
