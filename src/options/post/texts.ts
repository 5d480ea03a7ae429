import en from '../../../extension/_locales/en/post.json';
import id from '../../../extension/_locales/id/post.json';
import type { Translate } from '../../ui/i18n.ts';
import { useTexts } from '../../ui/language.tsx';

const catalogues = { id, en };
export type PostText = Translate<keyof typeof id>;

/** The texts of the page about one post. */
export function usePostTexts(): PostText {
  return useTexts(catalogues);
}
