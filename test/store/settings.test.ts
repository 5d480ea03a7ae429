import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { storageErrorOf } from '../../src/store/storage-error.ts';
import { freshDatabase } from './builders.ts';

describe('Settings', () => {
  it('are the defaults until one is changed', async () => {
    const db = freshDatabase();
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings(db, { paused: ['x'] })).toEqual({ ...DEFAULT_SETTINGS, paused: ['x'] });
    expect(await changeSettings(db, { language: 'en', paused: undefined })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'en',
      paused: ['x'],
    });
    const formula = { numerator: 'comments', denominator: 'views' } as const;
    expect(await changeSettings(db, { formula })).toMatchObject({ language: 'en', formula });
    expect(await readSettings(db)).toMatchObject({ language: 'en', paused: ['x'], formula });
  });

  it.each([
    [undefined],
    [null],
    ['id'],
    [[]],
    [{ language: 'fr', paused: 'x', csvSeparator: '|' }],
    [{ paused: ['Not A Platform'] }],
    [{ formula: { numerator: 'core', denominator: 'impressions' } }],
    [{ formula: 'core' }],
  ])('that are stored as %j are the defaults', async (value) => {
    const db = freshDatabase();
    await db.settings.put({ key: 'settings', value });
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });

  it('that are broken in one place hold in the others', async () => {
    const db = freshDatabase();
    await db.settings.put({ key: 'settings', value: { language: 'fr', paused: ['x'], old: 1 } });
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, paused: ['x'] });
  });
});

describe('A storage error', () => {
  const full = new DOMException('full', 'QuotaExceededError');

  it('is a full disk however deep Dexie wrapped it', () => {
    expect(storageErrorOf(full)).toBe('storage-full');
    expect(storageErrorOf({ name: 'AbortError', inner: { name: 'AbortError', inner: full } })).toBe(
      'storage-full',
    );
    expect(storageErrorOf({ name: 'BulkError', failures: [new Error('other'), full] })).toBe('storage-full');
  });

  it('is a mere failure otherwise', () => {
    const circular: { name: string; inner?: unknown } = { name: 'AbortError' };
    circular.inner = circular;
    for (const error of [new Error('x'), undefined, null, 'full', { failures: 3 }, circular]) {
      expect(storageErrorOf(error)).toBe('storage-failed');
    }
  });
});
