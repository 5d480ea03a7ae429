import en from '../../extension/_locales/en/options.json';
import id from '../../extension/_locales/id/options.json';
import type { Translate } from '../ui/i18n.ts';
import { useTexts } from '../ui/language.tsx';

const catalogues = { id, en };
export type OptionsText = Translate<keyof typeof id>;
export type OptionsKey = keyof typeof id;

export function useOptionsTexts(): OptionsText {
  return useTexts(catalogues);
}
