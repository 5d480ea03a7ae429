import '../model/jitless.ts';
import { render } from 'preact';
import { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { LiveSettings } from '../ui/live-settings.tsx';
import { LiveOptions } from './live-options.tsx';

const db = new Database();

render(
  <LiveSettings read={() => readSettings(db)}>
    {(settings) => <LiveOptions db={db} settings={settings} />}
  </LiveSettings>,
  document.body,
);
