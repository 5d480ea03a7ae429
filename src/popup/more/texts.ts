import en from '../../../extension/_locales/en/panel.json';
import id from '../../../extension/_locales/id/panel.json';
import type { Translate } from '../../ui/i18n.ts';
import { useTexts } from '../../ui/language.tsx';

const catalogues = { id, en };
export type PanelKey = keyof typeof id;
export type PanelText = Translate<PanelKey>;

/** The texts of what the popup loads after its first paint. */
export function usePanelTexts(): PanelText {
  return useTexts(catalogues);
}
