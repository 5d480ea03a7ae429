import en from '../../extension/_locales/en/welcome.json';
import id from '../../extension/_locales/id/welcome.json';
import type { Translate } from '../ui/i18n.ts';
import { useTexts } from '../ui/language.tsx';

const catalogues = { id, en };
export type WelcomeText = Translate<keyof typeof id>;

export function useWelcomeTexts(): WelcomeText {
  return useTexts(catalogues);
}
