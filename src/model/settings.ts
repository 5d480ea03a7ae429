import type { PlatformId } from './reading.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Settings = {
  language: Language;
  /** Platforms on which Takar neither reads nor shows anything. */
  paused: PlatformId[];
  /** The separator of exported CSV files. */
  csvSeparator: ';' | ',';
};

export const DEFAULT_SETTINGS: Settings = { language: 'id', paused: [], csvSeparator: ';' };
