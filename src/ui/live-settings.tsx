import type { ComponentChildren } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { LanguageContext } from './language.tsx';
import { useLive } from './live.ts';

export type LiveSettingsProps = {
  read: () => Promise<Settings>;
  children: (settings: Settings) => ComponentChildren;
};

/**
 * Keeps everything below in the language of the settings, whoever changes them. Nothing is shown before they are
 * read, so that no page flashes in the wrong language; if they cannot be read, the defaults hold.
 */
export function LiveSettings({ read, children }: LiveSettingsProps) {
  const answer = useLive(read, []);
  if (answer === undefined) return null;
  const settings = answer === 'failed' ? DEFAULT_SETTINGS : answer;
  return <LanguageContext.Provider value={settings.language}>{children(settings)}</LanguageContext.Provider>;
}
