import { DEFAULT_FORMULA, type FormulaChoice } from './formula.ts';
import type { PlatformId } from './reading.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Settings = {
  language: Language;
  /** Platforms on which Takar neither reads nor shows anything. */
  paused: PlatformId[];
  /** The separator of exported CSV files. */
  csvSeparator: ';' | ',';
  /** How rates are made of accounts that no institution's formula speaks for. */
  formula: FormulaChoice;
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  paused: [],
  csvSeparator: ';',
  formula: DEFAULT_FORMULA,
};
