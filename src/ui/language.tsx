import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import en from '../../extension/_locales/en/ui.json';
import id from '../../extension/_locales/id/ui.json';
import type { Language } from '../model/settings.ts';
import { type Catalogue, type Translate, translator } from './i18n.ts';

/** The language of everything below; a page's root provides it from the settings. */
export const LanguageContext = createContext<Language>('id');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A translator over one surface's texts, in the language of the page. */
export function useTexts<K extends string>(catalogues: Record<Language, Catalogue<K>>): Translate<K> {
  const language = useLanguage();
  return useMemo(() => translator(catalogues, language), [catalogues, language]);
}

const uiCatalogues = { id, en };
export type UiText = Translate<keyof typeof id>;

/** The texts that all surfaces share: formats, counts, formulas, errors. */
export function useUiTexts(): UiText {
  return useTexts(uiCatalogues);
}

/** Names the document's language and title, for screen readers, tabs and the browser's own hyphenation. */
export function useDocumentLanguage(title: string): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
