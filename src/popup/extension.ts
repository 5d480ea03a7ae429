import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * The browser's own API, which gives promises in both browsers for all that the popup asks. The polyfill would weigh a
 * twentieth of what must be there before the first paint.
 */
export default typeof browser === 'undefined' ? chrome : browser;
