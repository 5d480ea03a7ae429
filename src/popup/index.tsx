import '../model/jitless.ts';
import { render } from 'preact';
import { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { LiveSettings } from '../ui/live-settings.tsx';
import { readFrontTab } from './front-tab.ts';
import { LivePopup } from './live-popup.tsx';

const db = new Database();
const front = readFrontTab(location.search);

render(
  <LiveSettings read={() => readSettings(db)}>
    {(settings) => <LivePopup db={db} settings={settings} front={front} />}
  </LiveSettings>,
  document.body,
);
