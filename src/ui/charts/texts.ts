import en from '../../../extension/_locales/en/charts.json';
import id from '../../../extension/_locales/id/charts.json';
import type { Language } from '../../model/settings.ts';
import { type Translate, translator } from '../i18n.ts';
import { useTexts } from '../language.tsx';

const catalogues = { id, en };
export type ChartsText = Translate<keyof typeof id>;

export function useChartsTexts(): ChartsText {
  return useTexts(catalogues);
}

/** The same outside a component. */
export function chartsTexts(language: Language): ChartsText {
  return translator(catalogues, language);
}
