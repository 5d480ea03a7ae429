import type { Language } from '../model/settings.ts';
import { Choice } from './choice.tsx';
import { useLanguage, useUiTexts } from './language.tsx';

/** Indonesian or English, for every surface at once. Each name stands in its own language. */
export function LanguageSwitch({ onChange }: { onChange: (language: Language) => void }) {
  const text = useUiTexts();
  return (
    <Choice<Language>
      legend={text('ui_language')}
      value={useLanguage()}
      onChange={onChange}
      options={[
        { value: 'id', text: 'ID', name: 'Bahasa Indonesia', lang: 'id' },
        { value: 'en', text: 'EN', name: 'English', lang: 'en' },
      ]}
    />
  );
}
