import enBadge from '../../extension/_locales/en/badge.json';
import enUi from '../../extension/_locales/en/ui.json';
import idBadge from '../../extension/_locales/id/badge.json';
import idUi from '../../extension/_locales/id/ui.json';
import type { Briefing } from '../model/briefing.ts';
import type { Settings } from '../model/settings.ts';

const CATALOGUES = { id: { ...idBadge, ...idUi }, en: { ...enBadge, ...enUi } };

/** The settings with the texts that badges need in their language. */
export function briefingOf(settings: Settings): Briefing {
  const catalogue = Object.entries(CATALOGUES[settings.language]);
  return { settings, texts: Object.fromEntries(catalogue.map(([key, { message }]) => [key, message])) };
}
