import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Language, Settings } from '../model/settings.ts';
import { platforms } from '../platforms/registry.ts';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Switch } from '../ui/switch.tsx';
import { BundleExport, type BundleExportProps } from './bundle-export.tsx';
import { ExportBar, type ExportBarProps } from './export-bar.tsx';
import { useOptionsTexts } from './texts.ts';

export type DataPageProps = {
  settings: Settings;
  version: string;
  onLanguage: (language: Language) => void;
  onPause: (platform: string, paused: boolean) => void;
  onDeleteAll: () => void;
} & ExportBarProps &
  BundleExportProps;

export function DataPage({
  settings,
  version,
  onLanguage,
  onPause,
  onDeleteAll,
  onBundle,
  ...exporting
}: DataPageProps) {
  const text = useOptionsTexts();
  return (
    <div class="sheet">
      <h1>{text('options_data_title')}</h1>
      <Part title={text('options_export_title')} note={text('options_export_note')}>
        <ExportBar {...exporting} />
        <p class="note">{text('options_separator_note')}</p>
      </Part>
      <Part title={text('options_bundle_title')} note={text('options_bundle_note')}>
        <BundleExport onBundle={onBundle} />
      </Part>
      <Part title={text('options_settings_language')} note={text('options_settings_language_note')}>
        <LanguageSwitch onChange={onLanguage} />
      </Part>
      <Part title={text('options_settings_paused')} note={text('options_settings_paused_note')}>
        <ul class="switches">
          {platforms.map(({ id, name }) => (
            <li key={id}>
              <Switch on={!settings.paused.includes(id)} onChange={(on) => onPause(id, !on)}>
                {name}
              </Switch>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={text('options_delete_title')} note={text('options_delete_note')}>
        <Button kind="danger" disabled={exporting.rows.length === 0} onClick={onDeleteAll}>
          {text('options_delete_button')}
        </Button>
      </Part>
      <Part title={text('options_about_title')}>
        <ul class="promises">
          <li>{text('options_about_1')}</li>
          <li>{text('options_about_2')}</li>
          <li>{text('options_about_3')}</li>
        </ul>
        <p class="note">{text('options_about_version', version)}</p>
      </Part>
    </div>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {note && <p class="note">{note}</p>}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
}
