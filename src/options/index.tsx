import { render } from 'preact';
import * as z from 'zod/mini';
import { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { LiveSettings } from '../ui/live-settings.tsx';
import { LiveOptions } from './live-options.tsx';

z.config({ jitless: true });

const db = new Database();

render(
  <LiveSettings read={() => readSettings(db)}>
    {(settings) => <LiveOptions db={db} settings={settings} />}
  </LiveSettings>,
  document.body,
);
