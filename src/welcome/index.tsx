import '../model/jitless.ts';
import { render } from 'preact';
import browser from '../browser.ts';
import { sendToWorker } from '../messages/send.ts';
import { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { LiveSettings } from '../ui/live-settings.tsx';
import { Welcome } from './welcome.tsx';

const db = new Database();

render(
  <LiveSettings read={() => readSettings(db)}>
    {() => <Welcome onLanguage={(language) => sendToWorker(browser.runtime, 'settings.set', { language })} />}
  </LiveSettings>,
  document.body,
);
