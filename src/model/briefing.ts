import type { Settings } from './settings.ts';

/**
 * What a content script is told before it does anything: the settings, and the texts of badges in the chosen language,
 * so that no page carries those of the other. `$1` to `$9` are filled in order.
 */
export type Briefing = { settings: Settings; texts: Readonly<Record<string, string>> };
