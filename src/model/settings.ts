import * as z from 'zod/mini';
import { platformId } from './reading.ts';

export const LANGUAGES = ['id', 'en'] as const;
export const language = z.enum(LANGUAGES);
export type Language = z.infer<typeof language>;

export const settings = z.strictObject({
  language,
  /** Platforms on which Takar neither reads nor shows anything. */
  paused: z.array(platformId),
  /** The separator of exported CSV files. */
  csvSeparator: z.enum([';', ',']),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = { language: 'id', paused: [], csvSeparator: ';' };
