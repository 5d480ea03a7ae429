import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { settings } from '../model/settings-schema.ts';
import type { Database } from './database.ts';

/** The settings as stored; each that is missing or broken is its default, and the others hold. */
export async function readSettings(db: Database): Promise<Settings> {
  const record = await db.settings.get('settings');
  return validSettings(record?.value);
}

/** Changes the settings that are named, and gives all of them as they now stand. */
export async function changeSettings(
  db: Database,
  change: { [K in keyof Settings]?: Settings[K] | undefined },
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const current = await readSettings(db);
    const value: Settings = {
      language: change.language ?? current.language,
      paused: change.paused ?? current.paused,
      csvSeparator: change.csvSeparator ?? current.csvSeparator,
      formula: change.formula ?? current.formula,
    };
    await db.settings.put({ key: 'settings', value });
    return value;
  });
}

function validSettings(stored: unknown): Settings {
  const { language, paused, csvSeparator, formula } = settings.shape;
  return {
    language: orDefault('language', language.safeParse(held(stored, 'language'))),
    paused: orDefault('paused', paused.safeParse(held(stored, 'paused'))),
    csvSeparator: orDefault('csvSeparator', csvSeparator.safeParse(held(stored, 'csvSeparator'))),
    formula: orDefault('formula', formula.safeParse(held(stored, 'formula'))),
  };
}

function held(stored: unknown, key: keyof Settings): unknown {
  const isHeld = typeof stored === 'object' && stored !== null && Object.hasOwn(stored, key);
  return isHeld ? Reflect.get(stored, key) : undefined;
}

function orDefault<K extends keyof Settings>(
  key: K,
  checked: { success: true; data: Settings[K] } | { success: false },
): Settings[K] {
  return checked.success ? checked.data : DEFAULT_SETTINGS[key];
}
