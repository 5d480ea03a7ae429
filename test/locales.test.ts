import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/bundler.ts';

type Catalogue = Record<string, { message: string }>;

const folder = join(root, 'extension', '_locales');
const languages = ['id', 'en'];
const areas = await readdir(join(folder, 'id'));

async function catalogue(language: string, area: string): Promise<Catalogue> {
  return JSON.parse(await readFile(join(folder, language, area), 'utf8'));
}

const values = (message: string) => [...message.matchAll(/\$(\d)/g)].map(([value]) => value).sort();

describe('The texts', () => {
  it('stand in the same files in both languages', async () => {
    expect(await readdir(folder)).toEqual([...languages].sort());
    expect(await readdir(join(folder, 'en'))).toEqual(areas);
  });

  it.each(areas)('of %s have the same keys and values in both languages, and none is empty', async (area) => {
    const [indonesian, english] = await Promise.all(languages.map((language) => catalogue(language, area)));
    expect(Object.keys(english ?? {}).sort()).toEqual(Object.keys(indonesian ?? {}).sort());
    for (const [key, { message }] of Object.entries(indonesian ?? {})) {
      expect(values(english?.[key]?.message ?? ''), key).toEqual(values(message));
      expect(message.trim(), key).not.toBe('');
      expect(english?.[key]?.message.trim(), key).not.toBe('');
    }
  });

  it.each(
    areas,
  )('of %s have keys that begin with their area, as the browser keeps all in one file', async (area) => {
    const prefix = `${area.replace('.json', '')}_`;
    const strangers = Object.keys(await catalogue('id', area)).filter((key) => !key.startsWith(prefix));
    expect(strangers).toEqual([]);
  });
});
