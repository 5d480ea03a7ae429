// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { BundleProgress } from '../../src/exports/bundle.ts';
import type { Language } from '../../src/model/settings.ts';
import { BundleExport } from '../../src/options/bundle-export.tsx';
import { LanguageContext } from '../../src/ui/language.tsx';

type Written = { name: string; rows: number };

/** The button, with a file that is written for as long as the test wants. */
function shown(language: Language = 'id') {
  const place = document.createElement('div');
  let tell: (progress: BundleProgress) => void = () => undefined;
  let end: { done: (written: Written) => void; fail: (error: Error) => void } | undefined;
  const onBundle = (onProgress: typeof tell) => {
    tell = onProgress;
    return new Promise<Written>((done, fail) => {
      end = { done, fail };
    });
  };
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <BundleExport onBundle={onBundle} />
      </LanguageContext.Provider>,
      place,
    ),
  );
  const button = place.querySelector('button');
  return {
    place,
    button,
    status: () => place.querySelector('[role="status"]')?.textContent,
    click: () => act(() => button?.click()),
    progress: (progress: BundleProgress) => act(() => tell(progress)),
    done: (written: Written) => act(async () => end?.done(written)),
    fail: () => act(async () => end?.fail(new Error('no room'))),
  };
}

test('the button says that everything is downloaded, in both languages', () => {
  expect(shown().button?.textContent).toBe('Unduh semua data (ZIP)');
  expect(shown('en').button?.textContent).toBe('Download all data (ZIP)');
});

test('while the file is written the button rests and the file at hand is told with its rows', async () => {
  const { place, button, status, click, progress } = shown();
  await click();
  expect(button?.disabled).toBe(true);
  expect(status()).toBe('Mengumpulkan semua data…');
  await progress({ file: 'readings.csv', rows: 12_500 });
  expect(place.textContent).toContain('readings.csv: sudah 12.500 baris');
  // A reader of screens would read out every step of it.
  expect(status()).toBe('Mengumpulkan semua data…');
});

test('a file that was written is told by name and rows, and another can be made', async () => {
  const { button, status, click, done } = shown();
  await click();
  await done({ name: 'takar_dibuat-2026-09-01.zip', rows: 43_000 });
  expect(status()).toBe('43.000 baris ditulis ke takar_dibuat-2026-09-01.zip.');
  expect(button?.disabled).toBe(false);
});

test('a file that could not be made is told with what is kept and what to do, and can be tried again', async () => {
  const { button, status, click, fail } = shown();
  await click();
  await fail();
  expect(status()).toContain('Berkas ZIP tidak dapat dibuat, dan tidak ada berkas yang disimpan.');
  expect(status()).toContain('Data Anda di Takar tidak berubah.');
  expect(button?.disabled).toBe(false);
});
