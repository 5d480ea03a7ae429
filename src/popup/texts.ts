import en from '../../extension/_locales/en/popup.json';
import id from '../../extension/_locales/id/popup.json';
import type { Translate } from '../ui/i18n.ts';
import { useTexts } from '../ui/language.tsx';

const catalogues = { id, en };
export type PopupText = Translate<keyof typeof id>;

export function usePopupTexts(): PopupText {
  return useTexts(catalogues);
}
