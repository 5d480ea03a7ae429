import en from '../../../extension/_locales/en/account.json';
import id from '../../../extension/_locales/id/account.json';
import type { Translate } from '../../ui/i18n.ts';
import { useTexts } from '../../ui/language.tsx';

const catalogues = { id, en };
export type AccountKey = keyof typeof id;
export type AccountText = Translate<AccountKey>;

/** The texts of the pages about one account, one post and groups of accounts. */
export function useAccountTexts(): AccountText {
  return useTexts(catalogues);
}
