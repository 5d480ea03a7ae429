import en from '../../../extension/_locales/en/groups.json';
import id from '../../../extension/_locales/id/groups.json';
import type { Translate } from '../../ui/i18n.ts';
import { useTexts } from '../../ui/language.tsx';

const catalogues = { id, en };
export type GroupsKey = keyof typeof id;
export type GroupsText = Translate<GroupsKey>;

/** The texts of the pages about groups of accounts. */
export function useGroupsTexts(): GroupsText {
  return useTexts(catalogues);
}
