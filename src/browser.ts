/** The only import of the polyfill: everything else takes the extension API from here. */
import browser from 'webextension-polyfill';

export default browser;
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
